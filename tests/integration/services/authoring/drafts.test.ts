import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, systemActor } from '@/lib/auth/actor'
import { readSource } from '@/lib/authoring/read-source'
import { createDraftSchema, saveDraftSchema } from '@/lib/contracts/authoring/draft-requests'
import { db } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { createDraft } from '@/lib/services/authoring/create-draft'
import { getDraft } from '@/lib/services/authoring/get-draft'
import { openDraft } from '@/lib/services/authoring/open-draft'
import { saveDraft } from '@/lib/services/authoring/save-draft'
import { surroundingsFor } from '@/lib/services/authoring/surroundings-for'
import { createActor } from '@/tests/support/factories'
import {
  createStudentOf,
  createTaughtCourse,
  publish,
  surprisalQuestion,
  type TaughtCourse,
} from '@/tests/support/taught-course'

let course: TaughtCourse
let author: Actor
const idOf = (index: number) => `${course.lessonId}-question-${index}`

beforeAll(async () => {
  course = await createTaughtCourse({ templates: 4 })
  author = await createActor({ name: 'An author', isAuthor: true })
})

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : 'unexpected'),
  )
}

describe('a draft of a question', () => {
  it('is written on by authors and admins and by nobody else', async () => {
    const { draftId } = await createDraft(author, { source: 'id: a' })
    const save = { draftId, revision: 1, source: 'id: b', ownMistakes: {} }
    const people = {
      student: await createStudentOf(course),
      instructor: await createActor({ enrolments: { [course.id]: 'instructor' } }),
      stranger: await createActor(),
    }
    for (const [name, actor] of Object.entries(people)) {
      expect(await codeOf(createDraft(actor, { source: '' })), name).toBe('forbidden')
      expect(await codeOf(openDraft(actor, { questionId: idOf(0) })), name).toBe('forbidden')
      expect(await codeOf(getDraft(actor, { draftId })), name).toBe('forbidden')
      expect(await codeOf(saveDraft(actor, save)), name).toBe('forbidden')
    }
    const admin = await createActor({ isAdmin: true })
    expect(await saveDraft(admin, save)).toMatchObject({ kind: 'saved', revision: 2 })
  })

  it('opened of a published question holds its text, which reads as that very question', async () => {
    const { draftId } = await openDraft(author, { questionId: idOf(0) })
    const draft = await getDraft(author, { draftId })
    expect(draft).toMatchObject({ questionId: idOf(0), baseVersion: 1, state: 'draft', revision: 1, canEdit: true })
    expect(draft).toMatchObject({ savedBy: 'An author', title: 'Surprisal 0', ownMistakes: {} })
    const { lessonId, objectiveIds } = course
    const question = surprisalQuestion({ lessonId, objectiveId: objectiveIds[0], index: 0 })
    expect(readSource(draft.source, draft.surroundings)).toMatchObject({ kind: 'question', question })
  })

  it('is one at a time: whoever opens the question next, or at once, goes on with it', async () => {
    const other = await createActor({ isAuthor: true })
    const both = await Promise.all([author, other, author, other].map((who) => openDraft(who, { questionId: idOf(1) })))
    expect(new Set(both.map(({ draftId }) => draftId)).size).toBe(1)
  })

  it('is not there for a question, or under an id, that there is not', async () => {
    expect(await codeOf(openDraft(author, { questionId: 'no-such-question' }))).toBe('not-found')
    expect(await codeOf(getDraft(author, { draftId: randomUUID() }))).toBe('not-found')
    expect(await codeOf(getDraft(author, { draftId: "'; DROP TABLE question_draft" }))).toBe('not-found')
    const nowhere = { draftId: randomUUID(), revision: 1, source: '', ownMistakes: {} }
    expect(await codeOf(saveDraft(author, nowhere))).toBe('not-found')
  })

  it('of the command line is saved by nobody', async () => {
    const { draftId } = await createDraft(systemActor, { source: '' })
    expect((await getDraft(author, { draftId })).savedBy).toBeNull()
  })

  it('keeps every character, and its own mistakes in their order', async () => {
    const { draftId } = await createDraft(author, { source: '' })
    const source = '# né ∑ 🜁 \u202e \ufeff \t\r\n\u0085 "\'\\ $1 {{ x }}\n'
    const ownMistakes = { zeta: { name: '', feedback: '' }, alpha: { name: 'A', feedback: 'B {{ value }}' } }
    await saveDraft(author, { draftId, revision: 1, source, ownMistakes })
    const kept = await getDraft(author, { draftId })
    expect(kept.source).toBe(source)
    expect(JSON.stringify(kept.ownMistakes)).toBe(JSON.stringify(ownMistakes))
  })
})

