// Papers for a room: they agree with what is on the screen, before an attempt and after.
import { beforeEach, describe, expect, it } from 'vitest'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import type { Actor } from '@/lib/auth/actor'
import { paperChoiceSchema } from '@/lib/contracts/paper-requests'
import { db } from '@/lib/db/client'
import { listAttemptProblems } from '@/lib/db/queries/attempt-problem'
import { AppError } from '@/lib/errors'
import { getPaperKeys } from '@/lib/services/get-paper-keys'
import { getPaperSheets } from '@/lib/services/get-paper-sheets'
import { getPapers } from '@/lib/services/get-papers'
import { makePapers } from '@/lib/services/make-papers'
import {
  type AttemptCourse,
  createAttemptCourse,
  examOf,
  publishAssessment,
  reviseAssessment,
  slotOf,
} from '@/tests/support/attempt-course'
import { begin } from '@/tests/support/attempt-work'
import { createActor } from '@/tests/support/factories'
import { someMasteryCheck } from '@/tests/support/some-definition'
import { canary, createStudentOf, publish, surprisalQuestion } from '@/tests/support/taught-course'

let course: AttemptCourse
let assessmentId: string
let students: readonly Actor[]
let drawn: AssessmentDefinition

beforeEach(async () => {
  course = await createAttemptCourse()
  // Drawn from six questions, so that two draws are hardly ever the same.
  const pick = { kind: 'objectives' as const, objectives: [...course.objectiveIds], answerKinds: [], difficulties: [] }
  drawn = examOf(course, { slots: course.questionIds.slice(0, 3).map((id) => ({ ...slotOf(id), pick })) })
  assessmentId = await publishAssessment(course, drawn)
  students = [await createStudentOf(course), await createStudentOf(course)]
})

const all = paperChoiceSchema.parse({})
const asked = () => ({ courseSlug: course.slug, assessmentId })
const make = (spares = 0) => makePapers(course.instructor, { courseId: course.id, assessmentId, spares })
const look = () => getPapers(course.instructor, asked())
const sheets = (choice = all) => getPaperSheets(course.instructor, { ...asked(), choice })
const keys = (choice = all) => getPaperKeys(course.instructor, { ...asked(), choice })

async function onScreen(attemptId: string) {
  const problems = await listAttemptProblems(db, { courseId: course.id, attemptId })
  return problems.map(({ questionId, version, seed }) => ({ questionId, version, seed }))
}

async function onPaper(studentId: string) {
  const rows = await db.printedPaper.findMany({ where: { assessmentId, studentId }, orderBy: { number: 'desc' } })
  return rows[0]?.problems
}

