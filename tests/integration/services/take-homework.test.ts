import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import type { AttemptProblemView } from '@/lib/contracts/attempt-views'
import { db } from '@/lib/db/client'
import { getAttempt } from '@/lib/services/get-attempt'
import { readAttemptAnswer } from '@/lib/services/read-attempt-answer'
import { renewProblem } from '@/lib/services/renew-problem'
import { submitAttempt } from '@/lib/services/submit-attempt'
import {
  type AttemptCourse,
  createAttemptCourse,
  examOf,
  homeworkOf,
  publishAssessment,
} from '@/tests/support/attempt-course'
import { begin, check, rightAnswer, save } from '@/tests/support/attempt-work'
import { createStudentOf } from '@/tests/support/taught-course'

let course: AttemptCourse
let student: Actor
let homework: string
let attemptId: string
const slotId = 'slot-0'

beforeEach(async () => {
  course = await createAttemptCourse()
  student = await createStudentOf(course)
  homework = await publishAssessment(course, homeworkOf(course))
  attemptId = await begin(course, student, homework)
})

function view() {
  return getAttempt(student, { courseSlug: course.slug, assessmentId: homework, attemptId })
}

async function problems(): Promise<readonly AttemptProblemView[]> {
  const { places } = await view()
  return places.flatMap((place) => (place.kind === 'shown' ? [place.problem] : []))
}

async function points(): Promise<number | null> {
  return (await db.assessmentGrade.findFirst({ where: { assessmentId: homework } }))?.computedPoints ?? null
}

describe('checking an answer of homework', () => {
  it('grades it at once, tells the mistake, and keeps the solution for the last try', async () => {
    const right = await rightAnswer({ attemptId, slotId })
    expect(await check(course, student, { attemptId, slotId, bits: String(Number(right) / 2) })).toEqual({
      kind: 'recorded',
    })
    const [first] = await problems()
    expect(first?.left).toEqual({ kind: 'answer', triesLeft: 1 })
    expect(first?.tries[0]?.outcome).toMatchObject({
      kind: 'shown',
      scoreFraction: 0,
      parts: [{ mistakeName: 'Natural logarithm for base 2' }],
    })
    expect(first?.key).toBeNull()
  })

  it('gives the points of the try: all at first, 70 % at second', async () => {
    const right = await rightAnswer({ attemptId, slotId })
    await check(course, student, { attemptId, slotId, bits: '1' })
    expect(await points()).toBe(0)
    await check(course, student, { attemptId, slotId, bits: right })
    expect(await points()).toBe(7)
    const [first] = await problems()
    expect(first?.left).toEqual({ kind: 'done' })
    expect(first?.key?.keys[0]?.key).toContain(right.slice(0, 4))
    await check(course, student, {
      attemptId,
      slotId: 'slot-1',
      bits: await rightAnswer({ attemptId, slotId: 'slot-1' }),
    })
    expect(await points()).toBe(17)
  })

  it('counts a try once, however often it is sent', async () => {
    const sent = { attemptId, slotId, bits: '1', requestKey: randomUUID() }
    const told = await Promise.all(Array.from({ length: 8 }, () => check(course, student, sent)))
    expect(told).toEqual(told.map(() => ({ kind: 'recorded' })))
    expect(await db.attemptSubmission.count({ where: { attemptId } })).toBe(1)
  })

  it('takes no more tries than there are, though ten arrive at once', async () => {
    const told = await Promise.all(
      Array.from({ length: 10 }, () => check(course, student, { attemptId, slotId, bits: '1' })),
    )
    expect(told.filter(({ kind }) => kind === 'recorded')).toHaveLength(2)
    expect(told.filter(({ kind }) => kind === 'refused')).toHaveLength(8)
    const tries = await db.attemptSubmission.findMany({ where: { attemptId }, orderBy: { tryNumber: 'asc' } })
    expect(tries.map(({ tryNumber }) => tryNumber)).toEqual([1, 2])
  })

  it('uses no try for what it cannot read, and says what was expected', async () => {
    expect(await check(course, student, { attemptId, slotId, bits: 'a few' })).toMatchObject({
      kind: 'unreadable',
      parts: [{ name: 'bits' }],
    })
    expect(await db.attemptSubmission.count({ where: { attemptId } })).toBe(0)
    expect((await problems())[0]?.left).toEqual({ kind: 'answer', triesLeft: 2 })
  })

  it('tells nothing where an exam is graded at the end', async () => {
    const exam = await publishAssessment(course, examOf(course))
    const running = await begin(course, student, exam)
    const right = await rightAnswer({ attemptId: running, slotId })
    expect(await check(course, student, { attemptId: running, slotId, bits: right })).toEqual({ kind: 'refused' })
    expect(await check(course, student, { attemptId: running, slotId, bits: '??' })).toEqual({ kind: 'refused' })
  })
})

