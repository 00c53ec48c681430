/** A label of two classes. */

/** @throws RangeError unless the label is 0 or 1. */
export function requireBinaryLabel(label: number): void {
  if (label !== 0 && label !== 1) throw new RangeError(`label must be 0 or 1, got ${String(label)}.`)
}