describe('papers for a room', () => {
  it('are one for each student and as many spare ones as are wanted, and made once', async () => {
    expect(await make(2)).toEqual({ kind: 'made', count: 4 })
    const view = await look()
    expect(view.students.map(({ standing }) => standing)).toEqual(['reserved', 'reserved'])
    expect(new Set(view.students.map(({ paper }) => paper))).toEqual(new Set([1, 2]))
    expect(view.spares).toEqual([3, 4])
    expect(await make(2)).toEqual({ kind: 'made', count: 0 })
    expect(await make(3)).toEqual({ kind: 'made', count: 1 })
  })

  it('have what the student finds on the screen when they start after it was printed', async () => {
    await make()
    for (const student of students) {
      const given = await onScreen(await begin(course, student, assessmentId))
      expect(await onPaper(student.userId)).toMatchObject(given)
    }
    expect((await look()).students.map(({ standing }) => standing)).toEqual(['attempt', 'attempt'])
    expect(await make()).toEqual({ kind: 'made', count: 0 })
  })

  it('have what the student was given when they had started before', async () => {
    const [student] = students
    if (student === undefined) throw new TypeError('a student')
    const given = await onScreen(await begin(course, student, assessmentId))
    await make()
    expect(await onPaper(student.userId)).toMatchObject(given)
    const view = await look()
    expect(view.students.find(({ id }) => id === student.userId)?.standing).toBe('attempt')
  })

  it('are to be made anew when what is asked was changed, and not when a title was', async () => {
    await make(1)
    await reviseAssessment(course, { assessmentId, revision: 2, definition: { ...drawn, title: 'Final' } })
    expect((await look()).students.map(({ standing }) => standing)).toEqual(['reserved', 'reserved'])
    const definition = examOf(course, { slots: course.questionIds.slice(0, 2).map((id) => slotOf(id)) })
    await reviseAssessment(course, { assessmentId, revision: 3, definition })
    const view = await look()
    expect(view.students.map(({ standing, paper }) => [standing, paper])).toEqual([
      ['outdated', null],
      ['outdated', null],
    ])
    expect(view.spares).toEqual([])
    const [student] = students
    if (student === undefined) throw new TypeError('a student')
    expect(await onScreen(await begin(course, student, assessmentId))).toHaveLength(2)
    expect(await make(1)).toEqual({ kind: 'made', count: 3 })
    expect((await look()).spares).toEqual([6])
  })

  it('keep the version they were printed with', async () => {
    await make()
    for (const [index, id] of course.questionIds.entries()) {
      const objectiveId = course.objectiveIds[index % 2 === 0 ? 0 : 1]
      const question = surprisalQuestion({ lessonId: course.lessonId, objectiveId, index })
      await publish({ ...question, id, title: 'Another title' })
    }
    const [student] = students
    if (student === undefined) throw new TypeError('a student')
    const given = await onScreen(await begin(course, student, assessmentId))
    expect(given.map(({ version }) => version)).toEqual([1, 1, 1])
  })

  it('of two who make them at once, only one does', async () => {
    const results = await Promise.allSettled([make(3), make(3)])
    const made = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    const counts = made.map((result) => (result.kind === 'made' ? result.count : 0))
    expect(counts.filter((count) => count > 0)).toEqual([5])
    expect((await look()).spares).toHaveLength(3)
  })

  it('are printed without a key, and their keys apart for whoever marks', async () => {
    await make(1)
    const [printed, right] = [await sheets(), await keys()]
    expect(printed.papers).toHaveLength(3)
    expect(printed.papers.at(-1)).toMatchObject({ number: 3, student: null })
    expect(printed.papers[0]?.problems).toHaveLength(3)
    expect(JSON.stringify(printed)).not.toContain(canary)
    expect(JSON.stringify(printed)).not.toContain('Surprisal 0')
    expect(right.papers.map(({ number }) => number)).toEqual(printed.papers.map(({ number }) => number))
    for (const { problems } of right.papers)
      for (const { keys: own } of problems) expect(own[0]?.key).toMatch(/^\d+\.73/)
  })

  it('are chosen by kind, by group and one by one', async () => {
    await make(1)
    const [student] = students
    const group = await db.courseGroup.create({ data: { courseId: course.id, name: 'Monday' } })
    await db.courseGroupMember.create({
      data: { courseId: course.id, groupId: group.id, studentId: student?.userId ?? '' },
    })
    const counts = async (choice: object) => (await sheets(paperChoiceSchema.parse(choice))).papers.length
    expect(await counts({ of: 'students' })).toBe(2)
    expect(await counts({ of: 'spares' })).toBe(1)
    expect(await counts({ group: group.id })).toBe(1)
    expect(await counts({ paper: '3' })).toBe(1)
    expect(await counts({ bundle: '2' })).toBe(0)
    expect(await counts({ of: 'nonsense', paper: 'x', bundle: '-1' })).toBe(3)
  })

  it('cannot be had of a mastery check, nor where the pool is too small', async () => {
    const [objective] = course.objectiveIds
    const check = someMasteryCheck({ objectives: [objective] })
    assessmentId = await publishAssessment(course, check)
    expect((await look()).isPrintable).toBe(false)
    await expect(make()).rejects.toThrow(new AppError('invalid-input'))
    const gone = slotOf('withdrawn-0')
    assessmentId = await publishAssessment(course, examOf(course, { slots: [gone] }))
    expect(await make()).toEqual({ kind: 'pool-too-small' })
  })

  it.each([
    ['a student', 'forbidden', async () => createStudentOf(course)],
    ['the instructor of another course', 'not-found', async () => (await createAttemptCourse()).instructor],
    ['nobody here', 'not-found', async () => createActor()],
  ] as const)('are not for %s', async (_who, code, actorOf) => {
    await make(1)
    const actor = await actorOf()
    const refused = [
      () => getPapers(actor, asked()),
      () => getPaperSheets(actor, { ...asked(), choice: all }),
      () => getPaperKeys(actor, { ...asked(), choice: all }),
      () => makePapers(actor, { courseId: course.id, assessmentId, spares: 1 }),
    ]
    for (const each of refused) await expect(each()).rejects.toThrow(new AppError(code))
  })
})
