import { beforeAll, describe, expect, it } from 'vitest'
import { zoneClock } from '@/lib/assessment/zone-clock'
import { db } from '@/lib/db/client'
import { countRealStudents, listEverEnrolled } from '@/lib/db/queries/enrolment'
import { findLearner } from '@/lib/db/queries/learner'
import { storedGradeSchema, storedResponseSchema } from '@/lib/db/queries/stored-grade'
import { grade } from '@/lib/grading/grade-response'
import { rebuildLearnerTallies } from '@/lib/services/analytics/rebuild-learner-tallies'
import { getUsableQuestion } from '@/lib/services/usable-questions'
import type { ClassOrder } from '@/seeds/simulated-class/class-order'
import { removeClass } from '@/seeds/simulated-class/remove-class'
import { simulateClass } from '@/seeds/simulated-class/simulate-class'
import { openPlainConnection } from '@/tests/support/plain-connection'
import { practise } from '@/tests/support/practise'
import { replayedLearner } from '@/tests/support/replayed-learner'
import { createStudentOf, createTaughtCourse, type TaughtCourse } from '@/tests/support/taught-course'

const endsAt = Date.parse('2026-05-04T18:00:00Z')
const order: ClassOrder = {
  ...{ seed: 7, students: 8, weeks: 3, endsAt, submissions: 160 },
  ...{ plants: new Map([['nats-for-bits', 0.4]]), policy: 'adaptive' },
}
const client = openPlainConnection()
let course: TaughtCourse & { readonly timeZone: string }

beforeAll(async () => {
  course = { ...(await createTaughtCourse()), timeZone: 'UTC' }
})

const make = (changes: Partial<ClassOrder> = {}) =>
  simulateClass({ course, order: { ...order, ...changes }, onProgress: () => undefined })

async function dumpTallies() {
  const where = { courseId: course.id }
  return {
    activity: await db.activityTally.findMany({ where, orderBy: [{ studentId: 'asc' }, { day: 'asc' }] }),
    objectives: await db.objectiveTally.findMany({
      where,
      orderBy: [{ studentId: 'asc' }, { objectiveId: 'asc' }, { week: 'asc' }],
    }),
    mistakes: await db.mistakeTally.findMany({
      where,
      orderBy: [{ studentId: 'asc' }, { objectiveId: 'asc' }, { mistake: 'asc' }, { week: 'asc' }],
    }),
    questions: await db.questionTally.findMany({ where, orderBy: [{ studentId: 'asc' }, { questionId: 'asc' }] }),
    reliability: await db.reliabilityTally.findMany({
      where,
      orderBy: [{ studentId: 'asc' }, { source: 'asc' }, { bin: 'asc' }],
    }),
  }
}

describe('a simulated class', () => {
  it('is enrolled in two sections, marked as simulated, with plainly artificial names and no way to sign in', async () => {
    const made = await make()
    expect(made.students).toBe(8)
    const people = await listEverEnrolled(db, course.id)
    expect(people.map(({ name }) => name)).toEqual(
      Array.from({ length: 8 }, (_, index) => `Simulated Student 0${index + 1}`),
    )
    expect(people.every(({ isSimulated, isUnclaimed }) => isSimulated && isUnclaimed)).toBe(true)
    expect(new Set(people.map(({ groupIds }) => groupIds.length))).toEqual(new Set([1]))
    expect(await countRealStudents(db, course.id)).toBe(0)
    expect(await db.submission.count({ where: { courseId: course.id } })).toBe(made.submissionsAdded)
    expect(made.submissionsAdded).toBeGreaterThan(100)
  })
  it('leaves what a replay of its events gives, bit for bit', async () => {
    for (const { id: studentId } of await listEverEnrolled(db, course.id)) {
      const key = { courseId: course.id, studentId }
      expect(await findLearner(db, key)).toEqual(await replayedLearner(key))
    }
  })
  it('leaves grades that the grader gives again', async () => {
    const rows = await db.submission.findMany({ where: { courseId: course.id }, include: { variant: true }, take: 40 })
    for (const { variant, response, grade: kept } of rows) {
      const question = await getUsableQuestion(variant)
      const again = grade({
        variant: question.makeVariant(variant.seed),
        response: storedResponseSchema.parse(response),
      })
      expect(storedGradeSchema.parse(kept)).toEqual(again)
    }
  })
  it('leaves roll-ups that a rebuild from the log leaves as they are', async () => {
    const before = await dumpTallies()
    expect(before.mistakes.length).toBeGreaterThan(0)
    const clock = zoneClock('UTC')
    for (const { id: studentId } of await listEverEnrolled(db, course.id))
      await rebuildLearnerTallies({ courseId: course.id, studentId, clock })
    expect(await dumpTallies()).toEqual(before)
  })
  it('does nothing new when it is made again, whenever that is; more students are added beside', async () => {
    expect(await make({ endsAt: endsAt + 86_400_000 })).toMatchObject({ studentsAdded: 0, submissionsAdded: 0 })
    expect(await make({ students: 9 })).toMatchObject({ students: 9, studentsAdded: 1 })
    expect(await db.enrolment.count({ where: { courseId: course.id } })).toBe(9)
  })
  it('refuses to plant what no question names, and says what is named', async () => {
    await expect(make({ plants: new Map([['no-such-mistake', 0.5]]) })).rejects.toThrow(
      'No question of the course names the mistake no-such-mistake. Named are: nats-for-bits.',
    )
  })
})