describe('new numbers', () => {
  const where = () => ({ courseId: course.id, attemptId, slotId, variantNumber: 1 })

  async function spendTries(variantNumber: number): Promise<void> {
    for (const bits of ['1', '2']) await check(course, student, { attemptId, slotId, variantNumber, bits })
  }

  it('come only when the tries are used, once for ten who ask', async () => {
    await renewProblem(student, where())
    expect(await problems()).toHaveLength(2)
    await spendTries(1)
    expect((await problems())[0]?.left).toEqual({ kind: 'new-variant', variantsLeft: 2 })
    await Promise.all(Array.from({ length: 10 }, () => renewProblem(student, where())))
    const [first, second] = await problems()
    expect([first?.variantNumber, second?.variantNumber]).toEqual([1, 2])
    expect(second?.left).toEqual({ kind: 'answer', triesLeft: 2 })
    expect(await check(course, student, { attemptId, slotId, bits: '1' })).toEqual({ kind: 'refused' })
  })

  it('may be answered for the points again, and end', async () => {
    await spendTries(1)
    await renewProblem(student, where())
    const right = await rightAnswer({ attemptId, slotId, variantNumber: 2 })
    await check(course, student, { attemptId, slotId, variantNumber: 2, bits: right })
    expect(await points()).toBe(10)
    await renewProblem(student, { ...where(), variantNumber: 2 })
    expect(await db.attemptProblem.count({ where: { attemptId, slotId } })).toBe(2)
  })
})

describe('handing homework in', () => {
  it('takes what was typed and not checked as the next try', async () => {
    await check(course, student, { attemptId, slotId, bits: '1' })
    await save(course, student, { attemptId, slotId, bits: await rightAnswer({ attemptId, slotId }) })
    await submitAttempt(student, { courseId: course.id, attemptId })
    expect(await points()).toBe(7)
  })

  it('does not count the same answer twice, nor what cannot be read', async () => {
    await save(course, student, { attemptId, slotId, bits: '1' })
    await check(course, student, { attemptId, slotId, bits: '1' })
    await save(course, student, { attemptId, slotId: 'slot-1', bits: 'hm' })
    await submitAttempt(student, { courseId: course.id, attemptId })
    expect(await db.attemptSubmission.count({ where: { attemptId } })).toBe(1)
  })
})

describe('reading an answer while it is typed', () => {
  const asked = (bits: string) => ({ courseId: course.id, attemptId, slotId, variantNumber: 1, response: { bits } })

  it('says how it was read, and nothing of whether it is right', async () => {
    const right = await rightAnswer({ attemptId, slotId })
    const [read] = await readAttemptAnswer(student, asked(right))
    const [other] = await readAttemptAnswer(student, asked('1/4'))
    expect(Object.keys(read ?? {})).toEqual(['name', 'kind', 'readAs'])
    expect(other).toMatchObject({ name: 'bits', kind: 'read' })
    expect(await db.attemptSubmission.count({ where: { attemptId } })).toBe(0)
  })

  it('says what was expected of what it cannot read, and nothing of an empty box', async () => {
    expect(await readAttemptAnswer(student, asked('a few'))).toMatchObject([{ kind: 'unreadable' }])
    expect(await readAttemptAnswer(student, asked('  '))).toEqual([])
  })
})
