/**
 * The number under which the variants of a question that is being written are drawn. The seeds of the prover, of the preview and
 * of the author's tests are all of this version, so that one seed is the same problem in all of them.
 */
export const UNPUBLISHED_VERSION = 1
