import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { getDraft } from '@/lib/services/authoring/get-draft'
import { openDraft } from '@/lib/services/authoring/open-draft'
import { publishDraft } from '@/lib/services/authoring/publish-draft'
import { bringBackQuestions, retireQuestions } from '@/lib/services/authoring/retire-questions'
import { saveDraft } from '@/lib/services/authoring/save-draft'
import { loadSeeds } from '@/seeds/load-seeds'
import { type Bank, readBank } from '@/seeds/read-questions'
import { createActor } from '@/tests/support/factories'

let bank: Bank
let author: Actor

beforeAll(async () => {
  const whole = readBank()
  bank = { ...whole, questions: whole.questions.slice(0, 3) }
  await loadSeeds({ people: 'none', bank })
  author = await createActor({ isAuthor: true })
})
afterAll(() => db.$disconnect())

const idOf = (place: number) => bank.questions[place]?.question.id ?? ''
const start = (content = bank) => loadSeeds({ people: 'none', bank: content })
const versionsOf = (questionId: string) =>
  db.questionVersion.findMany({ where: { questionId }, orderBy: { version: 'asc' } })

function changedOnFile(place: number): Bank {
  const questions = bank.questions.map((each, at) =>
    at === place ? { ...each, question: { ...each.question, title: 'Changed on file' } } : each,
  )
  return { ...bank, questions }
}

async function editInStudio(questionId: string, title: string): Promise<void> {
  const { draftId } = await openDraft(author, { questionId })
  const { source, revision, ownMistakes } = await getDraft(author, { draftId })
  const edited = source.replace(/^title: .*$/m, `title: ${title}`)
  await saveDraft(author, { draftId, revision, source: edited, ownMistakes })
  const published = await publishDraft(author, { draftId, revision: revision + 1, note: '', over: null })
  expect(published).toMatchObject({ kind: 'published' })
}

describe('a start after somebody was at work in the studio', () => {
  it('leaves a question they have edited, as long as its file stands as it was, and says nothing', async () => {
    await editInStudio(idOf(0), 'Edited here')
    const before = await versionsOf(idOf(0))
    expect(await start()).toMatchObject({ questionsPublished: 0, questionsKept: [] })
    expect(await versionsOf(idOf(0))).toEqual(before)
    expect(before.map(({ version }) => version)).toEqual([1, 2])
  })

  it('leaves it also when its file has changed, and names it', async () => {
    expect(await start(changedOnFile(0))).toMatchObject({ questionsPublished: 0, questionsKept: [idOf(0)] })
    const { title } = await db.question.findUniqueOrThrow({ where: { id: idOf(0) }, select: { title: true } })
    expect(title).toBe('Edited here')
  })

  it('leaves a retired question retired, its file changed or not', async () => {
    await retireQuestions(author, { questionIds: [idOf(1)] })
    expect(await start()).toMatchObject({ questionsPublished: 0, questionsKept: [] })
    expect(await start(changedOnFile(1))).toMatchObject({ questionsPublished: 0, questionsKept: [idOf(1)] })
    const { archivedAt } = await db.question.findUniqueOrThrow({ where: { id: idOf(1) }, select: { archivedAt: true } })
    expect(archivedAt).not.toBeNull()
    await bringBackQuestions(author, { questionIds: [idOf(1)] })
    expect(await start(changedOnFile(1))).toMatchObject({ questionsPublished: 1, questionsKept: [] })
  })

  it('publishes what has changed on file and nobody has touched, once, and does not go back with the file', async () => {
    expect(await start(changedOnFile(2))).toMatchObject({ questionsPublished: 1 })
    expect(await start(changedOnFile(2))).toMatchObject({ questionsPublished: 0, questionsKept: [] })
    expect(await start()).toMatchObject({ questionsPublished: 0, questionsKept: [] })
    expect((await versionsOf(idOf(2))).map(({ version }) => version)).toEqual([1, 2])
  })

  it('keeps a draft that is being written', async () => {
    const { draftId } = await openDraft(author, { questionId: idOf(2) })
    await saveDraft(author, { draftId, revision: 1, source: 'half a question', ownMistakes: {} })
    await start(changedOnFile(2))
    expect((await getDraft(author, { draftId })).source).toBe('half a question')
  })
})
