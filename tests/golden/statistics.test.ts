// Against exact rationals in Python: tests/golden/statistics-reference.py says how statistics.json was made.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { completeMarks } from '@/lib/psychometrics/mark-table'
import { quizStatistics } from '@/lib/psychometrics/quiz-statistics'

type Figures = Readonly<Record<string, string | number | boolean | null>>
type Case = {
  readonly title: string
  readonly maxMarks: readonly number[]
  readonly attempts: readonly (readonly (number | null)[])[]
  readonly quiz: Figures
  readonly items: readonly Figures[]
}

const golden: { readonly madeBy: string; readonly cases: readonly Case[] } = JSON.parse(
  readFileSync(new URL('./statistics.json', import.meta.url), 'utf8'),
)

const RELATIVE = 1e-11
/** Of a figure in marks or per cent whose terms cancel: a mark of 0.3 is a double next to it. */
const ABSOLUTE = 1e-11

describe(`the statistics of a quiz against ${golden.madeBy}`, () => {
  it.each(golden.cases)('agrees to eleven digits: $title', ({ maxMarks, attempts, quiz, items }) => {
    const found = quizStatistics(completeMarks({ maxMarks, attempts }))
    expect(missesOf(quiz, found.quiz)).toEqual([])
    expect(found.items).toHaveLength(items.length)
    expect(items.flatMap((item, index) => missesOf(item, found.items[index] ?? {}))).toEqual([])
  })

  it('covers every figure, defined and undefined', () => {
    const names = [
      'facility',
      'sd',
      'discriminationIndex',
      'discriminativeEfficiency',
      'discrimination',
      'effectiveWeight',
    ]
    const items = golden.cases.flatMap((entry) => entry.items)
    for (const name of names) {
      expect(items.some((item) => item[name] === null)).toBe(true)
      expect(items.some((item) => Number(item[name]) > 0)).toBe(true)
    }
    expect(items.some((item) => item['isCovarianceNegative'] === true)).toBe(true)
    expect(golden.cases.length).toBeGreaterThan(40)
  })
})

function missesOf(expected: Figures, actual: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(expected).flatMap(([name, figure]) =>
    isSame(figure, actual[name]) ? [] : [`${name}: ${String(actual[name])} for ${String(figure)}`],
  )
}

function isSame(expected: Figures[string], actual: unknown): boolean {
  if (typeof expected !== 'string') return actual === expected
  if (typeof actual !== 'number') return false
  return Math.abs(actual - Number(expected)) <= ABSOLUTE + RELATIVE * Math.abs(Number(expected))
}
