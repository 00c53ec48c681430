/** Accuracy of predicted classes. */
import { argmax } from './argmax'

/**
 * Accuracy: the share of examples whose predicted class is the true one. A prediction is a class, counted from 0, or a vector
 * of scores or probabilities, whose argmax counts (the first of several that tie). A pure number. Range [0, 1].
 * @throws RangeError if there is no example, the lengths differ, or a class is not a whole number of at least 0.
 * @example accuracy([0, 1, 2, 1], [0, 1, 1, 1]) // 0.75
 * Source: Goodfellow, Bengio & Courville, Deep Learning (2016), §5.1.2.
 */
export function accuracy(
  trueClasses: readonly number[],
  predictions: readonly number[] | readonly (readonly number[])[],
): number {
  if (trueClasses.length === 0) throw new RangeError('accuracy needs at least one example.')
  if (trueClasses.length !== predictions.length) {
    throw new RangeError(
      `accuracy needs a prediction for each example, got ${predictions.length} for ${trueClasses.length}.`,
    )
  }
  const predictedClasses = predictions.map((prediction) =>
    typeof prediction === 'number' ? prediction : argmax(prediction),
  )
  for (const index of [...trueClasses, ...predictedClasses]) requireClass(index)
  return trueClasses.filter((index, example) => index === predictedClasses[example]).length / trueClasses.length
}

function requireClass(index: number): void {
  if (!(Number.isInteger(index) && index >= 0)) {
    throw new RangeError(`A class must be a whole number of at least 0, got ${String(index)}.`)
  }
}
