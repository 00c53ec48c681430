/** LSAT7: Bock & Lieberman, Psychometrika 35 (1970); see two-parameter-logistic.test.ts. */
import { describe, expect, it } from 'vitest'
import { randomSource } from '@/bench/learners/random-source'
import { quizShapes, simulatedClass, trueItem } from '@/bench/psychometrics/simulated-quiz'
import { itemResponse } from '@/lib/psychometrics/item-response'

const lsat7 = [
  12, 19, 1, 7, 3, 19, 3, 17, 10, 5, 3, 7, 7, 23, 8, 28, 7, 39, 11, 34, 14, 51, 15, 90, 6, 25, 7, 35, 18, 136, 32, 308,
].flatMap((people, pattern) =>
  Array.from({ length: people }, () => Array.from({ length: 5 }, (_, item) => (pattern >> (4 - item)) & 1)),
)

const marksOf = (attempts: readonly (readonly (number | null)[])[], maxMark = 1) => ({
  maxMarks: (attempts[0] ?? []).map(() => maxMark),
  attempts,
})

describe('items by the two-parameter logistic model', () => {
  it('have the published slopes of LSAT7, and difficulties −d/a', () => {
    const reports = itemResponse(marksOf(lsat7))
    const slopes = reports.map((report) =>
      report.kind === 'estimated' ? report.slope.value.toFixed(3) : report.reason,
    )
    expect(slopes).toEqual(['0.988', '1.081', '1.707', '0.765', '0.736'])
    const [first] = reports
    if (first?.kind !== 'estimated') throw new TypeError('estimated')
    expect(first.difficulty.value).toBeCloseTo(-1.856 / 0.988, 2)
    expect(first.n).toBe(1000)
    const { slope, difficulty } = first
    expect(difficulty.interval.high - difficulty.value).toBeCloseTo(1.96 * difficulty.se, 3)
    expect(slope.interval.low * slope.interval.high).toBeCloseTo(slope.value ** 2, 10)
  })
  it('have a difficulty as sure as its spread over many classes shows: error and covariance are right', () => {
    const shape = quizShapes[1]
    if (shape === undefined) throw new TypeError('a shape')
    const random = randomSource(4)
    const found = Array.from({ length: 12 }, () => {
      const reports = itemResponse(marksOf(simulatedClass(shape, { students: 400, random })))
      const report = reports[1]
      return report?.kind === 'estimated' ? [report.difficulty] : []
    }).flat()
    const { slope, intercept } = trueItem(shape, 1)
    const held = found.filter(
      ({ interval }) => interval.low <= -intercept / slope && -intercept / slope <= interval.high,
    )
    expect(found.length).toBeGreaterThanOrEqual(10)
    expect(held.length).toBeGreaterThanOrEqual(found.length - 2)
  })
  it('do not care what a right answer is worth', () => {
    const twice = itemResponse(
      marksOf(
        lsat7.map((marks) => marks.map((mark) => 2 * mark)),
        2,
      ),
    )
    expect(twice).toEqual(itemResponse(marksOf(lsat7)))
  })
  it('take a missing mark for not asked: the others stay where they were', () => {
    const unasked = [...lsat7, ...lsat7.map((marks) => [...marks.slice(0, 4), null])]
    const [first] = itemResponse(marksOf(unasked))
    const [alone] = itemResponse(marksOf(lsat7))
    if (first?.kind !== 'estimated' || alone?.kind !== 'estimated') throw new TypeError('estimated')
    expect(first.difficulty.value).toBeCloseTo(alone.difficulty.value, 0)
    expect(first.n).toBe(2_000)
  })
  it('are withheld below the attempts it takes, each with the reason', () => {
    const few = itemResponse(marksOf(lsat7.slice(0, 50)))
    expect(few).toHaveLength(5)
    expect(few[0]).toMatchObject({ kind: 'withheld', n: 50, reason: 'too-few-attempts', found: 50 })
  })
  it('are withheld where marks lie between, where all answered alike, and where fewer than three are left', () => {
    const attempts = lsat7.map(([first, second, third], row) => [
      first ?? 0,
      second ?? 0,
      third ?? 0,
      1,
      row % 3 === 0 ? 0.5 : 1,
    ])
    const reports = itemResponse(marksOf(attempts))
    expect(reports.map((report) => (report.kind === 'estimated' ? 'estimated' : report.reason))).toEqual([
      ...['estimated', 'estimated', 'estimated', 'all-alike', 'not-right-or-wrong'],
    ])
    const two = itemResponse(marksOf(lsat7.map((marks) => marks.slice(0, 2))))
    expect(two[0]).toEqual({ kind: 'withheld', n: 1000, reason: 'too-few-items', found: 2, needed: 3 })
  })
  it('are withheld where a question has nothing to do with the others', () => {
    const random = randomSource(8)
    const attempts = lsat7.map((marks) => [...marks.slice(0, 4), random() < 0.5 ? 1 : 0])
    expect(itemResponse(marksOf(attempts))[4]).toMatchObject({ kind: 'withheld', reason: 'not-settled' })
  })
})
