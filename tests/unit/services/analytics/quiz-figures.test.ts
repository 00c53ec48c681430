import { describe, expect, it } from 'vitest'
import type { QuizAttempt, QuizSlot } from '@/lib/services/analytics/quiz-work'
import { selectQuizAttempts } from '@/lib/services/analytics/select-quiz-attempts'
import { toItemModels } from '@/lib/services/analytics/to-item-models'
import { toQuizItems } from '@/lib/services/analytics/to-quiz-items'
import { toQuizObjectives } from '@/lib/services/analytics/to-quiz-objectives'
import { toQuizParts } from '@/lib/services/analytics/to-quiz-parts'
import { toQuizPictures } from '@/lib/services/analytics/to-quiz-pictures'
import { toQuizScores } from '@/lib/services/analytics/to-quiz-scores'
import { toQuizTries } from '@/lib/services/analytics/to-quiz-tries'
import { gradeOf } from '@/tests/support/some-attempt'

const slotOf = (id: string, parts: Partial<QuizSlot> = {}): QuizSlot => ({
  ...{ id, number: 1, title: id, maxMark: 1, objectiveIds: ['entropy'], isDropped: false },
  ...parts,
})
const slots = ['a', 'b', 'c'].map((id) => slotOf(id))

/** Null: the attempt was not given the slot. */
function attemptOf(place: number, marks: readonly (number | null)[], parts: Partial<QuizAttempt> = {}): QuizAttempt {
  const given = marks.flatMap((mark, slot) => {
    if (mark === null) return []
    const id = 'abcdefgh'[slot] ?? ''
    const tries = [{ scoreFraction: Math.min(1, Math.max(0, mark)), response: {}, grade: gradeOf(mark) }]
    return [[id, { mark, questionId: `q-${id}`, version: 1, seed: place % 2, tries, seconds: 30 }] as const]
  })
  const points = marks.reduce<number>((sum, mark) => sum + (mark ?? 0), 0)
  return {
    ...{ id: `attempt-${place}`, studentId: `student-${place}`, number: 1, points, maxPoints: marks.length },
    ...{ at: Date.UTC(2026, 10, 1 + place), seconds: 600, slots: new Map(given) },
    ...parts,
  }
}
const attemptsOf = (rows: readonly (readonly (number | null)[])[]) =>
  rows.map((marks, place) => attemptOf(place, marks))
const guessOf = () => 0
const itemsOf = (rows: readonly (readonly (number | null)[])[], own = slots) =>
  toQuizItems({ slots: own, attempts: attemptsOf(rows), guessOf })

/** Everything a page is made of, as text: what is not a number shows there as null. */
const everything = (attempts: readonly QuizAttempt[], own = slots) =>
  JSON.stringify([
    toQuizScores(own, attempts),
    toQuizItems({ slots: own, attempts, guessOf }),
    toQuizObjectives({ slots: own, attempts, titleOf: (id) => id }),
    toQuizParts({ slots: own, attempts, titleOf: (id) => id, archived: new Set() }),
    toQuizTries(own, attempts),
    toQuizPictures({ slots: own, attempts, students: [], names: new Map() }),
  ])

describe('figures of odd classes', () => {
  it.each([
    ['nobody', []],
    ['one student', [[1, 0, 0.5]]],
    ['all right', Array.from({ length: 12 }, () => [1, 1, 1])],
    ['all wrong', Array.from({ length: 12 }, () => [0, 0, 0])],
    ['all alike', Array.from({ length: 12 }, () => [0.5, 0.25, 1])],
    ['a question nobody was given', Array.from({ length: 12 }, (_, place) => [place % 2, null, 1])],
    [
      'marks beyond the ends',
      [
        [-0.5, 1.5, 1],
        [0, 1, 0],
        [1, 2, 1],
      ],
    ],
  ] as const)('of %s are figures or nothing, never NaN', (_, rows) => {
    const text = everything(attemptsOf(rows))
    expect(text).not.toContain('NaN')
    // JSON writes what is no number as null, so every figure is looked at as it is, too.
    const item = itemsOf(rows)[0]
    for (const value of [item?.facility.value, item?.sd, item?.discriminativeEfficiency, item?.effectiveWeight]) {
      expect(Number.isNaN(value ?? 0)).toBe(false)
    }
  })
  it('of a quiz without points, or without questions, are nothing', () => {
    const free = slots.map((slot) => ({ ...slot, maxMark: 0 }))
    expect(
      toQuizItems({
        slots: free,
        attempts: attemptsOf([
          [0, 0, 0],
          [0, 0, 0],
        ]),
        guessOf,
      })[0],
    ).toMatchObject({
      facility: { value: null },
      intendedWeight: null,
      flags: ['no-points'],
    })
    expect(toQuizScores([], attemptsOf([[]]))).toMatchObject({ mean: { value: null }, sd: null })
    expect(everything(attemptsOf([[0, 0, 0]]), free)).not.toContain('NaN')
  })
})

