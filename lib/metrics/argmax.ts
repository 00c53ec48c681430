/**
 * Index, counted from 0, of the greatest entry: the first of several that tie. The class a model predicts.
 * Range: a whole number from 0 to n − 1.
 * @throws RangeError if there is no entry or one is NaN.
 * @example argmax([0.2, 0.5, 0.3]) // 1
 * Source: Goodfellow, Bengio & Courville, Deep Learning (2016), notation.
 */
export function argmax(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('argmax needs at least one number.')
  if (values.some((value) => Number.isNaN(value))) throw new RangeError('argmax needs numbers, got NaN among them.')
  return values.indexOf(values.reduce((most, value) => Math.max(most, value)))
}
