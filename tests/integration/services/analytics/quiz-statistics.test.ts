import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import type { AttemptChoice } from '@/lib/contracts/analytics/attempt-choice'
import { readClassFilter } from '@/lib/contracts/analytics/class-filter'
import { db } from '@/lib/db/client'
import { exportQuizStatistics } from '@/lib/services/analytics/export-quiz-statistics'
import { getQuizStatistics } from '@/lib/services/analytics/get-quiz-statistics'
import { applyRegrade } from '@/lib/services/apply-regrade'
import { overrideGrade } from '@/lib/services/decide-grade'
import { previewRegrade } from '@/lib/services/preview-regrade'
import {
  type AttemptCourse,
  createAttemptCourse,
  examOf,
  homeworkOf,
  publishAssessment,
} from '@/tests/support/attempt-course'
import { begin, check, rightAnswer } from '@/tests/support/attempt-work'
import { createGradedClass } from '@/tests/support/graded-class'
import { createStudentOf } from '@/tests/support/taught-course'

let course: AttemptCourse
let exam: string
let students: readonly string[]

/** Eight students: the n-th is right at the question in place p where n + p is a multiple of 4, so that each question is right for two of them. */
beforeAll(async () => {
  course = await createAttemptCourse()
  exam = await publishAssessment(course, examOf(course))
  students = await createGradedClass(course, { assessmentId: exam, count: 8 })
})

type Asked = {
  readonly assessmentId?: string
  readonly choice?: AttemptChoice
  readonly query?: Record<string, string>
}

function statistics(
  { assessmentId = exam, choice = 'counted', query = {} }: Asked = {},
  actor: Actor = course.instructor,
) {
  const asked = { courseSlug: course.slug, assessmentId, choice, filter: readClassFilter(query), hideNames: false }
  return getQuizStatistics(actor, asked)
}

