import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addActivity, addMistakes, addObjectives, addQuestions, addReliability } from '@/lib/psychometrics/add-tallies'
import { answerSeconds } from '@/lib/psychometrics/answer-seconds'
import { answerTallies, type TalliedAnswer } from '@/lib/psychometrics/answer-tallies'
import { foldTallies } from '@/lib/psychometrics/fold-tallies'
import { mistakeTotals, weekNumber } from '@/lib/psychometrics/mistake-totals'

const answer: TalliedAnswer = {
  submissionId: 'first',
  questionId: 'q',
  version: 2,
  objectives: ['entropy', 'perplexity'],
  namedMistakes: ['nats-for-bits', 'sum-for-mean'],
  madeMistakes: [],
  scoreFraction: 1,
  expectedScore: 0.62,
  evidenceFraction: 1,
  stated: [],
  seconds: 40,
  day: '2026-11-24',
  week: '2026-11-23',
  answeredAt: 5_000,
}

const fraction = fc.oneof(fc.constantFrom(0, 1, 0.1, 1 / 3), fc.double({ min: 0, max: 1, noNaN: true }))
const mistakes = ['nats-for-bits', 'sum-for-mean', 'swapped']
const anyAnswer: fc.Arbitrary<TalliedAnswer> = fc.record({
  submissionId: fc.uuid(),
  questionId: fc.constantFrom('q', 'r'),
  version: fc.integer({ min: 1, max: 2 }),
  objectives: fc.subarray(['entropy', 'perplexity', 'cross-entropy'], { minLength: 1 }),
  namedMistakes: fc.subarray(mistakes),
  madeMistakes: fc.array(fc.constantFrom(...mistakes), { maxLength: 3 }),
  scoreFraction: fraction,
  expectedScore: fraction,
  evidenceFraction: fraction,
  stated: fc.array(fc.record({ probability: fraction, isRight: fc.boolean() }), { maxLength: 4 }),
  seconds: fc.integer({ min: 0, max: 1800 }),
  day: fc.constantFrom('2026-11-23', '2026-11-24', '2026-12-01'),
  week: fc.constantFrom('2026-11-23', '2026-11-30'),
  answeredAt: fc.integer({ min: 0, max: 1e12 }),
})

/** Rows with a key made one, as an UPDATE of the table would: worked out with nothing of what is tested. */
function totals<Row>(rows: readonly Row[], { keyOf, of }: { keyOf: (row: Row) => string; of: (row: Row) => number }) {
  const sums = new Map<string, number>()
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + of(row))
  return sums
}

