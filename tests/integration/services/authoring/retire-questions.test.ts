import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, systemActor } from '@/lib/auth/actor'
import { questionIdsSchema } from '@/lib/contracts/authoring/retire-requests'
import { db } from '@/lib/db/client'
import { listQuestionEvents } from '@/lib/db/queries/authoring/question-event'
import { listPracticePool } from '@/lib/db/queries/question-version'
import { AppError } from '@/lib/errors'
import { listAssessmentPool } from '@/lib/services/assessment-pool'
import { bringBackQuestions, retireQuestions } from '@/lib/services/authoring/retire-questions'
import { openPractice } from '@/lib/services/open-practice'
import { createActor } from '@/tests/support/factories'
import { createStudentOf, createTaughtCourse, type TaughtCourse } from '@/tests/support/taught-course'

let course: TaughtCourse
let author: Actor
const idOf = (index: number) => `${course.lessonId}-question-${index}`
const practised = async () => (await listPracticePool(db, course.id)).map(({ questionId }) => questionId)
const drawn = async () => (await listAssessmentPool(course.id)).map(({ questionId }) => questionId)

beforeAll(async () => {
  course = await createTaughtCourse({ templates: 4 })
  author = await createActor({ name: 'An author', isAuthor: true })
})

describe('a retired question', () => {
  it('is given to nobody, neither by practice nor by a quiz, until it is brought back', async () => {
    expect(await retireQuestions(author, { questionIds: [idOf(1)] })).toEqual({ questionIds: [idOf(1)] })
    expect(await practised()).toEqual([idOf(0), idOf(2), idOf(3)])
    expect(await drawn()).toEqual([idOf(0), idOf(2), idOf(3)])
    expect(await bringBackQuestions(author, { questionIds: [idOf(1)] })).toEqual({ questionIds: [idOf(1)] })
    expect(await practised()).toContain(idOf(1))
    expect(await drawn()).toContain(idOf(1))
  })

  it('stays with the student who has it open', async () => {
    const student = await createStudentOf(course)
    await openPractice(student, course.slug)
    const held = await db.variant.findFirstOrThrow({ where: { studentId: student.userId } })
    await retireQuestions(author, { questionIds: [held.questionId] })
    await openPractice(student, course.slug)
    expect(await db.variant.findMany({ where: { studentId: student.userId } })).toEqual([held])
    await bringBackQuestions(author, { questionIds: [held.questionId] })
  })

  it('is told in its history, once for each time, with who did it', async () => {
    const question = { questionIds: [idOf(3)] }
    await retireQuestions(author, question)
    expect(await retireQuestions(author, question)).toEqual({ questionIds: [] })
    await bringBackQuestions(systemActor, question)
    expect(await bringBackQuestions(systemActor, question)).toEqual({ questionIds: [] })
    const events = await listQuestionEvents(db, idOf(3))
    expect(events.map(({ kind, by }) => [kind, by])).toEqual([
      ['brought-back', null],
      ['retired', 'An author'],
    ])
  })
})

describe('many questions retired at once', () => {
  it('answer which of them changed, so that undoing brings back those and no others', async () => {
    await retireQuestions(author, { questionIds: [idOf(2)] })
    const all = [idOf(2), idOf(0), 'no-such-question']
    const { questionIds } = await retireQuestions(author, { questionIds: all })
    expect(questionIds).toEqual([idOf(0)])
    await bringBackQuestions(author, { questionIds })
    expect(await practised()).toEqual([idOf(0), idOf(1), idOf(3)])
  })

  it('are an author’s to retire and an admin’s, and nobody else’s', async () => {
    const questionIds = [idOf(0)]
    const instructor = await createActor({ enrolments: { [course.id]: 'instructor' } })
    for (const actor of [await createStudentOf(course), instructor, await createActor()]) {
      await expect(retireQuestions(actor, { questionIds })).rejects.toThrow(new AppError('forbidden'))
      await expect(bringBackQuestions(actor, { questionIds })).rejects.toThrow(new AppError('forbidden'))
    }
    const admin = await createActor({ isAdmin: true })
    expect(await retireQuestions(admin, { questionIds })).toEqual({ questionIds })
    await bringBackQuestions(admin, { questionIds })
  })

  it('are asked for by ids that can be ids', () => {
    for (const questionIds of [[], [''], ['a\0'], ['A b'], Array.from({ length: 5_001 }, () => 'a')])
      expect(questionIdsSchema.safeParse({ questionIds }).success).toBe(false)
  })
})

describe('the history of questions', () => {
  it('is written once: the database refuses to change it or take it away', async () => {
    await retireQuestions(author, { questionIds: [idOf(0)] })
    const { id } = await db.questionEvent.findFirstOrThrow({ where: { questionId: idOf(0) } })
    await expect(db.questionEvent.update({ where: { id }, data: { kind: 'published' } })).rejects.toThrow(
      'written once',
    )
    await expect(db.questionEvent.delete({ where: { id } })).rejects.toThrow('written once')
    await expect(db.$executeRaw`TRUNCATE question_event`).rejects.toThrow('written once')
  })
})
