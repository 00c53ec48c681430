/** A class named by its index, counted from 0. */

/** @throws RangeError unless `index` is a whole number from 0 to classCount − 1. */
export function requireClassIndex(index: number, classCount: number): void {
  if (!(Number.isInteger(index) && index >= 0 && index < classCount)) {
    throw new RangeError(`A class must be a whole number from 0 to ${classCount - 1}, got ${String(index)}.`)
  }
}
