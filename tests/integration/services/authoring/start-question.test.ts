import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readSource } from '@/lib/authoring/read-source'
import { reservedIds } from '@/lib/authoring/reserved-ids'
import { idOfSource, titleOfSource } from '@/lib/authoring/source-title'
import { startQuestionSchema } from '@/lib/contracts/authoring/start-requests'
import { db } from '@/lib/db/client'
import { saveLessonRoots } from '@/lib/db/queries/authoring/lesson-roots'
import { AppError } from '@/lib/errors'
import { getDraft } from '@/lib/services/authoring/get-draft'
import { getStartChoices } from '@/lib/services/authoring/get-start-choices'
import { startQuestion } from '@/lib/services/authoring/start-question'
import { createActor } from '@/tests/support/factories'
import { createTaughtCourse, type TaughtCourse } from '@/tests/support/taught-course'

let course: TaughtCourse
let author: Actor
let lesson: string
let objective: string

beforeAll(async () => {
  course = await createTaughtCourse({ templates: 2 })
  author = await createActor({ name: 'An author', isAuthor: true })
  lesson = course.lessonId
  const choices = await getStartChoices(author)
  objective = choices.lessons.find(({ id }) => id === lesson)?.objectives[0]?.id ?? ''
})

async function begun(start: unknown) {
  const { draftId } = await startQuestion(author, startQuestionSchema.parse(start))
  return getDraft(author, { draftId })
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : 'unexpected'),
  )
}

const head = (title: string) => ({ title, lesson, objectives: [objective], level: { kind: null, difficulty: null } })

describe('beginning a question', () => {
  it('is for authors and nobody else', async () => {
    const student = await createActor()
    expect(await codeOf(getStartChoices(student))).toBe('forbidden')
    expect(await codeOf(startQuestion(student, { kind: 'blank', ...head('A') }))).toBe('forbidden')
  })

  it('gives a draft that reads as a question, under the title’s own id', async () => {
    const guided = { kind: 'guided', ...head('A first number'), answer: 'number', material: 'sequence' }
    const draft = await begun(guided)
    const reading = readSource(draft.source, draft.surroundings)
    expect(reading.kind === 'question' ? reading.question : reading.diagnostics).toMatchObject({
      id: 'a-first-number',
      title: 'A first number',
      lesson,
      objectives: [objective],
    })
    const blank = await begun({ kind: 'blank', ...head(''), level: { kind: 'recall', difficulty: 'hard' } })
    expect(blank.source).toContain('\nkind: recall\ndifficulty: hard\n')
    expect(readSource(blank.source, blank.surroundings).kind).toBe('question')
  })

  it('never gives an id that a question, another draft or a page of the bank has', async () => {
    const taken = `${lesson}-question-0`
    const titles = [taken, 'drafts', 'Twice', 'Twice']
    const ids: string[] = []
    for (const title of titles) ids.push(idOfSource((await begun({ kind: 'blank', ...head(title) })).source))
    expect(new Set(ids).size).toBe(titles.length)
    expect(ids.filter((id) => id === taken || reservedIds.includes(id))).toEqual([])
    expect(ids.slice(-2)).toEqual(['twice', 'twice-2'])
  })

  it('from a copy keeps everything but the id', async () => {
    const questionId = `${lesson}-question-1`
    const { surroundings, source } = await begun({ kind: 'copy', questionId })
    expect(idOfSource(source)).not.toBe(questionId)
    expect(surroundings.takenIds).toContain(questionId)
    const { title } = await db.question.findUniqueOrThrow({ where: { id: questionId }, select: { title: true } })
    expect(titleOfSource(source)).toBe(title)
    expect(readSource(source, surroundings).kind).toBe('question')
  })

  it('from a worked example keeps its words in sight', async () => {
    const { content } = await db.lesson.findUniqueOrThrow({ where: { id: lesson }, select: { content: true } })
    const workedExamples = [{ number: 2, title: 'Of a coin', markdown: 'Two sides: $p = 0.5$.\n\nOne bit.' }]
    const own = typeof content === 'object' && content !== null && !Array.isArray(content) ? content : {}
    await db.lesson.update({ where: { id: lesson }, data: { content: { ...own, workedExamples } } })
    await saveLessonRoots(db, { lessonId: lesson, roots: { 2: [`${lesson}-question-0`, 'not-there-any-more'] } })

    const { examples } = await getStartChoices(author)
    const example = examples.find(({ lessonId }) => lessonId === lesson)
    expect(example).toMatchObject({ number: 2, title: 'Of a coin' })
    expect(example?.questions.map(({ id }) => id)).toEqual([`${lesson}-question-0`])
    const draft = await begun({ kind: 'example', lesson, example: 2 })
    expect(draft.source.startsWith('# Of a coin\n#\n# Two sides: $p = 0.5$.\n#\n# One bit.\n')).toBe(true)
    expect(readSource(draft.source, draft.surroundings).kind).toBe('question')
  })

  it('from what is not there says so', async () => {
    expect(await codeOf(startQuestion(author, { kind: 'copy', questionId: 'no-such-question' }))).toBe('not-found')
    expect(await codeOf(startQuestion(author, { kind: 'example', lesson, example: 99 }))).toBe('not-found')
    const nowhere = { ...head('A'), kind: 'blank', lesson: 'no-such-lesson' } as const
    expect(await codeOf(startQuestion(author, nowhere))).toBe('not-found')
  })
})