describe('the statistics of an exam', () => {
  it('are those of Moodle’s formulas on its marks', async () => {
    const { n, maximum, quiz, items, slots } = await statistics()
    expect({ n, maximum }).toEqual({ n: 8, maximum: 30 })
    // Totals 10, 0, 10, 10 and again: mean 7.5, Σd² = 2·(3·6.25 + 56.25) = 150.
    expect(quiz.mean.value).toBeCloseTo(7.5, 10)
    expect(quiz.median).toBe(10)
    expect(quiz.sd).toBeCloseTo(Math.sqrt(150 / 7), 10)
    expect(slots.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Surprisal 0'],
      [2, 'Surprisal 1'],
      [3, 'Surprisal 2'],
    ])
    for (const item of items) expect(item).toMatchObject({ n: 8, guess: 0, facility: { value: 0.25 } })
    expect(items.every(({ intendedWeight }) => Math.abs((intendedWeight ?? 0) - 100 / 3) < 1e-9)).toBe(true)
  })
  it('have an interval where one was measured to hold, and the reason where none was', async () => {
    const { items, quiz } = await statistics()
    expect(items[0]?.facility.interval).toMatchObject({ kind: 'interval' })
    expect(items[0]?.discriminationIndex.interval).toEqual({
      kind: 'withheld',
      why: { reason: 'too-few-attempts', found: 8, needed: 15 },
    })
    expect(quiz.mean.interval).toMatchObject({ why: { needed: 15 } })
  })
  it('name the mistakes of first answers, by thirds of the class', async () => {
    const [first] = (await statistics()).answers
    expect(first).toMatchObject({ questionTitle: 'Surprisal 0', n: 8, part: null })
    expect(first?.rows.map(({ answer, count }) => [answer, count])).toEqual(
      expect.arrayContaining([
        [{ kind: 'right' }, 2],
        [{ kind: 'mistake', name: 'Natural logarithm for base 2' }, 2],
        [{ kind: 'other' }, 2],
        [{ kind: 'unreadable' }, 2],
      ]),
    )
  })
  it('tell objectives, durations and pictures', async () => {
    const view = await statistics()
    expect(view.objectives.map(({ items, facility }) => [items, facility.value])).toEqual([
      [2, 0.25],
      [1, 0.25],
    ])
    expect(view.duration).toMatchObject({ n: 8, median: 60 })
    expect(view.scoreBins.reduce((sum, { count }) => sum + count, 0)).toBe(8)
    expect(view.quintiles).toHaveLength(3)
    expect(view.models[0]?.report).toMatchObject({ kind: 'withheld', reason: 'too-few-attempts', found: 8 })
    expect(JSON.stringify(view)).not.toContain('NaN')
  })
  it('are of the group and the days that were asked for', async () => {
    const members = students.slice(0, 3).map((studentId) => ({ studentId }))
    const group = await db.courseGroup.create({
      data: { courseId: course.id, name: 'Tuesday', members: { create: members } },
    })
    expect(await statistics({ query: { group: group.id } })).toMatchObject({ n: 3, studentCount: 3 })
    expect(await statistics({ query: { to: '2001-01-01' } })).toMatchObject({
      n: 0,
      quiz: { mean: { value: null } },
      scoreBins: [],
    })
  })
  it('have names that can be hidden, in the file too', async () => {
    const asked = {
      courseSlug: course.slug,
      assessmentId: exam,
      choice: 'counted',
      filter: readClassFilter({}),
    } as const
    const shown = await exportQuizStatistics(course.instructor, { ...asked, hideNames: false })
    expect(shown.text).toContain('Student 0003')
    const hidden = await exportQuizStatistics(course.instructor, { ...asked, hideNames: true })
    expect(hidden.text).not.toContain('Student 0')
    expect(hidden.text).toContain('1. Surprisal 0,10,8,0.25')
  })
  it('are for its instructor alone', async () => {
    await expect(statistics({}, await createStudentOf(course))).rejects.toMatchObject({ code: 'forbidden' })
    await expect(statistics({ assessmentId: 'nonsense' })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('marks after a decision', () => {
  it('follow regrades, and not what is set by hand', async () => {
    const own = await createAttemptCourse()
    const assessmentId = await publishAssessment(own, examOf(own))
    const [first = ''] = await createGradedClass(own, { assessmentId, count: 4 })
    const key = { courseId: own.id, assessmentId }
    await overrideGrade(own.instructor, { ...key, studentId: first, sequence: 1, points: 30, reason: 'Oral.' })
    const correction = { kind: 'drop', target: { kind: 'slot', slotId: 'slot-1' } } as const
    const request = { ...key, correction, isNeverLower: false }
    const { fingerprint } = await previewRegrade(own.instructor, request)
    await applyRegrade(own.instructor, { ...request, fingerprint, reason: 'Ambiguous.' })
    const filter = readClassFilter({})
    const view = await getQuizStatistics(own.instructor, {
      courseSlug: own.slug,
      assessmentId,
      choice: 'counted',
      filter,
      hideNames: false,
    })
    expect(view.slots[1]).toMatchObject({ maxMark: 0, isDropped: true })
    expect(view.items[1]).toMatchObject({ facility: { value: null }, sd: null, flags: ['no-points'] })
    // One question of three is gone, and the 30 points set by hand are nowhere.
    expect(view.maximum).toBe(20)
    expect(Math.max(...view.dots.map(({ score }) => score))).toBeLessThan(1)
  })
})

describe('the statistics of homework', () => {
  it('follow its tries, and the attempts that are chosen', async () => {
    const homework = await publishAssessment(course, homeworkOf(course))
    const student = await createStudentOf(course)
    const attemptId = await begin(course, student, homework)
    const place = { attemptId, slotId: 'slot-0' }
    await check(course, student, { ...place, bits: '1' })
    await check(course, student, { ...place, bits: await rightAnswer(place) })
    const view = await statistics({ assessmentId: homework, choice: 'all' })
    expect(view).toMatchObject({ n: 1, hasSeveralAttempts: false })
    expect(view.tries[0]).toMatchObject({ first: 0, last: 1, best: 1, meanTries: 2, successIndex: 0.5 })
    expect(view.tries[1]).toMatchObject({ someSubmission: { share: 0 }, first: null, successIndex: null })
    // A second try counts 70 %.
    expect(view.items[0]?.facility.value).toBeCloseTo(0.7, 10)
    expect(view.items[1]?.flags).toEqual(['nobody-has-it'])
  })
  it('of nobody are words, not figures', async () => {
    const empty = await publishAssessment(course, homeworkOf(course, { title: 'Empty' }))
    const view = await statistics({ assessmentId: empty })
    expect(view).toMatchObject({ n: 0, dots: [], durationBins: [], quiz: { sd: null } })
    expect(view.items.every(({ flags }) => flags[0] === 'not-given')).toBe(true)
    expect(JSON.stringify(view)).not.toContain('NaN')
  })
})
