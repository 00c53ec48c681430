import { describe, expect, it } from 'vitest'
import { pairsFigure } from '@/lib/services/analytics/pairs-figure'
import { toQuestionFigures } from '@/lib/services/analytics/to-question-figures'

type Row = Parameters<typeof toQuestionFigures>[0][number]

const row = (parts: Partial<Row>): Row => ({
  ...{
    studentId: 'a',
    questionId: 'q',
    version: 1,
    answers: 1,
    scoreSum: 1,
    scoreSquareSum: 1,
    fullCount: 1,
    seconds: 60,
  },
  ...{ firstScore: 1, lastScore: 1, bestScore: 1, firstAnsweredAt: new Date(1_000), lastAnsweredAt: new Date(1_000) },
  ...parts,
})

describe('the figures of a question of practice', () => {
  it('take a student’s versions together in the order they were answered', () => {
    const figures = toQuestionFigures([
      row({
        version: 2,
        answers: 3,
        scoreSum: 2.5,
        firstScore: 0.5,
        lastScore: 1,
        bestScore: 1,
        seconds: 90,
        firstAnsweredAt: new Date(5_000),
        lastAnsweredAt: new Date(9_000),
      }),
      row({ version: 1, answers: 1, scoreSum: 0, firstScore: 0, lastScore: 0, bestScore: 0, seconds: 150 }),
    ])
    expect(figures).toMatchObject({
      students: 1,
      answers: 4,
      first: { value: 0 },
      last: { value: 1 },
      best: { value: 1 },
    })
    expect(figures).toMatchObject({ meanTries: 4, successIndex: 0.25, duration: { n: 1, median: 60 } })
    expect(
      figures.versions.map(({ version, students, answers, average }) => [version, students, answers, average]),
    ).toEqual([
      [2, 1, 3, 2.5 / 3],
      [1, 1, 1, 0],
    ])
  })
  it('are means over students, however often each came', () => {
    const figures = toQuestionFigures([
      row({ studentId: 'a', answers: 9, scoreSum: 9 }),
      row({ studentId: 'b', answers: 1, scoreSum: 0, firstScore: 0, lastScore: 0, bestScore: 0 }),
    ])
    expect(figures.first.value).toBe(0.5)
    expect(figures.first.interval).toMatchObject({ why: { reason: 'too-few-attempts', found: 2, needed: 5 } })
    // (1/2)²/5.
    expect(figures.successIndex).toBeCloseTo(0.05, 12)
  })
  it('of nobody are nothing', () => {
    expect(toQuestionFigures([])).toMatchObject({
      ...{ students: 0, answers: 0, first: { value: null }, meanTries: null, successIndex: null, versions: [] },
      duration: { n: 0, median: null },
    })
  })
})

describe('the discrimination of a question of practice', () => {
  const pairs = (n: number) =>
    Array.from({ length: n }, (_, place) => ({ first: place % 2, rest: 0.3 + 0.4 * (((place * 11) % n) / n) }))
  it('has an interval from fifteen students on', () => {
    expect(pairsFigure(pairs(15)).interval.kind).toBe('interval')
    expect(pairsFigure(pairs(14)).interval).toMatchObject({ kind: 'withheld', why: { found: 14, needed: 15 } })
  })
  it('has none where the class has nearly everything elsewhere', () => {
    const able = pairs(30).map(({ first, rest }) => ({ first, rest: 0.8 + rest / 4 }))
    expect(pairsFigure(able).interval).toMatchObject({ why: { reason: 'scores-near-an-end' } })
  })
  it('is not defined for nobody, for one, and where all first scores are the same', () => {
    const nothing = { value: null, interval: { kind: 'withheld', why: { reason: 'not-defined' } } }
    expect(pairsFigure([])).toEqual(nothing)
    expect(pairsFigure([{ first: 1, rest: 0.5 }])).toEqual(nothing)
    expect(pairsFigure(pairs(20).map(({ rest }) => ({ first: 1, rest })))).toEqual(nothing)
  })
})