describe('answerTallies', () => {
  it('counts an answer once a day and once for each of its objectives', () => {
    const sums = { answers: 1, scoreSum: 1, fullCount: 1, seconds: 40 }
    const rows = answerTallies(answer)
    expect(rows.activity).toEqual([{ ...sums, day: '2026-11-24' }])
    expect(rows.objectives).toEqual([
      { ...sums, objectiveId: 'entropy', week: '2026-11-23' },
      { ...sums, objectiveId: 'perplexity', week: '2026-11-23' },
    ])
  })

  it('is full only with a score of 1', () => {
    const [almost] = answerTallies({ ...answer, scoreFraction: 1 - Number.EPSILON }).activity
    expect(almost).toMatchObject({ fullCount: 0, scoreSum: 1 - Number.EPSILON })
  })

  it('is an opportunity for each mistake that the question names, made or not', () => {
    const rows = answerTallies({ ...answer, objectives: ['entropy'], madeMistakes: ['sum-for-mean'] })
    const at = { objectiveId: 'entropy', week: '2026-11-23', opportunities: 1 }
    expect(rows.mistakes).toEqual([
      { ...at, mistake: 'nats-for-bits', count: 0, lastSubmissionId: null },
      { ...at, mistake: 'sum-for-mean', count: 1, lastSubmissionId: 'first' },
    ])
  })

  it('counts the same mistake in two boxes once, and one that the question does not name not at all', () => {
    const twice = answerTallies({
      ...answer,
      objectives: ['entropy'],
      madeMistakes: ['sum-for-mean', 'sum-for-mean', 'x'],
    })
    expect(twice.mistakes.map(({ mistake, count }) => [mistake, count])).toEqual([
      ['nats-for-bits', 0],
      ['sum-for-mean', 1],
    ])
  })

  it('puts what the model foresaw into one of twenty bins, closed on the right, against what it was shown', () => {
    const binOf = (expectedScore: number) => answerTallies({ ...answer, expectedScore }).reliability[0]?.bin
    expect([0, 0.05, 0.050001, 0.3, 0.62, 0.95, 1].map(binOf)).toEqual([0, 0, 1, 5, 12, 18, 19])
    expect(answerTallies({ ...answer, scoreFraction: 0, evidenceFraction: 0.5 }).reliability).toEqual([
      { source: 'model', bin: 12, count: 1, predictedSum: 0.62, observedSum: 0.5 },
    ])
  })

  it('takes stated probabilities of one bin together', () => {
    const stated = [
      { probability: 0.7, isRight: false },
      { probability: 0.15, isRight: true },
      { probability: 0.15, isRight: false },
    ]
    expect(answerTallies({ ...answer, stated }).reliability.slice(1)).toEqual([
      { source: 'student', bin: 13, count: 1, predictedSum: 0.7, observedSum: 0 },
      { source: 'student', bin: 2, count: 2, predictedSum: 0.3, observedSum: 1 },
    ])
  })

  it('refuses what is no share', () => {
    for (const wrong of [Number.NaN, -0.1, 1.1, Number.POSITIVE_INFINITY]) {
      expect(() => answerTallies({ ...answer, scoreFraction: wrong })).toThrow('expected a score from 0 to 1')
      expect(() => answerTallies({ ...answer, expectedScore: wrong })).toThrow('expected a probability from 0 to 1')
      expect(() => answerTallies({ ...answer, evidenceFraction: wrong })).toThrow('expected a score from 0 to 1')
    }
  })
})

