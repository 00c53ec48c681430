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

/** A joint distribution of two to five rows and columns, impossible cells among them. */
export const joint = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 })).chain(([rows, columns]) =>
  fc
    .array(fc.oneof(fc.constant(0), weight), { minLength: rows * columns, maxLength: rows * columns })
    .filter((weights) => weights.some((each) => each > 0))
    .map((weights) => {
      const sum = weights.reduce((total, each) => total + each, 0)
      const cells = weights.map((each) => each / sum)
      return Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns))
    }),
)

/** Confidences on a grid of hundredths, and for each whether it came true. */
export const forecasts = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.constantFrom(0, 1)), { minLength: 1, maxLength: 60 })
  .map((pairs) => ({
    confidences: pairs.map(([hundredths]) => hundredths / 100),
    outcomes: pairs.map(([, outcome]) => outcome),
  }))
