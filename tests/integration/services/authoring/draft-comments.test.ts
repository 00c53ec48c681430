import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { anchorAt, placeComment } from '@/lib/authoring/comment-place'
import { addCommentSchema } from '@/lib/contracts/authoring/comment-views'
import { AppError } from '@/lib/errors'
import { createDraft } from '@/lib/services/authoring/create-draft'
import { discardDraft } from '@/lib/services/authoring/discard-draft'
import { addComment, getDraftReview, resolveComment } from '@/lib/services/authoring/draft-comments'
import { submitDraft } from '@/lib/services/authoring/review-draft'
import { saveDraft } from '@/lib/services/authoring/save-draft'
import { createActor } from '@/tests/support/factories'

const source = 'id: a\ntitle: One\nprompt: How many bits?\n'
let author: Actor
let reviewer: Actor

beforeAll(async () => {
  author = await createActor({ name: 'An author', isAuthor: true })
  reviewer = await createActor({ name: 'A reviewer', isAuthor: true })
})

const begin = async () => (await createDraft(author, { source })).draftId
const say = (draftId: string, text: string, actor = reviewer) =>
  addComment(actor, { draftId, ...anchorAt(source, 3), text })

describe('comments on a draft', () => {
  it('are written and answered in review without taking it out of review, and resolved and opened again', async () => {
    const draftId = await begin()
    await submitDraft(author, { draftId, revision: 1, message: 'Please read.' })
    await say(draftId, 'Bits of what?')
    const { comments, events } = await say(draftId, 'Of one outcome.', author)
    expect(comments.map(({ by, text, path, quoted, line }) => ({ by, text, path, quoted, line }))).toEqual([
      { by: 'A reviewer', text: 'Bits of what?', path: 'prompt', quoted: 'prompt: How many bits?', line: 3 },
      { by: 'An author', text: 'Of one outcome.', path: 'prompt', quoted: 'prompt: How many bits?', line: 3 },
    ])
    expect(events.map(({ kind, words }) => [kind, words])).toEqual([
      ['submitted', 'Please read.'],
      ['created', null],
    ])
    const commentId = comments[0]?.id ?? ''
    await resolveComment(author, { commentId, isResolved: true })
    expect((await getDraftReview(author, { draftId })).comments).toMatchObject([
      { isResolved: true, resolvedBy: 'An author' },
      { isResolved: false, resolvedBy: null },
    ])
    await resolveComment(reviewer, { commentId, isResolved: false })
    expect((await getDraftReview(author, { draftId })).comments[0]).toMatchObject({
      isResolved: false,
      resolvedBy: null,
    })
  })

  it('stay where they belong when the text moves', async () => {
    const draftId = await begin()
    await say(draftId, 'Bits of what?')
    const moved = `# A note.\n${source}`
    await saveDraft(author, { draftId, revision: 1, source: moved, ownMistakes: {} })
    const [comment] = (await getDraftReview(author, { draftId })).comments
    expect(comment === undefined ? null : placeComment(moved, comment)).toEqual({ kind: 'there', line: 4 })
  })

  it('end with the draft: on one that is closed nothing is said and nothing resolved', async () => {
    const draftId = await begin()
    const { comments } = await say(draftId, 'Bits of what?')
    await discardDraft(author, { draftId, revision: 1 })
    await expect(say(draftId, 'Too late.')).rejects.toThrow(new AppError('conflict'))
    const resolved = resolveComment(author, { commentId: comments[0]?.id ?? '', isResolved: true })
    await expect(resolved).rejects.toThrow(new AppError('not-found'))
    expect((await getDraftReview(author, { draftId })).comments).toHaveLength(1)
  })

  it('are for authors and admins alone, and of drafts that there are', async () => {
    const draftId = await begin()
    const { comments } = await say(draftId, 'Bits of what?')
    const refused = new AppError('forbidden')
    for (const actor of [await createActor(), await createActor({ enrolments: {} })]) {
      await expect(getDraftReview(actor, { draftId })).rejects.toThrow(refused)
      await expect(say(draftId, 'Me too.', actor)).rejects.toThrow(refused)
      const resolved = resolveComment(actor, { commentId: comments[0]?.id ?? '', isResolved: true })
      await expect(resolved).rejects.toThrow(refused)
    }
    await expect(say(randomUUID(), 'Nowhere.')).rejects.toThrow(new AppError('not-found'))
  })

  it('say something, and no more than a page of it', () => {
    const comment = { draftId: randomUUID(), path: '', quoted: '', line: 1, text: 'A word.' }
    expect(addCommentSchema.safeParse(comment).success).toBe(true)
    for (const change of [
      { text: '  ' },
      { text: 'x'.repeat(4_001) },
      { text: 'a\0' },
      { quoted: '\ud800' },
      { line: 0 },
    ])
      expect(addCommentSchema.safeParse({ ...comment, ...change }).success).toBe(false)
  })
})
