/** LSAT7 and its estimates: Bock & Lieberman, Psychometrika 35 (1970), for the data; the estimates to three decimals are those of the R package mirt. */
import { describe, expect, test } from 'vitest'
import type { ItemResponse, ResponsePattern } from '@/lib/psychometrics/response-pattern'
import { fitTwoParameterLogistic } from '@/lib/psychometrics/two-parameter-logistic'

const lsat7Frequencies = [
  12, 19, 1, 7, 3, 19, 3, 17, 10, 5, 3, 7, 7, 23, 8, 28, 7, 39, 11, 34, 14, 51, 15, 90, 6, 25, 7, 35, 18, 136, 32, 308,
]
const lsat7 = lsat7Frequencies.map((frequency, pattern) => ({ frequency, responses: bits(pattern, 5) }))

function bits(pattern: number, count: number): readonly ItemResponse[] {
  return Array.from({ length: count }, (_, item) => ((pattern >> (count - 1 - item)) & 1 ? 1 : 0))
}

describe('a test by the two-parameter logistic model', () => {
  test('gives the published estimates of LSAT7', () => {
    const { logLik, items, n, isConverged } = fitTwoParameterLogistic(lsat7)
    expect(logLik).toBeCloseTo(-2658.805, 3)
    expect(items.map(({ slope }) => slope.toFixed(3))).toEqual(['0.988', '1.081', '1.707', '0.765', '0.736'])
    expect(items.map(({ intercept }) => intercept.toFixed(3))).toEqual(['1.856', '0.808', '1.805', '0.486', '1.854'])
    expect(n).toBe(1000)
    expect(isConverged).toBe(true)
  })

  test('is the same for the same people row by row', () => {
    const people = lsat7.flatMap(({ responses, frequency }) =>
      Array.from({ length: frequency }, () => ({ responses, frequency: 1 })),
    )
    expect(fitTwoParameterLogistic(people).logLik).toBeCloseTo(fitTwoParameterLogistic(lsat7).logLik, 6)
  })

  test('has no better neighbour: any parameter moved makes the answers less likely', () => {
    const { items, logLik } = fitTwoParameterLogistic(lsat7)
    for (const moved of [0, 1, 2, 3, 4]) {
      const worse = lsat7LogLikelihood(
        items.map((item, index) => (index === moved ? { ...item, slope: item.slope + 0.05 } : item)),
      )
      expect(worse).toBeLessThan(logLik)
    }
  })

  test('errors shrink with the square root of the number of people', () => {
    const fourTimes = lsat7.map(({ responses, frequency }) => ({ responses, frequency: 4 * frequency }))
    const [one, four] = [fitTwoParameterLogistic(lsat7), fitTwoParameterLogistic(fourTimes)]
    for (const [index, { slopeSe, interceptSe }] of one.items.entries()) {
      expect(slopeSe ?? 0).toBeGreaterThan(0)
      expect((four.items[index]?.slopeSe ?? 0) / (slopeSe ?? 1)).toBeCloseTo(0.5, 3)
      expect((four.items[index]?.interceptSe ?? 0) / (interceptSe ?? 1)).toBeCloseTo(0.5, 3)
    }
  })

  test('an item that was not asked leaves the others where they were', () => {
    const unasked: readonly ResponsePattern[] = [
      ...lsat7,
      ...lsat7.map(({ responses, frequency }) => ({ responses: [...responses.slice(0, 4), null], frequency })),
    ]
    const { items } = fitTwoParameterLogistic(unasked)
    const [original] = fitTwoParameterLogistic(lsat7).items
    expect(items[0]?.intercept).toBeCloseTo(original?.intercept ?? 0, 1)
    expect(items[4]?.slopeSe ?? 0).toBeGreaterThan(items[3]?.slopeSe ?? 1)
  })

  test('recovers the parameters that made the answers', () => {
    const made = [
      { slope: 0.6, intercept: -1 },
      { slope: 1, intercept: 0 },
      { slope: 1.4, intercept: 0.7 },
      { slope: 2, intercept: -0.5 },
      { slope: 0.9, intercept: 1.5 },
    ]
    const expected = Array.from({ length: 32 }, (_, pattern) => ({
      responses: bits(pattern, 5),
      frequency: 10_000 * Math.exp(patternLogLikelihood(bits(pattern, 5), made)),
    }))
    for (const [index, { slope, intercept }] of fitTwoParameterLogistic(expected).items.entries()) {
      expect(slope).toBeCloseTo(made[index]?.slope ?? 0, 3)
      expect(intercept).toBeCloseTo(made[index]?.intercept ?? 0, 3)
    }
  })

  test('says which item nobody missed, and which row is too short', () => {
    const easy = [
      { responses: [1, 1] as const, frequency: 3 },
      { responses: [1, 0] as const, frequency: 2 },
    ]
    expect(() => fitTwoParameterLogistic(easy)).toThrow('item 1: nobody answered it wrong')
    const ragged = [...easy, { responses: [1] as const, frequency: 1 }]
    expect(() => fitTwoParameterLogistic(ragged)).toThrow('row 3: expected 2 answers, got 1')
    expect(() => fitTwoParameterLogistic([])).toThrow('a row of answers at least')
    expect(() => fitTwoParameterLogistic([{ responses: [1, 0], frequency: -1 }])).toThrow('a frequency above 0')
  })
})

type Item = { readonly slope: number; readonly intercept: number }

/** Written apart: Simpson's rule over ability, likelihoods multiplied. */
function patternLogLikelihood(responses: readonly ItemResponse[], items: readonly Item[]): number {
  const steps = 400
  let integral = 0
  for (let step = 0; step <= steps; step += 1) {
    const ability = -8 + (16 * step) / steps
    let likelihood = Math.exp((-ability * ability) / 2) / Math.sqrt(2 * Math.PI)
    for (const [index, response] of responses.entries()) {
      const right = 1 / (1 + Math.exp(-((items[index]?.slope ?? 0) * ability + (items[index]?.intercept ?? 0))))
      likelihood *= response === 1 ? right : 1 - right
    }
    const isEnd = step === 0 || step === steps
    integral += likelihood * simpsonWeight(step, isEnd)
  }
  return Math.log((integral * 16) / steps / 3)
}

function simpsonWeight(step: number, isEnd: boolean): number {
  if (isEnd) return 1
  return step % 2 === 1 ? 4 : 2
}

function lsat7LogLikelihood(items: readonly Item[]): number {
  return lsat7.reduce((sum, { responses, frequency }) => sum + frequency * patternLogLikelihood(responses, items), 0)
}
