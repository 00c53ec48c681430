import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { compareVersions } from '@/lib/services/authoring/compare-versions'
import { getDraft } from '@/lib/services/authoring/get-draft'
import { listVersions } from '@/lib/services/authoring/list-versions'
import { openDraft } from '@/lib/services/authoring/open-draft'
import { publishDraft } from '@/lib/services/authoring/publish-draft'
import { restoreVersion } from '@/lib/services/authoring/restore-version'
import { saveDraft } from '@/lib/services/authoring/save-draft'
import { createActor } from '@/tests/support/factories'
import { answer } from '@/tests/support/practise'
import { createStudentOf, createTaughtCourse, type TaughtCourse } from '@/tests/support/taught-course'

let course: TaughtCourse
let author: Actor
let questionId: string

async function publish(change: (source: string) => string, rest: { note?: string; ownMistakes?: object } = {}) {
  const { draftId } = await openDraft(author, { questionId })
  const { source, revision } = await getDraft(author, { draftId })
  const ownMistakes = { ...rest.ownMistakes }
  await saveDraft(author, { draftId, revision, source: change(source), ownMistakes })
  const asked = { draftId, revision: revision + 1, note: rest.note ?? '', over: null }
  expect(await publishDraft(author, asked)).toMatchObject({ kind: 'published' })
}

beforeAll(async () => {
  course = await createTaughtCourse({ templates: 1 })
  questionId = `${course.lessonId}-question-0`
  author = await createActor({ name: 'An author', isAuthor: true })
  const student = await createStudentOf(course)
  await answer(course, student, 'right')
  await publish((source) => `# Why: see the lecture.\n${source.replace('relative: 0.0001', 'relative: 0.05')}`, {
    note: 'A wider tolerance.',
    ownMistakes: { 'nats-for-bits': { name: 'Nats', feedback: 'Divide by ln 2.' } },
  })
})

describe('the versions of a question', () => {
  it('are listed with who wrote them, what they say has changed, and the answers given to each', async () => {
    const { versions, events, openDraftId, isRetired } = await listVersions(author, questionId)
    expect(versions.map(({ publishedAt: _at, ...version }) => version)).toEqual([
      { version: 2, by: 'An author', note: 'A wider tolerance.', answers: 0 },
      { version: 1, by: null, note: null, answers: 1 },
    ])
    expect(events.map(({ kind, version, by }) => ({ kind, version, by }))).toEqual([
      { kind: 'published', version: 2, by: 'An author' },
    ])
    expect({ openDraftId, isRetired }).toEqual({ openDraftId: null, isRetired: false })
  })

  it('compared say what changes for students, in their text and in how many problems', async () => {
    const { changes, text, measured } = await compareVersions(author, { questionId, from: 1, to: 2 })
    expect(changes).toEqual([
      {
        path: 'answers.bits.tolerance',
        concern: 'graded',
        before: '{ relative: 0.0001 }',
        after: '{ relative: 0.05 }',
      },
      expect.objectContaining({ path: 'catalogue.nats-for-bits.name', concern: 'told', after: 'Nats' }),
      expect.objectContaining({ path: 'catalogue.nats-for-bits.feedback', after: 'Divide by ln 2.' }),
    ])
    expect(measured).toMatchObject({ seeds: 200, accepted: 200, key: 0, prompt: 0, drawnByOne: 0 })
    const changed = text.filter((hunk) => hunk.kind === 'changed')
    expect(changed[0]).toEqual({ kind: 'changed', before: '', after: '# Why: see the lecture.\n' })
    expect(changed).toHaveLength(2)
    const same = await compareVersions(author, { questionId, from: 2, to: 2 })
    expect(same).toMatchObject({ changes: [], measured: { accepted: 0, examples: [] } })
  })

  it('are there for authors and admins, and those that are not there for nobody', async () => {
    const pair = { questionId, from: 1, to: 2 }
    const instructor = await createActor({ enrolments: { [course.id]: 'instructor' } })
    for (const actor of [await createStudentOf(course), instructor]) {
      await expect(listVersions(actor, questionId)).rejects.toThrow(new AppError('forbidden'))
      await expect(compareVersions(actor, pair)).rejects.toThrow(new AppError('forbidden'))
      await expect(restoreVersion(actor, { questionId, version: 1 })).rejects.toThrow(new AppError('forbidden'))
    }
    await expect(listVersions(author, 'no-such-question')).rejects.toThrow(new AppError('not-found'))
    await expect(compareVersions(author, { ...pair, to: 9 })).rejects.toThrow(new AppError('not-found'))
    await expect(restoreVersion(author, { questionId, version: 9 })).rejects.toThrow(new AppError('not-found'))
  })
})

describe('an older version restored', () => {
  it('is a draft of its text and its mistakes’ words, which becomes the next version when it is published', async () => {
    await publish((source) => source.replace('relative: 0.05', 'relative: 0.02'), {
      ownMistakes: { 'nats-for-bits': { name: 'Base e', feedback: 'Base 2 was asked for.' } },
    })
    const restored = await restoreVersion(author, { questionId, version: 2 })
    expect(restored.kind).toBe('opened')
    const draft = await getDraft(author, restored)
    expect(draft).toMatchObject({ baseVersion: 3, questionId, revision: 1 })
    expect(draft.source).toContain('# Why: see the lecture.')
    expect(draft.source).toContain('relative: 0.05')
    expect(draft.ownMistakes).toEqual({ 'nats-for-bits': { name: 'Nats', feedback: 'Divide by ln 2.' } })
    expect(await restoreVersion(author, { questionId, version: 1 })).toEqual({ ...restored, kind: 'other-open' })
    const asked = { draftId: restored.draftId, revision: 1, note: '', over: null }
    expect(await publishDraft(author, asked)).toMatchObject({ kind: 'published', version: 4 })
    const hashes = await db.questionVersion.findMany({
      where: { questionId },
      orderBy: { version: 'asc' },
      select: { definitionHash: true },
    })
    expect(hashes[3]).toEqual(hashes[1])
    expect(hashes[2]).not.toEqual(hashes[1])
    const { events } = await listVersions(author, questionId)
    expect(events.map(({ kind, version }) => [kind, version]).slice(0, 2)).toEqual([
      ['published', 4],
      ['restored', 2],
    ])
  })
})
