/** What the numbers of a guided start are about. */

/** A distribution over outcomes, probabilities that need not sum to 1, or whole numbers counted. */
export const materials = ['distribution', 'sequence', 'counts'] as const

export type Material = (typeof materials)[number]
