import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { BulkChange } from '@/lib/contracts/bank/bulk-requests'
import { db } from '@/lib/db/client'
import { parseStoredQuestion } from '@/lib/db/queries/stored-question'
import { AppError } from '@/lib/errors'
import { openDraft } from '@/lib/services/authoring/open-draft'
import { changeQuestions } from '@/lib/services/bank/change-questions'
import { listBulks } from '@/lib/services/bank/list-bulks'
import { undoBulk } from '@/lib/services/bank/undo-bulk'
import { createActor } from '@/tests/support/factories'
import {
  createStudentOf,
  createTaughtCourse,
  mistakes,
  publish,
  type TaughtCourse,
} from '@/tests/support/taught-course'

const idsOf = (course: TaughtCourse, count: number) =>
  Array.from({ length: count }, (_, index) => `${course.lessonId}-question-${index}`)

async function newestOf(questionId: string) {
  const row = await db.questionVersion.findFirstOrThrow({ where: { questionId }, orderBy: { version: 'desc' } })
  return { version: row.version, source: row.source, question: parseStoredQuestion(row.definition).question }
}

describe('changeQuestions', () => {
  it('publishes the next version of each, and undoing publishes what stood before', async () => {
    const [course, admin] = [await createTaughtCourse({ templates: 3 }), await createActor({ isAdmin: true })]
    const [bulkId, undoId] = [randomUUID(), randomUUID()]
    const questionIds = idsOf(course, 3)
    const change: BulkChange = { kind: 'difficulty', to: 'hard' }
    const report = await changeQuestions(admin, { bulkId, questionIds, change })
    expect(report.done).toEqual(questionIds.slice(0, 2))
    expect(report.left).toMatchObject([{ id: questionIds[2], title: 'Surprisal 2', reason: 'already' }])
    expect(await newestOf(questionIds[0] ?? '')).toMatchObject({ version: 2, question: { difficulty: 'hard' } })
    const [recent] = await listBulks(admin)
    expect(recent).toMatchObject({ bulkId, change, questions: 2, isUndone: false, by: 'A person' })

    expect(await undoBulk(admin, { bulkId, undoId, after: null })).toEqual({ done: report.done, left: [], next: null })
    expect(await newestOf(questionIds[0] ?? '')).toMatchObject({ version: 3, question: { difficulty: 'easy' } })
    expect(await newestOf(questionIds[1] ?? '')).toMatchObject({ version: 3, question: { difficulty: 'medium' } })
    expect((await listBulks(admin)).find((bulk) => bulk.bulkId === bulkId)).toMatchObject({ isUndone: true })
    const again = await undoBulk(admin, { bulkId, undoId: randomUUID(), after: null })
    expect(again.left.map(({ reason }) => reason)).toEqual(['changed-since', 'changed-since'])
  })

  it('keeps the comments of what its author wrote', async () => {
    const [course, admin] = [await createTaughtCourse({ templates: 1 }), await createActor({ isAdmin: true })]
    const [questionId = ''] = idsOf(course, 1)
    const { question } = await newestOf(questionId)
    const source = `# Why it is here\nid: ${questionId}\ndifficulty: easy # on purpose\nobjectives: [${course.objectiveIds[0]}]\n`
    const written = {
      version: 2,
      definitionHash: 'of a test',
      source,
      definition: { question: { ...question, title: 'Two' }, mistakes },
    }
    await db.questionVersion.create({ data: { questionId, ...written } })
    await changeQuestions(admin, {
      bulkId: randomUUID(),
      questionIds: [questionId],
      change: { kind: 'difficulty', to: 'medium' },
    })
    expect((await newestOf(questionId)).source).toBe(source.replace('difficulty: easy', 'difficulty: medium'))
  })

  it('adds and takes away objectives, never the last one, and none that is not stored', async () => {
    const [course, admin] = [await createTaughtCourse({ templates: 1 }), await createActor({ isAdmin: true })]
    const [questionId = ''] = idsOf(course, 1)
    const [own, other] = course.objectiveIds
    const send = (change: BulkChange) =>
      changeQuestions(admin, { bulkId: randomUUID(), questionIds: [questionId], change })
    expect(await send({ kind: 'add-objective', objective: 'no-such-thing' })).toMatchObject({
      left: [{ reason: 'no-objective' }],
    })
    expect(await send({ kind: 'remove-objective', objective: own })).toMatchObject({
      left: [{ reason: 'last-objective' }],
    })
    expect(await send({ kind: 'add-objective', objective: other })).toMatchObject({ done: [questionId] })
    expect(await send({ kind: 'remove-objective', objective: own })).toMatchObject({ done: [questionId] })
    const objectives = await db.questionObjective.findMany({ where: { questionId }, select: { objectiveId: true } })
    expect(objectives).toEqual([{ objectiveId: other }])
    expect(await send({ kind: 'family', to: 'coins' })).toMatchObject({ done: [questionId] })
    expect((await newestOf(questionId)).question.family).toBe('coins')
    expect(await send({ kind: 'family', to: null })).toMatchObject({ done: [questionId] })
    expect((await newestOf(questionId)).question).not.toHaveProperty('family')
  })

  it('leaves alone what somebody is writing on, what belongs to its lesson and what is not there', async () => {
    const [course, admin] = [await createTaughtCourse({ templates: 2 }), await createActor({ isAdmin: true })]
    const [first = '', second = ''] = idsOf(course, 2)
    await openDraft(admin, { questionId: first })
    const { question } = await newestOf(second)
    await publish({ ...question, origin: 'as_written' })
    const request = {
      bulkId: randomUUID(),
      questionIds: [first, second, 'gone'],
      change: { kind: 'family', to: 'coins' },
    } as const
    const { done, left } = await changeQuestions(admin, request)
    expect(done).toEqual([])
    expect(left.map(({ reason }) => reason)).toEqual(['being-written', 'as-written', 'not-there'])
  })

  it('retires and brings back, and undoing does the other', async () => {
    const [course, admin] = [await createTaughtCourse({ templates: 2 }), await createActor({ isAdmin: true })]
    const questionIds = idsOf(course, 2)
    const retiredIds = async () =>
      (
        await db.question.findMany({
          where: { id: { in: questionIds }, archivedAt: { not: null } },
          orderBy: { id: 'asc' },
        })
      ).map(({ id }) => id)
    const [retiring, back] = [randomUUID(), randomUUID()]
    await changeQuestions(admin, { bulkId: retiring, questionIds: questionIds.slice(0, 1), change: { kind: 'retire' } })
    const both = await changeQuestions(admin, { bulkId: back, questionIds, change: { kind: 'bring-back' } })
    expect(both).toMatchObject({ done: questionIds.slice(0, 1), left: [{ id: questionIds[1], reason: 'already' }] })
    await undoBulk(admin, { bulkId: back, undoId: randomUUID(), after: null })
    expect(await retiredIds()).toEqual(questionIds.slice(0, 1))
    await undoBulk(admin, { bulkId: retiring, undoId: randomUUID(), after: null })
    expect(await retiredIds()).toEqual([])
  })

  it('is undone batch by batch where there are many', async () => {
    const [course, admin] = [await createTaughtCourse({ templates: 27 }), await createActor({ isAdmin: true })]
    const questionIds = idsOf(course, 27).toSorted()
    const bulkId = randomUUID()
    for (const part of [questionIds.slice(0, 25), questionIds.slice(25)])
      await changeQuestions(admin, { bulkId, questionIds: part, change: { kind: 'retire' } })
    const undoId = randomUUID()
    const first = await undoBulk(admin, { bulkId, undoId, after: null })
    expect(first).toMatchObject({ done: questionIds.slice(0, 25), next: questionIds[24] })
    const second = await undoBulk(admin, { bulkId, undoId, after: first.next })
    expect(second).toMatchObject({ done: questionIds.slice(25), next: null })
  })

  it('is for authors and admins', async () => {
    const course = await createTaughtCourse({ templates: 1 })
    const student = await createStudentOf(course)
    const request = { bulkId: randomUUID(), questionIds: idsOf(course, 1), change: { kind: 'retire' } } as const
    await expect(changeQuestions(student, request)).rejects.toThrow(new AppError('forbidden'))
    await expect(undoBulk(student, { bulkId: request.bulkId, undoId: randomUUID(), after: null })).rejects.toThrow(
      AppError,
    )
    await expect(listBulks(student)).rejects.toThrow(new AppError('forbidden'))
    const author = await createActor({ isAuthor: true })
    expect((await changeQuestions(author, request)).done).toHaveLength(1)
  })
})
