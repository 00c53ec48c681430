import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { returnDraftSchema } from '@/lib/contracts/authoring/draft-requests'
import { db } from '@/lib/db/client'
import { listDraftEvents } from '@/lib/db/queries/authoring/question-event'
import { AppError } from '@/lib/errors'
import { createDraft } from '@/lib/services/authoring/create-draft'
import { bringBackDraft, discardDraft } from '@/lib/services/authoring/discard-draft'
import { getDraft } from '@/lib/services/authoring/get-draft'
import { openDraft } from '@/lib/services/authoring/open-draft'
import { returnDraft, submitDraft } from '@/lib/services/authoring/review-draft'
import { saveDraft } from '@/lib/services/authoring/save-draft'
import { createActor } from '@/tests/support/factories'
import { createStudentOf, createTaughtCourse, type TaughtCourse } from '@/tests/support/taught-course'

let course: TaughtCourse
let author: Actor
let reviewer: Actor

beforeAll(async () => {
  course = await createTaughtCourse({ templates: 2 })
  author = await createActor({ name: 'An author', isAuthor: true })
  reviewer = await createActor({ name: 'A reviewer', isAuthor: true })
})

const begin = async () => (await createDraft(author, { source: 'id: a' })).draftId
const stateOf = async (draftId: string) => (await getDraft(author, { draftId })).state
const told = async (draftId: string) =>
  (await listDraftEvents(db, draftId)).map(({ kind, by, words }) => [kind, by, words])

describe('a draft in review', () => {
  it('was submitted with a word, and goes back with a reason; both are told', async () => {
    const draftId = await begin()
    const message = 'Is the second hint too much?'
    expect(await submitDraft(author, { draftId, revision: 1, message })).toEqual({ kind: 'moved', state: 'in_review' })
    const reason = 'The tolerance is too wide.'
    expect(await returnDraft(reviewer, { draftId, revision: 1, reason })).toEqual({ kind: 'moved', state: 'draft' })
    expect(await told(draftId)).toEqual([
      ['returned', 'A reviewer', reason],
      ['submitted', 'An author', message],
      ['created', 'An author', null],
    ])
  })

  it('is a draft again when its text changes, which is told, and stays in review when nothing does', async () => {
    const draftId = await begin()
    await submitDraft(author, { draftId, revision: 1, message: '' })
    await saveDraft(author, { draftId, revision: 1, source: 'id: a', ownMistakes: {} })
    expect(await stateOf(draftId)).toBe('in_review')
    await saveDraft(author, { draftId, revision: 2, source: 'id: b', ownMistakes: {} })
    expect(await stateOf(draftId)).toBe('draft')
    await saveDraft(author, { draftId, revision: 3, source: 'id: c', ownMistakes: {} })
    expect((await told(draftId)).map(([kind]) => kind)).toEqual(['withdrawn', 'submitted', 'created'])
  })

  it('was read as it stands: who has not seen the newest text moves nothing', async () => {
    const draftId = await begin()
    await saveDraft(author, { draftId, revision: 1, source: 'id: b', ownMistakes: {} })
    const late = await submitDraft(reviewer, { draftId, revision: 1, message: '' })
    expect(late).toMatchObject({ kind: 'stale', theirs: { revision: 2, source: 'id: b', savedBy: 'An author' } })
    await submitDraft(author, { draftId, revision: 2, message: '' })
    expect(await submitDraft(author, { draftId, revision: 2, message: '' })).toEqual({
      kind: 'elsewhere',
      state: 'in_review',
    })
    expect(await returnDraft(author, { draftId: await begin(), revision: 1, reason: 'x' })).toEqual({
      kind: 'elsewhere',
      state: 'draft',
    })
  })

  it('is returned with a reason or not at all', () => {
    const key = { draftId: '0197a1f0-0000-7000-8000-000000000000', revision: 1 }
    expect(returnDraftSchema.safeParse({ ...key, reason: '  ' }).success).toBe(false)
    expect(returnDraftSchema.safeParse({ ...key, reason: 'Because.' }).success).toBe(true)
  })
})

describe('a discarded draft', () => {
  it('is brought back with every word of it', async () => {
    const draftId = await begin()
    expect(await discardDraft(author, { draftId, revision: 1 })).toEqual({ kind: 'moved', state: 'discarded' })
    const closed = await saveDraft(author, { draftId, revision: 1, source: 'id: b', ownMistakes: {} })
    expect(closed).toEqual({ kind: 'closed', state: 'discarded' })
    expect(await bringBackDraft(author, { draftId, revision: 1 })).toEqual({ kind: 'moved', state: 'draft' })
    expect(await getDraft(author, { draftId })).toMatchObject({ source: 'id: a', state: 'draft', canEdit: true })
  })

  it('makes room for another of the same question, and comes back only when that is gone', async () => {
    const questionId = `${course.lessonId}-question-0`
    const { draftId } = await openDraft(author, { questionId })
    await discardDraft(author, { draftId, revision: 1 })
    const other = await openDraft(author, { questionId })
    expect(other.draftId).not.toBe(draftId)
    expect(await bringBackDraft(author, { draftId, revision: 1 })).toEqual({
      kind: 'other-open',
      draftId: other.draftId,
    })
    await discardDraft(author, { draftId: other.draftId, revision: 1 })
    expect(await bringBackDraft(author, { draftId, revision: 1 })).toMatchObject({ kind: 'moved' })
  })
})

describe('moving a draft', () => {
  it('is an author’s or an admin’s, and nobody else’s', async () => {
    const draftId = await begin()
    const key = { draftId, revision: 1 }
    const instructor = await createActor({ enrolments: { [course.id]: 'instructor' } })
    for (const actor of [await createStudentOf(course), instructor, await createActor()]) {
      const refused = new AppError('forbidden')
      await expect(submitDraft(actor, { ...key, message: '' })).rejects.toThrow(refused)
      await expect(returnDraft(actor, { ...key, reason: 'x' })).rejects.toThrow(refused)
      await expect(discardDraft(actor, key)).rejects.toThrow(refused)
      await expect(bringBackDraft(actor, key)).rejects.toThrow(refused)
    }
    expect(await stateOf(draftId)).toBe('draft')
    const admin = await createActor({ isAdmin: true })
    expect(await discardDraft(admin, key)).toMatchObject({ kind: 'moved' })
  })
})
