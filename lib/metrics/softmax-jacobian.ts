/** Derivatives of softmax. */
import { requirePossibleOutcome } from './require-possible-outcome'
import { shiftedExponentials } from './shifted-exponentials'

/**
 * Jacobian ∂softmax(z/T)ᵢ/∂zⱼ = sᵢ (δᵢⱼ − sⱼ)/T: row i for the probability, column j for the logit. A pure number per entry.
 * Symmetric; each row and column sums to 0 to within rounding. The diagonal of the greatest logit takes 1 − s from the others'
 * probabilities, so that a nearly certain prediction keeps its small slope. Range: entries in [−1/(4T), 1/(4T)].
 * @throws RangeError if the logits are not valid or T is not a finite number above 0.
 * @example softmaxJacobian([0, 0]) // [[0.25, −0.25], [−0.25, 0.25]]
 * Source: Goodfellow, Bengio & Courville, Deep Learning (2016), §6.2.2.3; C. Bishop, PRML (2006), eq. 4.106.
 */
export function softmaxJacobian(z: readonly number[], temperature = 1): readonly (readonly number[])[] {
  requirePossibleOutcome(z)
  const { exponentials, greatestIndex, rest } = shiftedExponentials(z, temperature)
  const total = 1 + rest
  const probabilities = exponentials.map((value) => value / total)
  return probabilities.map((ofRow, row) =>
    probabilities.map((ofColumn, column) => {
      if (row !== column) return 0 - (ofRow * ofColumn) / temperature
      return (ofRow * (row === greatestIndex ? rest / total : 1 - ofRow)) / temperature
    }),
  )
}