describe('two writers of one draft', () => {
  it('are told apart by revision: the second is shown what the first wrote, and it stays', async () => {
    const other = await createActor({ name: 'Another author', isAuthor: true })
    const { draftId } = await createDraft(author, { source: 'first' })
    await saveDraft(other, { draftId, revision: 1, source: 'theirs', ownMistakes: {} })
    const late = await saveDraft(author, { draftId, revision: 1, source: 'mine', ownMistakes: {} })
    expect(late).toMatchObject({
      kind: 'stale',
      theirs: { revision: 2, source: 'theirs', savedBy: 'Another author', ownMistakes: {} },
    })
    expect((await getDraft(author, { draftId })).source).toBe('theirs')
    expect(await saveDraft(author, { draftId, revision: 2, source: 'mine', ownMistakes: {} })).toMatchObject({
      kind: 'saved',
      revision: 3,
    })
  })

  it('at the same moment: one is saved, all others are told', async () => {
    const { draftId } = await createDraft(author, { source: 'first' })
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        saveDraft(author, { draftId, revision: 1, source: `text ${index}`, ownMistakes: {} }),
      ),
    )
    expect(results.filter(({ kind }) => kind === 'saved')).toHaveLength(1)
    expect(results.filter(({ kind }) => kind === 'stale')).toHaveLength(7)
    expect((await getDraft(author, { draftId })).revision).toBe(2)
  })

  it('is one writer where the answer to a save was lost and the same is sent again', async () => {
    const { draftId } = await createDraft(author, { source: 'first' })
    const save = { draftId, revision: 1, source: 'second', ownMistakes: { a: { name: 'A', feedback: 'B' } } }
    const first = await saveDraft(author, save)
    expect(await saveDraft(author, save)).toEqual(first)
  })
})

describe('what is asked of a draft', () => {
  const save = { draftId: randomUUID(), revision: 1, source: '', ownMistakes: {} }
  it('is refused where no database could hold it', () => {
    expect(createDraftSchema.safeParse({ source: 'x'.repeat(10_000_000) }).success).toBe(false)
    expect(createDraftSchema.safeParse({ source: 'x'.repeat(200_000) }).success).toBe(true)
    expect(createDraftSchema.safeParse({ source: 'a\0b' }).success).toBe(false)
    expect(createDraftSchema.safeParse({ source: 'half a \ud800 pair' }).success).toBe(false)
    const named = (name: string) => ({ ...save, ownMistakes: { a: { name, feedback: '' } } })
    expect(saveDraftSchema.safeParse(named('Fine')).success).toBe(true)
    expect(saveDraftSchema.safeParse(named('a\0')).success).toBe(false)
    expect(saveDraftSchema.safeParse({ ...save, ownMistakes: { 'a\0': { name: '', feedback: '' } } }).success).toBe(
      false,
    )
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`m${at}`, { name: '', feedback: '' }]))
    expect(saveDraftSchema.safeParse({ ...save, ownMistakes: many }).success).toBe(false)
  })

  it('holds in the database too: 200,000 characters of any kind are a draft, one more is not', async () => {
    const { draftId } = await createDraft(author, { source: '🜁'.repeat(200_000) })
    const longer = db.questionDraft.update({ where: { id: draftId }, data: { source: '🜁'.repeat(200_001) } })
    await expect(longer).rejects.toThrow('question_draft_source_range')
  })
})

describe('what surrounds a question being written', () => {
  it('are the catalogue of the whole bank, its lessons with their objectives, and the ids that are taken', async () => {
    const around = await surroundingsFor(db, {
      questionId: idOf(0),
      ownMistakes: { mine: { name: 'Mine', feedback: 'x' } },
    })
    expect(Object.keys(around.catalogue)).toEqual(['nats-for-bits', 'mine'])
    expect(around.lessons.find(({ id }) => id === course.lessonId)).toMatchObject({
      number: '1.1',
      objectives: [{ title: 'Surprisal' }, { title: 'Entropy' }],
    })
    expect(around.ownId).toBe(idOf(0))
    expect(around.takenIds).toContain(idOf(1))
    expect(around.takenIds).not.toContain(idOf(0))
  })

  it('change when another question is published', async () => {
    const before = await surroundingsFor(db, { questionId: null, ownMistakes: {} })
    const { lessonId, objectiveIds } = course
    await publish(surprisalQuestion({ lessonId, objectiveId: objectiveIds[0], index: 9 }))
    const after = await surroundingsFor(db, { questionId: null, ownMistakes: {} })
    expect(after.takenIds.filter((id) => !before.takenIds.includes(id))).toEqual([idOf(9)])
    expect(after.ownId).toBeNull()
  })
})