describe('a question’s row', () => {
  it('says where better students do worse', () => {
    const [item] = itemsOf([
      [1, 0, 0],
      [1, 0, 0],
      [0, 1, 1],
      [0, 1, 1],
    ])
    expect(item).toMatchObject({ isCovarianceNegative: true, effectiveWeight: null, flags: ['negative-covariance'] })
    expect(item?.discriminationIndex.value).toBeCloseTo(-100, 9)
  })
  it('is made of the attempts that were given the question', () => {
    const rows = [
      [1, 1, 1],
      [0, 1, 0],
      [1, null, 1],
      [0, null, 0],
    ]
    expect(itemsOf(rows)[1]).toMatchObject({ n: 2, facility: { value: 1 } })
    expect(itemsOf(rows)[0]).toMatchObject({ n: 4, facility: { value: 0.5 } })
  })
  it('of a dropped question says so, whatever its figures', () => {
    const dropped = [slotOf('a', { isDropped: true, maxMark: 0 }), ...slots.slice(1)]
    expect(
      itemsOf(
        [
          [0, 1, 0],
          [0, 0, 1],
        ],
        dropped,
      )[0]?.flags,
    ).toEqual(['no-points'])
  })
  it('has no interval where a student is in there twice', () => {
    const attempts = Array.from({ length: 20 }, (_, place) =>
      attemptOf(place, [place % 2, (place + 1) % 3 ? 1 : 0, place % 2], { studentId: `student-${place % 19}` }),
    )
    const [item] = toQuizItems({ slots, attempts, guessOf })
    expect(item?.facility.interval).toEqual({ kind: 'withheld', why: { reason: 'repeated-students' } })
  })
})

describe('drawn questions and variants', () => {
  it('have rows where at least five were given the same', () => {
    const attempts = Array.from({ length: 11 }, (_, place) => attemptOf(place, [place % 2]))
    const { parts, rareParts } = toQuizParts({
      slots: [slotOf('a')],
      attempts,
      titleOf: () => 'Entropy',
      archived: new Set(['q-a']),
    })
    expect(parts.map(({ seed, n, facility, isArchived }) => [seed, n, facility.value, isArchived])).toEqual([
      [0, 6, 0, true],
      [1, 5, 1, true],
    ])
    expect(rareParts).toBe(0)
  })
  it('are counted, not shown, where fewer were', () => {
    const attempts = Array.from({ length: 8 }, (_, place) => attemptOf(place, [1]))
    expect(toQuizParts({ slots: [slotOf('a')], attempts, titleOf: () => '', archived: new Set() })).toEqual({
      parts: [],
      rareParts: 2,
    })
  })
})

describe('questions that were drawn', () => {
  it('have rows from five attempts on, and are counted below', () => {
    const attempts = Array.from({ length: 8 }, (_, place) => {
      const attempt = attemptOf(place, [1])
      const [own] = attempt.slots.values()
      if (own === undefined) throw new TypeError('it was given a slot')
      const questionId = place < 5 ? 'common' : 'rare'
      return { ...attempt, slots: new Map([['a', { ...own, questionId, seed: 7 }]]) }
    })
    const { parts, rareParts } = toQuizParts({
      slots: [slotOf('a')],
      attempts,
      titleOf: (id) => id,
      archived: new Set(),
    })
    expect(parts.map(({ questionTitle, seed, n }) => [questionTitle, seed, n])).toEqual([
      ['common', null, 5],
      ['common', 7, 5],
    ])
    // The rare question, and its one variant.
    expect(rareParts).toBe(2)
  })
})