/** One for a simulated student, one for a person, one for whoever comes. */
async function printPapers(personId: string) {
  const { id: assessmentId } = await db.assessment.create({ data: { courseId: course.id, definition: {} } })
  const simulated = (await listEverEnrolled(db, course.id)).find(({ isSimulated }) => isSimulated)
  const paper = { courseId: course.id, assessmentId, revision: 1, problems: [], madeAt: new Date(), madeById: personId }
  const given = { attemptNumber: 1 }
  await db.printedPaper.createMany({
    data: [
      { ...paper, ...given, number: 1, studentId: simulated?.id ?? '' },
      { ...paper, ...given, number: 2, studentId: personId },
      { ...paper, number: 3, studentId: null },
    ],
  })
  return { courseId: course.id, assessmentId }
}

describe('taking a simulated class out', () => {
  it('takes all of it and nothing of anybody else', async () => {
    const person = await createStudentOf(course)
    await practise(course, person, 3)
    const before = await db.submission.count({ where: { courseId: course.id } })
    const papers = await printPapers(person.userId)
    const removed = await removeClass({ course, seed: order.seed })
    expect(removed).toEqual({ studentsRemoved: 9, submissionsRemoved: before - 3 })
    expect(await db.submission.count({ where: { courseId: course.id } })).toBe(3)
    expect((await listEverEnrolled(db, course.id)).map(({ id }) => id)).toEqual([person.userId])
    const { mistakes, reliability } = await dumpTallies()
    expect(new Set([...mistakes, ...reliability].map(({ studentId }) => studentId))).toEqual(new Set([person.userId]))
    expect(await removeClass({ course, seed: order.seed })).toEqual({ studentsRemoved: 0, submissionsRemoved: 0 })
    const left = await db.printedPaper.findMany({ where: papers, orderBy: { number: 'asc' } })
    expect(left.map(({ studentId }) => studentId)).toEqual([person.userId, null])
    await expect(client.query('DELETE FROM printed_paper WHERE student_id IS NULL')).rejects.toThrow('written once')
    await expect(client.query('UPDATE printed_paper SET number = 9')).rejects.toThrow('written once')
  })
  it('is refused of people’s answers by the database, even together with simulated ones', async () => {
    await make({ students: 1, submissions: 5 })
    await expect(client.query('DELETE FROM submission')).rejects.toThrow('Rows of submission are written once')
    await expect(client.query('UPDATE user_account SET is_simulated = true')).rejects.toThrow('settled when it is made')
    const simulated = 'student_id IN (SELECT id FROM user_account WHERE is_simulated)'
    await client.query(`DELETE FROM submission WHERE ${simulated}`)
    await expect(client.query(`UPDATE learner_event SET kind = kind WHERE ${simulated}`)).rejects.toThrow(
      'written once',
    )
  })
})
