/** Random distributions, logits and probabilities for the laws of the metrics. */
import fc from 'fast-check'

const weight = fc.integer({ min: 1, max: 1_000_000 })

export const size = fc.integer({ min: 2, max: 10 })

export const distributionOf = (count: number) =>
  fc.array(weight, { minLength: count, maxLength: count }).map((weights) => {
    const sum = weights.reduce((total, each) => total + each, 0)
    return weights.map((each) => each / sum)
  })

/** Two to ten outcomes, each possible. */
export const distribution = size.chain(distributionOf)

/** Two over the same outcomes. */
export const pair = size.chain((count) => fc.tuple(distributionOf(count), distributionOf(count)))

export const probability = fc.double({ min: 1e-12, max: 1, noNaN: true })

export const tokens = fc.array(probability, { minLength: 1, maxLength: 30 })

export const logitsOf = (count: number) =>
  fc.array(fc.double({ min: -40, max: 40, noNaN: true }), { minLength: count, maxLength: count })

export const logits = size.chain(logitsOf)

export const targetAndLogits = size.chain((count) => fc.tuple(distributionOf(count), logitsOf(count)))