describe('which attempts are looked at', () => {
  const of = { rule: 'best' as const, filter: { from: null, to: null }, timeZone: 'UTC' }
  const attempts = [
    attemptOf(0, [1, 0, 0], { studentId: 'x', id: 'one', number: 1, at: Date.UTC(2026, 10, 1) }),
    attemptOf(0, [1, 1, 0], { studentId: 'x', id: 'two', number: 2, at: Date.UTC(2026, 10, 8) }),
    attemptOf(0, [0, 0, 0], { studentId: 'x', id: 'three', number: 3, at: Date.UTC(2026, 10, 15) }),
    attemptOf(0, [1, 1, 1], { studentId: 'y', id: 'other', number: 1, at: Date.UTC(2026, 10, 8) }),
  ]
  const studentIds = new Set(['x'])
  it.each([
    ['first', 'best', ['one']],
    ['best', 'last', ['two']],
    ['counted', 'last', ['three']],
    ['counted', 'mean', ['one', 'two', 'three']],
    ['all', 'best', ['one', 'two', 'three']],
  ] as const)('%s, where %s counts', (choice, rule, ids) => {
    const found = selectQuizAttempts(attempts, { ...of, choice, rule, studentIds })
    expect(found.map(({ id }) => id)).toEqual(ids)
  })
  it('is chosen first and bounded by days of the course after', () => {
    const days = { from: '2026-11-08', to: '2026-11-08' }
    expect(selectQuizAttempts(attempts, { ...of, choice: 'first', studentIds, filter: days })).toEqual([])
    const late = { ...of, choice: 'all' as const, studentIds, filter: days, timeZone: 'America/New_York' }
    // Midnight in Greenwich is the evening before in New York.
    expect(selectQuizAttempts(attempts, late)).toEqual([])
    expect(selectQuizAttempts(attempts, { ...late, timeZone: 'UTC' }).map(({ id }) => id)).toEqual(['two'])
  })
})

describe('the response model of a quiz', () => {
  it('waits for the attempts it needs, and says how many', () => {
    const models = toItemModels(slots, attemptsOf(Array.from({ length: 99 }, (_, place) => [place % 2, 0, 1])))
    expect(models.map(({ report }) => report)).toEqual(
      slots.map(() => ({ kind: 'withheld', n: 99, reason: 'too-few-attempts', found: 99, needed: 100 })),
    )
  })
  it('takes full marks for right, and finds the harder question harder', () => {
    const five = [...slots, slotOf('d', { maxMark: 2 }), slotOf('e', { maxMark: 0 })]
    const easiness = [1, 0, -1]
    const rows = Array.from({ length: 240 }, (_, place) => {
      const ability = (((place * 37) % 240) - 120) / 60
      // Fractions that look like chance and are the same each time.
      const own = easiness.map((intercept, slot) => {
        const luck = ((place + 1) * (slot + 3) * 7919) % 997
        return luck / 997 < 1 / (1 + Math.exp(-(1.5 * ability + intercept))) ? 1 : 0
      })
      return [...own, 1, 0]
    })
    const reports = toItemModels(five, attemptsOf(rows)).map(({ report }) => report)
    const difficulties = reports.map((report) => (report.kind === 'estimated' ? report.difficulty.value : null))
    expect(difficulties.slice(3)).toEqual([null, null])
    const [easy, middle, hard] = difficulties.map((difficulty) => difficulty ?? Number.NaN)
    expect(easy).toBeLessThan(middle ?? Number.NaN)
    expect(middle).toBeLessThan(hard ?? Number.NaN)
    // Half of the two points is not right, for nobody.
    expect(reports[3]).toMatchObject({ kind: 'withheld', reason: 'all-alike' })
    expect(reports[4]).toMatchObject({ kind: 'withheld', reason: 'not-right-or-wrong' })
  })
  it('is nothing of a quiz without questions', () => {
    expect(toItemModels([], attemptsOf([[]]))).toEqual([])
  })
})
