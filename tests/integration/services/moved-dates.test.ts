// Dates that are changed when work is handed in, or under way.
import { beforeEach, describe, expect, it } from 'vitest'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import { toLocal } from '@/lib/assessment/to-local'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { removeAccommodation, saveAccommodation } from '@/lib/services/accommodations'
import { applyRegrade } from '@/lib/services/apply-regrade'
import { overrideGrade } from '@/lib/services/decide-grade'
import { getStudentGrades } from '@/lib/services/get-student-grades'
import { previewRegrade } from '@/lib/services/preview-regrade'
import { removeGroup, setGroups } from '@/lib/services/set-groups'
import { submitAttempt } from '@/lib/services/submit-attempt'
import { undoRegrade } from '@/lib/services/undo-regrade'
import { updateAssessment } from '@/lib/services/update-assessment'
import {
  type AttemptCourse,
  createAttemptCourse,
  examOf,
  homeworkOf,
  publishAssessment,
} from '@/tests/support/attempt-course'
import { begin, check, rightAnswer } from '@/tests/support/attempt-work'
import { createStudentOf } from '@/tests/support/taught-course'

const hour = 3_600_000
let course: AttemptCourse
let homework: string
let student: Actor

/** On the course's clock, so many hours from now. */
const inHours = (hours: number) => toLocal(Date.now() + hours * hour, 'UTC')
const until = (hours: number, percent: number) => ({ until: inHours(hours), percent })
const inTime = [until(24, 100)]
/** What was handed in a moment ago counts half. */
const late = [until(-1, 100), until(24, 50)]

beforeEach(async () => {
  course = await createAttemptCourse()
  await db.course.update({ where: { id: course.id }, data: { timeZone: 'UTC' } })
  homework = await publishAssessment(course, homeworkOf(course, { timeline: inTime }))
  student = await createStudentOf(course)
})

const key = (assessmentId = homework) => ({ courseId: course.id, assessmentId })

/** Right in the first of two questions of ten points. */
async function solveOne(actor = student): Promise<string> {
  const attemptId = await begin(course, actor, homework)
  const slotId = 'slot-0'
  await check(course, actor, { attemptId, slotId, bits: await rightAnswer({ attemptId, slotId }) })
  return attemptId
}

async function change(parts: Partial<AssessmentDefinition>, assessmentId = homework): Promise<void> {
  const { revision, definition } = await db.assessment.findFirstOrThrow({ where: { id: assessmentId } })
  const changed = { ...JSON.parse(JSON.stringify(definition)), ...parts }
  const result = await updateAssessment(course.instructor, { ...key(assessmentId), revision, definition: changed })
  expect(result.kind).toBe('saved')
}

async function points(actor = student): Promise<number | null> {
  const where = { assessmentId: homework, studentId: actor.userId }
  return (await db.assessmentGrade.findFirstOrThrow({ where })).computedPoints
}

async function kinds(actor = student): Promise<readonly string[]> {
  const where = { assessmentId: homework, studentId: actor.userId }
  return (await db.gradeEntry.findMany({ where, orderBy: { sequence: 'asc' } })).map(({ kind }) => kind)
}