describe('foldTallies', () => {
  it('of nothing is nothing', () => {
    expect(foldTallies([])).toEqual({ activity: [], objectives: [], mistakes: [], questions: [], reliability: [] })
  })

  it('keeps the first, last and best score of a question and the sum of squares', () => {
    const scores = [0.5, 1, 0.25].map((scoreFraction, index) => ({ ...answer, scoreFraction, answeredAt: index }))
    expect(foldTallies(scores).questions).toEqual([
      {
        questionId: 'q',
        version: 2,
        answers: 3,
        scoreSum: 1.75,
        scoreSquareSum: 1.3125,
        fullCount: 1,
        firstScore: 0.5,
        lastScore: 0.25,
        bestScore: 1,
        seconds: 120,
        firstAnsweredAt: 0,
        lastAnsweredAt: 2,
      },
    ])
  })

  it('names the latest answer with a mistake, also where a later one is without', () => {
    const made = { ...answer, objectives: ['entropy'], namedMistakes: ['swapped'], madeMistakes: ['swapped'] }
    const rows = foldTallies([
      made,
      { ...made, submissionId: 'second' },
      { ...made, submissionId: 'third', madeMistakes: [] },
    ])
    expect(rows.mistakes).toEqual([
      {
        objectiveId: 'entropy',
        mistake: 'swapped',
        week: '2026-11-23',
        opportunities: 3,
        count: 2,
        lastSubmissionId: 'second',
      },
    ])
  })

  it('adds from the first to the last, as one statement after the other does: equal to the last bit', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 30 }), (answers) => {
        const rows = foldTallies(answers)
        const days = totals(answers, { keyOf: ({ day }) => day, of: ({ scoreFraction }) => scoreFraction })
        expect(new Map(rows.activity.map(({ day, scoreSum }) => [day, scoreSum]))).toEqual(days)
        const keyOf = ({ questionId, version }: { questionId: string; version: number }) => `${questionId}@${version}`
        const squares = totals(answers, { keyOf, of: ({ scoreFraction }) => scoreFraction ** 2 })
        expect(new Map(rows.questions.map((row) => [keyOf(row), row.scoreSquareSum]))).toEqual(squares)
        const foreseen = rows.reliability.filter(({ source }) => source === 'model')
        const bins = totals(answers, {
          keyOf: (answer) => String(answerTallies(answer).reliability[0]?.bin),
          of: ({ expectedScore }) => expectedScore,
        })
        expect(new Map(foreseen.map(({ bin, predictedSum }) => [String(bin), predictedSum]))).toEqual(bins)
      }),
      { numRuns: 60 },
    )
  })

  it('of a log and one more answer is the rows of the log with what that answer adds', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 20 }), anyAnswer, (answers, last) => {
        const [before, added] = [foldTallies(answers), answerTallies(last)]
        expect(foldTallies([...answers, last])).toEqual({
          activity: addActivity([...before.activity, ...added.activity]),
          objectives: addObjectives([...before.objectives, ...added.objectives]),
          mistakes: addMistakes([...before.mistakes, ...added.mistakes]),
          questions: addQuestions([...before.questions, ...added.questions]),
          reliability: addReliability([...before.reliability, ...added.reliability]),
        })
      }),
      { numRuns: 60 },
    )
  })

  it('has no two rows of a key, counts every answer, and never more mistakes than opportunities', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 30 }), (answers) => {
        const { activity, questions, mistakes: made, reliability } = foldTallies(answers)
        const total = (rows: readonly { readonly answers: number }[]) => rows.reduce((sum, row) => sum + row.answers, 0)
        expect([total(activity), total(questions)]).toEqual([answers.length, answers.length])
        expect(new Set(activity.map(({ day }) => day)).size).toBe(activity.length)
        expect(made.every(({ count, opportunities }) => count <= opportunities)).toBe(true)
        expect(made.every(({ count, lastSubmissionId }) => (count === 0) === (lastSubmissionId === null))).toBe(true)
        expect(reliability.every(({ bin }) => bin >= 0 && bin <= 19)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

describe('mistakeTotals', () => {
  const row = { objectiveId: 'entropy', mistake: 'swapped', lastSubmissionId: null }

  it('takes all weeks of a mistake together, with what a trend needs of them', () => {
    const weeks = [
      { ...row, week: '1970-01-26', opportunities: 2, count: 0 },
      { ...row, week: '1970-02-09', opportunities: 1, count: 1, lastSubmissionId: 'first' },
      { ...row, objectiveId: 'perplexity', week: '1970-01-05', opportunities: 4, count: 3, lastSubmissionId: 'first' },
    ]
    expect(mistakeTotals(weeks)).toEqual([
      {
        objectiveId: 'entropy',
        mistake: 'swapped',
        opportunities: 3,
        count: 1,
        weekSum: 11,
        weekSquareSum: 43,
        weekCountSum: 5,
      },
      {
        objectiveId: 'perplexity',
        mistake: 'swapped',
        opportunities: 4,
        count: 3,
        weekSum: 0,
        weekSquareSum: 0,
        weekCountSum: 0,
      },
    ])
  })

  it('numbers weeks by their Mondays', () => {
    expect(['1970-01-05', '1970-01-12', '2026-11-23'].map(weekNumber)).toEqual([0, 1, 2968])
  })

  it('counts as many opportunities and mistakes as the weeks do', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 20 }), (answers) => {
        const { mistakes: weeks } = foldTallies(answers)
        const totalsOf = mistakeTotals(weeks)
        const sum = (rows: readonly { readonly opportunities: number; readonly count: number }[]) => ({
          opportunities: rows.reduce((total, row) => total + row.opportunities, 0),
          count: rows.reduce((total, row) => total + row.count, 0),
        })
        expect(sum(totalsOf)).toEqual(sum(weeks))
        expect(new Set(totalsOf.map(({ objectiveId, mistake }) => `${objectiveId} ${mistake}`)).size).toBe(
          totalsOf.length,
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('answerSeconds', () => {
  it('is from when the problem was given to its answer, in whole seconds', () => {
    expect(answerSeconds({ openedAt: 1_000, answeredAt: 62_400 })).toBe(61)
  })

  it('of somebody who went away is half an hour, and never below nothing', () => {
    expect(answerSeconds({ openedAt: 0, answeredAt: 86_400_000 })).toBe(1800)
    expect(answerSeconds({ openedAt: 90, answeredAt: 0 })).toBe(0)
  })
})
