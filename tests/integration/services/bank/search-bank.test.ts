import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { type BankQuery, everyQuestion } from '@/lib/contracts/bank/bank-query'
import { db } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { createDraft } from '@/lib/services/authoring/create-draft'
import { openDraft } from '@/lib/services/authoring/open-draft'
import { findQuestionIds, searchBank } from '@/lib/services/bank/search-bank'
import { createActor } from '@/tests/support/factories'
import { answer } from '@/tests/support/practise'
import {
  createStudentOf,
  createTaughtCourse,
  publish,
  surprisalQuestion,
  type TaughtCourse,
} from '@/tests/support/taught-course'

/** Of one course's lesson: the database is shared by the tests of this file. */
async function idsFound(actor: Actor, course: TaughtCourse, asked: Partial<BankQuery>): Promise<readonly string[]> {
  const { rows } = await searchBank(actor, { ...everyQuestion, lesson: course.lessonId, ...asked })
  return rows.map(({ id }) => id.replace(`${course.lessonId}-`, ''))
}

describe('searchBank', () => {
  it('finds questions by any words that stand in them, and by nothing else', async () => {
    const [course, admin] = [await createTaughtCourse({ templates: 4 }), await createActor({ isAdmin: true })]
    await publish({
      ...surprisalQuestion({ ...course, objectiveId: course.objectiveIds[0], index: 9 }),
      title: 'A Zebra',
    })
    expect(await idsFound(admin, course, { words: 'zebra' })).toEqual(['question-9'])
    expect(await idsFound(admin, course, { words: 'YES-or-no  outcomes' })).toHaveLength(5)
    expect(await idsFound(admin, course, { words: 'zebra surprisal' })).toEqual(['question-9'])
    expect(await idsFound(admin, course, { words: 'zebra crossing' })).toEqual([])
  })

  it('puts those first that have the words in their title', async () => {
    const [course, admin] = [await createTaughtCourse({ templates: 2 }), await createActor({ isAdmin: true })]
    const plain = surprisalQuestion({ ...course, objectiveId: course.objectiveIds[0], index: 8 })
    await publish({ ...plain, title: 'Zulu', prompt: 'A lantern. {{ n }}' })
    await publish({ ...plain, id: `${course.lessonId}-question-9`, title: 'Zzz lantern' })
    expect(await idsFound(admin, course, { words: 'lantern' })).toEqual(['question-9', 'question-8'])
  })

  it('narrows by objective, kind, difficulty and kind of answer', async () => {
    const [course, admin] = [await createTaughtCourse({ templates: 6 }), await createActor({ isAdmin: true })]
    expect(await idsFound(admin, course, { objective: course.objectiveIds[1] })).toHaveLength(3)
    expect(await idsFound(admin, course, { difficulty: 'easy' })).toEqual(['question-0', 'question-3'])
    expect(await idsFound(admin, course, { kind: 'recall' })).toEqual([])
    expect(await idsFound(admin, course, { answerKind: 'number' })).toHaveLength(6)
    expect(await idsFound(admin, course, { answerKind: 'choice' })).toEqual([])
  })

  it('shows what is being written for the first time, open drafts of what is published, and what is retired', async () => {
    const [course, admin] = [await createTaughtCourse({ templates: 3 }), await createActor({ isAdmin: true })]
    const { draftId } = await createDraft(admin, { source: `title: New\nlesson: ${course.lessonId}\nkind: recall\n` })
    await openDraft(admin, { questionId: `${course.lessonId}-question-1` })
    await db.question.update({ where: { id: `${course.lessonId}-question-2` }, data: { archivedAt: new Date() } })
    expect(await idsFound(admin, course, {})).toEqual([draftId, 'question-0', 'question-1'])
    expect(await idsFound(admin, course, { status: 'draft' })).toEqual([draftId])
    expect(await idsFound(admin, course, { status: 'with-draft' })).toEqual(['question-1'])
    expect(await idsFound(admin, course, { status: 'retired' })).toEqual(['question-2'])
    expect(await idsFound(admin, course, { status: 'in-review' })).toEqual([])
    expect(await idsFound(admin, course, { status: 'all' })).toHaveLength(4)
    const { rows } = await searchBank(admin, { ...everyQuestion, lesson: course.lessonId, kind: 'recall' })
    expect(rows).toMatchObject([
      { questionId: null, draft: { id: draftId, state: 'draft' }, title: 'New', version: null },
    ])
  })

  it('knows the newest version as soon as it is published', async () => {
    const [course, admin] = [await createTaughtCourse({ templates: 1 }), await createActor({ isAdmin: true })]
    expect(await idsFound(admin, course, { words: 'tapestry' })).toEqual([])
    const question = surprisalQuestion({ ...course, objectiveId: course.objectiveIds[0], index: 0 })
    await publish({ ...question, solution: 'A tapestry of {{ n }}.', difficulty: 'hard' })
    const { rows } = await searchBank(admin, { ...everyQuestion, lesson: course.lessonId, words: 'tapestry' })
    expect(rows).toMatchObject([{ version: 2, difficulty: 'hard' }])
  })

  it('counts the answers, and tells an author only of those in courses they teach', async () => {
    const course = await createTaughtCourse({ templates: 1 })
    const [student, admin] = [await createStudentOf(course), await createActor({ isAdmin: true })]
    for (const outcome of ['wrong', 'right', 'right'] as const) await answer(course, student, outcome)
    const asked = { ...everyQuestion, lesson: course.lessonId }
    const [own, other] = [
      await createActor({ isAuthor: true, enrolments: { [course.id]: 'instructor' } }),
      await createActor({ isAuthor: true }),
    ]
    const figures = { answers: 3, students: 1, facility: { value: 0 } }
    expect((await searchBank(admin, asked)).rows).toMatchObject([figures])
    expect((await searchBank(own, asked)).rows).toMatchObject([figures])
    expect((await searchBank(other, asked)).rows).toMatchObject([
      { answers: 0, students: 0, facility: { value: null } },
    ])
    expect(await idsFound(admin, course, { answered: 3 })).toHaveLength(1)
    expect(await idsFound(admin, course, { answered: 4 })).toEqual([])
    expect(await idsFound(admin, course, { rightTo: 10 })).toHaveLength(1)
    expect(await idsFound(admin, course, { isUnanswered: true })).toEqual([])
  })

  it('tells which questions are very like another', async () => {
    const [course, admin] = [await createTaughtCourse({ templates: 2 }), await createActor({ isAdmin: true })]
    const odd = surprisalQuestion({ ...course, objectiveId: course.objectiveIds[0], index: 7 })
    await publish({
      ...odd,
      prompt: 'Knit {{ n }} socks.',
      answers: { a: { label: 'Wool', number: 'sqrt(n) / 7' } },
      mistakes: [],
    })
    const found = await idsFound(admin, course, { isAlike: true })
    expect(found).toEqual(['question-0', 'question-1'])
    const { rows } = await searchBank(admin, { ...everyQuestion, lesson: course.lessonId, isAlike: true })
    expect(rows[0]?.alike.map(({ title }) => title)).toContain('Surprisal 1')
  })

  it('tells of a draft which questions it is very like', async () => {
    const [course, admin] = [await createTaughtCourse({ templates: 1 }), await createActor({ isAdmin: true })]
    const copy = `title: The same\nlesson: ${course.lessonId}\nprompt: How many bits does one of {{ m }} outcomes tell?\nparameters: { m: { integer: { min: 2, max: 9 } } }\nanswers: { b: { label: Surprisal, number: m + 0.7315926, unit: bits } }\nmistakes: [{ part: b, when: (m + 0.7315926) * 0.5, is: nats-for-bits }]\n`
    await createDraft(admin, { source: copy })
    const { rows } = await searchBank(admin, {
      ...everyQuestion,
      lesson: course.lessonId,
      status: 'draft',
      isAlike: true,
    })
    const id = `${course.lessonId}-question-0`
    expect(rows).toMatchObject([
      { title: 'The same', alike: expect.arrayContaining([{ id, title: 'Surprisal 0', href: `/bank/${id}` }]) },
    ])
  })

  it('says in how many assessments a question is asked, and in how many it may be', async () => {
    const [course, admin] = [await createTaughtCourse({ templates: 3 }), await createActor({ isAdmin: true })]
    const slot = (id: string, pick: object) => ({ id, points: 1, pick })
    const any = { kind: 'objectives', objectives: [course.objectiveIds[0]], answerKinds: [], difficulties: [] }
    const fixed = { kind: 'question', questionId: `${course.lessonId}-question-0` }
    const definitions = [
      { kind: 'exam', slots: [slot('a', fixed), slot('b', fixed)] },
      { kind: 'homework', slots: [slot('a', any)] },
      { kind: 'homework', slots: [slot('a', { ...any, answerKinds: ['choice'] })] },
      { kind: 'mastery-check', objectives: [course.objectiveIds[1]] },
    ]
    for (const definition of definitions)
      await db.assessment.create({ data: { courseId: course.id, id: randomUUID(), definition } })
    const { rows } = await searchBank(admin, { ...everyQuestion, lesson: course.lessonId })
    expect(rows.map(({ usage }) => usage)).toEqual([
      { quizzes: 1, mayDraw: 1, attempts: 0 },
      { quizzes: 0, mayDraw: 1, attempts: 0 },
      { quizzes: 0, mayDraw: 1, attempts: 0 },
    ])
  })

  it('shows the last page where there is none beyond it', async () => {
    const [course, admin] = [await createTaughtCourse({ templates: 2 }), await createActor({ isAdmin: true })]
    const view = await searchBank(admin, { ...everyQuestion, lesson: course.lessonId, page: 40 })
    expect(view).toMatchObject({ found: 2, pages: 1, query: { page: 1 } })
    expect(await findQuestionIds(admin, { ...everyQuestion, lesson: course.lessonId, page: 40 })).toHaveLength(2)
  })

  it('is for authors and admins', async () => {
    const course = await createTaughtCourse({ templates: 1 })
    await expect(searchBank(await createStudentOf(course), everyQuestion)).rejects.toThrow(new AppError('forbidden'))
    await expect(findQuestionIds(await createStudentOf(course), everyQuestion)).rejects.toThrow(
      new AppError('forbidden'),
    )
  })
})