describe('a date that is changed', () => {
  it('moves every grade at once, with who did it in the history its student reads', async () => {
    const other = await createStudentOf(course)
    await solveOne()
    await solveOne(other)
    expect([await points(), await points(other)]).toEqual([10, 10])
    await change({ timeline: late })
    expect([await points(), await points(other)]).toEqual([5, 5])
    expect(await kinds()).toEqual(['computed', 'rules-changed'])
    const { grades } = await getStudentGrades(student, { courseSlug: course.slug })
    const { name } = await db.user.findUniqueOrThrow({ where: { id: course.instructor.userId } })
    expect(grades[0]?.history[0]).toMatchObject({ kind: 'rules-changed', before: 10, after: 5, by: name })
    await change({ timeline: inTime })
    expect(await points()).toBe(10)
  })

  it('writes no line of history where no grade moves, and leaves what an instructor set by hand', async () => {
    await solveOne()
    await overrideGrade(course.instructor, {
      ...key(),
      studentId: student.userId,
      sequence: 1,
      points: 17,
      reason: 'Oral.',
    })
    await change({ title: 'Homework, renamed' })
    await change({ timeline: [until(48, 100)] })
    expect(await kinds()).toEqual(['computed', 'overridden'])
    await change({ timeline: late })
    const grade = await db.assessmentGrade.findFirstOrThrow({ where: { assessmentId: homework } })
    expect(grade).toMatchObject({ computedPoints: 5, overridePoints: 17 })
  })

  it('and another attempt that counts move grades alike', async () => {
    await change({ attemptsAllowed: 2 })
    await submitAttempt(student, { courseId: course.id, attemptId: await solveOne() })
    const second = await begin(course, student, homework)
    await submitAttempt(student, { courseId: course.id, attemptId: second })
    expect(await points()).toBe(10)
    await change({ attemptCounts: 'last' })
    expect(await points()).toBe(0)
    expect((await kinds()).at(-1)).toBe('rules-changed')
  })

  it('and a regrade go together, in whatever order they are undone', async () => {
    await solveOne()
    const correction = { kind: 'full-points', target: { kind: 'slot', slotId: 'slot-1' } } as const
    const asked = { ...key(), correction, isNeverLower: false }
    const { fingerprint } = await previewRegrade(course.instructor, asked)
    const { regradeId } = await applyRegrade(course.instructor, { ...asked, reason: 'Ambiguous.', fingerprint })
    expect(await points()).toBe(20)
    await change({ timeline: late })
    expect(await points()).toBe(15)
    await undoRegrade(course.instructor, { ...key(), regradeId })
    expect(await points()).toBe(5)
    await change({ timeline: inTime })
    expect(await points()).toBe(10)
  })

  it('makes a dry run of a regrade out of date', async () => {
    await solveOne()
    const correction = { kind: 'full-points', target: { kind: 'slot', slotId: 'slot-1' } } as const
    const asked = { ...key(), correction, isNeverLower: false }
    const { fingerprint } = await previewRegrade(course.instructor, asked)
    await change({ timeline: late })
    await expect(
      applyRegrade(course.instructor, { ...asked, reason: 'Ambiguous.', fingerprint }),
    ).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('an accommodation', () => {
  const save = (terms: Parameters<typeof saveAccommodation>[1]['terms'], target = own()) =>
    saveAccommodation(course.instructor, { ...key(), target, terms })
  const own = (): Parameters<typeof saveAccommodation>[1]['target'] => ({ kind: 'student', studentId: student.userId })

  it('counts for what is handed in already, and no more once it is taken away', async () => {
    const other = await createStudentOf(course)
    await change({ timeline: late })
    await solveOne()
    await solveOne(other)
    expect(await points()).toBe(5)
    await save({ timeline: inTime })
    expect([await points(), await points(other)]).toEqual([10, 5])
    await removeAccommodation(course.instructor, { ...key(), target: own() })
    expect(await points()).toBe(5)
    expect(await kinds()).toEqual(['computed', 'accommodation-changed', 'accommodation-changed'])
    expect(await kinds(other)).toEqual(['computed'])
  })

  it('of a group counts for whoever comes in, and no more for whoever leaves or when the group goes', async () => {
    const other = await createStudentOf(course)
    await change({ timeline: late })
    await solveOne()
    await solveOne(other)
    const group = (groups: readonly string[], actor = student) =>
      setGroups(course.instructor, { courseId: course.id, studentId: actor.userId, groups: [...groups] })
    await group(['evening'])
    const { id } = await db.courseGroup.findFirstOrThrow({ where: { courseId: course.id } })
    await save({ timeline: inTime }, { kind: 'group', groupId: id })
    expect([await points(), await points(other)]).toEqual([10, 5])
    await group(['evening', 'second'], other)
    expect(await points(other)).toBe(10)
    await group([])
    expect(await points()).toBe(5)
    await removeGroup(course.instructor, { courseId: course.id, groupId: id })
    expect(await points(other)).toBe(5)
    expect(await kinds()).toEqual(['computed', 'accommodation-changed', 'group-changed'])
    expect(await kinds(other)).toEqual(['computed', 'group-changed', 'group-changed'])
  })

  it('of a group gives its time to whoever comes in during an attempt, and takes none from whoever leaves', async () => {
    homework = await publishAssessment(course, examOf(course, { timeline: [until(24, 100)], timeLimitMinutes: 60 }))
    const attemptId = await begin(course, student, homework)
    const { startedAt, deadlineAt } = await db.attempt.findFirstOrThrow({ where: { id: attemptId } })
    expect(deadlineAt).toEqual(new Date(startedAt.getTime() + hour))
    const groups = (names: string[]) =>
      setGroups(course.instructor, { courseId: course.id, studentId: student.userId, groups: names })
    const { id } = await db.courseGroup.create({ data: { courseId: course.id, name: 'slow' } })
    await save({ timeFactor: 2 }, { kind: 'group', groupId: id })
    const deadline = async () => (await db.attempt.findFirstOrThrow({ where: { id: attemptId } })).deadlineAt
    expect(await deadline()).toEqual(deadlineAt)
    await groups(['slow'])
    const twice = new Date(startedAt.getTime() + 2 * hour)
    expect(await deadline()).toEqual(twice)
    await groups([])
    expect(await deadline()).toEqual(twice)
  })
})

describe('what happens at the same time', () => {
  it('leaves no grade that was worked out by dates that are gone', async () => {
    const students = await Promise.all(Array.from({ length: 6 }, () => createStudentOf(course)))
    const attempts = await Promise.all(students.map((actor) => begin(course, actor, homework)))
    const answers = await Promise.all(attempts.map((attemptId) => rightAnswer({ attemptId, slotId: 'slot-0' })))
    const work = students.map((actor, place) => {
      const tried = { attemptId: attempts[place] ?? '', slotId: 'slot-0', bits: answers[place] ?? '' }
      return check(course, actor, tried)
    })
    await Promise.all([...work, change({ timeline: late })])
    for (const actor of students) expect(await points(actor)).toBe(5)
  })
})
