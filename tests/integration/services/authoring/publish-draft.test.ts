import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import type { PublishDraftResult } from '@/lib/contracts/authoring/publish-views'
import { db } from '@/lib/db/client'
import { listQuestionEvents } from '@/lib/db/queries/authoring/question-event'
import { parseStoredQuestion } from '@/lib/db/queries/stored-question'
import { AppError } from '@/lib/errors'
import { createDraft } from '@/lib/services/authoring/create-draft'
import { discardDraft } from '@/lib/services/authoring/discard-draft'
import { getDraft } from '@/lib/services/authoring/get-draft'
import { openDraft } from '@/lib/services/authoring/open-draft'
import { publishDraft } from '@/lib/services/authoring/publish-draft'
import { retireQuestions } from '@/lib/services/authoring/retire-questions'
import { saveDraft } from '@/lib/services/authoring/save-draft'
import { openPractice } from '@/lib/services/open-practice'
import { createActor } from '@/tests/support/factories'
import {
  createStudentOf,
  createTaughtCourse,
  publish as publishAtOnce,
  surprisalQuestion,
  type TaughtCourse,
} from '@/tests/support/taught-course'

let course: TaughtCourse
let author: Actor

beforeAll(async () => {
  course = await createTaughtCourse({ templates: 1 })
  author = await createActor({ name: 'An author', isAuthor: true })
})

/** A question that the prover lets pass, with a comment that no parser keeps. */
function textOf(id: string, change: { readonly key?: string; readonly rest?: string } = {}): string {
  const { key = 'log2(n)', rest = '' } = change
  return `# Why 3 to 60: fewer are guessed.
id: ${id}
title: Bits of one outcome
lesson: ${course.lessonId}
objectives: [${course.objectiveIds[0]}]
kind: computation
difficulty: easy
parameters:
  n: { integer: { min: 3, max: 60 } }
prompt: How many bits does one of {{ n }} equally likely outcomes tell? Give three decimals.
answers:
  bits: { label: Surprisal, number: ${key}, unit: bits, tolerance: { absolute: 0.002, relative: 0 } }
mistakes:
  - { part: bits, when: log(n), is: nats-for-bits }
solution: It tells {{ fixed(${key}, 3) }} bits.
${rest}`
}

async function draftOf(source: string, ownMistakes = {}): Promise<string> {
  const { draftId } = await createDraft(author, { source })
  if (Object.keys(ownMistakes).length > 0) await saveDraft(author, { draftId, revision: 1, source, ownMistakes })
  return draftId
}

async function publish(draftId: string, rest: { note?: string; over?: number } = {}): Promise<PublishDraftResult> {
  const { revision } = await getDraft(author, { draftId })
  const { note = '', over = null } = rest
  return publishDraft(author, { draftId, revision, note, over })
}

async function rewrite(questionId: string, source: string): Promise<string> {
  const { draftId } = await openDraft(author, { questionId })
  const { revision } = await getDraft(author, { draftId })
  await saveDraft(author, { draftId, revision, source, ownMistakes: {} })
  return draftId
}

const newId = () => `bits-${randomUUID().slice(0, 8)}`
const versionsOf = (questionId: string) =>
  db.questionVersion.findMany({ where: { questionId }, orderBy: { version: 'asc' } })

describe('a draft that is published', () => {
  it('becomes version 1 of its question, with its text to the letter, its author, and what it adds to the catalogue', async () => {
    const id = newId()
    const source = textOf(id).replace('is: nats-for-bits', 'is: my-own-mistake')
    const ownMistakes = {
      'my-own-mistake': { name: 'Mine', feedback: 'You took {{ value }}.' },
      unused: { name: '', feedback: '' },
    }
    const draftId = await draftOf(source, ownMistakes)
    expect(await publish(draftId, { note: 'First words.' })).toMatchObject({
      kind: 'published',
      questionId: id,
      version: 1,
      isBroughtBack: false,
      effects: { openProblems: 0, runningAttempts: 0, assessments: 0, answers: 0 },
    })
    const [version] = await versionsOf(id)
    expect(version).toMatchObject({ version: 1, source, authorId: author.userId, note: 'First words.' })
    expect(parseStoredQuestion(version?.definition).mistakes).toEqual({
      'my-own-mistake': { name: 'Mine', feedback: 'You took {{ value }}.' },
    })
    expect(await getDraft(author, { draftId })).toMatchObject({ state: 'published', questionId: id, canEdit: false })
    const events = await listQuestionEvents(db, id)
    expect(events.map(({ kind, version: told, by, words }) => ({ kind, told, by, words }))).toEqual([
      { kind: 'published', told: 1, by: 'An author', words: 'First words.' },
      { kind: 'created', told: null, by: 'An author', words: null },
    ])
  })

  it('is opened again with its comments, and becomes the next version while the one before stays as it was', async () => {
    const id = newId()
    await publish(await draftOf(textOf(id)))
    const [first] = await versionsOf(id)
    const { draftId } = await openDraft(author, { questionId: id })
    const draft = await getDraft(author, { draftId })
    expect(draft.source).toBe(textOf(id))
    const source = draft.source.replace('difficulty: easy', 'difficulty: hard')
    await saveDraft(author, { draftId, revision: 1, source, ownMistakes: {} })
    expect(await publish(draftId)).toMatchObject({ kind: 'published', version: 2 })
    const [before, after] = await versionsOf(id)
    expect(before).toEqual(first)
    expect(after).toMatchObject({ version: 2, note: null, source })
  })

  it('with nothing changed is said to be so; with another comment it is another version', async () => {
    const id = newId()
    await publish(await draftOf(textOf(id)))
    const { draftId } = await openDraft(author, { questionId: id })
    expect(await publish(draftId)).toEqual({ kind: 'unchanged', version: 1 })
    const source = textOf(id).replace('fewer are guessed', 'fewer can be guessed')
    await saveDraft(author, { draftId, revision: 1, source, ownMistakes: {} })
    expect(await publish(draftId)).toMatchObject({ kind: 'published', version: 2 })
    const [one, two] = await versionsOf(id)
    expect(two?.definitionHash).toBe(one?.definitionHash)
  })

  it('leaves students what they hold, and says how much that is', async () => {
    const student = await createStudentOf(course)
    await openPractice(student, course.slug)
    const held = await db.variant.findFirstOrThrow({ where: { studentId: student.userId } })
    const draftId = await rewrite(held.questionId, textOf(held.questionId))
    expect(await publish(draftId)).toMatchObject({ kind: 'published', effects: { openProblems: 1 } })
    expect(await db.variant.findMany({ where: { studentId: student.userId } })).toEqual([held])
  })

  it('brings a retired question back into use, and says so', async () => {
    const id = newId()
    await publish(await draftOf(textOf(id)))
    await retireQuestions(author, { questionIds: [id] })
    const { draftId } = await openDraft(author, { questionId: id })
    expect(await publish(draftId)).toMatchObject({ kind: 'published', version: 2, isBroughtBack: true })
    const { archivedAt } = await db.question.findUniqueOrThrow({ where: { id }, select: { archivedAt: true } })
    expect(archivedAt).toBeNull()
  })
})

describe('a draft that is not published', () => {
  const refusedAt = (result: PublishDraftResult) =>
    result.kind === 'faulty' ? result.diagnostics.map(({ path }) => path) : [result.kind]

  it('is one the prover finds red: the proof comes back, and nothing is stored', async () => {
    const id = newId()
    const result = await publish(await draftOf(textOf(id, { key: 'n * 0 + 1' }).replace('when: log(n)', 'when: 1')))
    expect(result).toMatchObject({ kind: 'refused', proof: { verdict: 'red', variants: 1_000 } })
    if (result.kind !== 'refused') return
    const red = result.proof.rules.filter(({ verdict }) => verdict === 'red')
    expect(red.length).toBeGreaterThan(0)
    expect(await db.question.findUnique({ where: { id } })).toBeNull()
  })

  it('is one that cannot be read: what is wrong comes back with its place', async () => {
    const source = textOf(newId()).replace('log2(n)', 'log2(m)')
    const result = await publish(await draftOf(source))
    expect(result.kind).toBe('faulty')
    if (result.kind !== 'faulty') return
    const [first] = result.diagnostics
    expect(first?.path).toContain('answers.bits')
    expect(source.slice(first?.from, first?.to)).toBe('m')
    expect(new Set(refusedAt(await publish(await draftOf('}{'))))).toEqual(new Set(['']))
    expect(refusedAt(await publish(await draftOf('')))).not.toEqual([])
  })

  it('is one under an id that is a page, that is taken, or that a published question had', async () => {
    const taken = newId()
    await publish(await draftOf(textOf(taken)))
    expect(refusedAt(await publish(await draftOf(textOf('drafts'))))).toEqual(['id'])
    expect(refusedAt(await publish(await draftOf(textOf(taken))))).toEqual(['id'])
    expect(refusedAt(await publish(await rewrite(taken, textOf(newId()))))).toEqual(['id'])
    expect(await versionsOf(taken)).toHaveLength(1)
  })

  it('is one of a lesson, an objective or a mistake without words that there is not', async () => {
    const text = textOf(newId())
    const elsewhere = text.replace(`lesson: ${course.lessonId}`, 'lesson: no-such-lesson')
    expect(refusedAt(await publish(await draftOf(elsewhere)))).toEqual(['lesson'])
    const aimless = text.replace(`[${course.objectiveIds[0]}]`, '[no-such-objective]')
    expect(refusedAt(await publish(await draftOf(aimless)))).toEqual(['objectives.0'])
    const own = { mine: { name: '', feedback: 'x' } }
    expect(refusedAt(await publish(await draftOf(text.replace('nats-for-bits', 'mine'), own)))).toEqual([
      'mistakes.0.is',
    ])
  })

  it('is one its author has not seen as it stands', async () => {
    const draftId = await draftOf(textOf(newId()))
    await saveDraft(author, { draftId, revision: 1, source: 'something else', ownMistakes: {} })
    expect(await publishDraft(author, { draftId, revision: 1, note: '', over: null })).toMatchObject({
      kind: 'stale',
      theirs: { revision: 2, source: 'something else' },
    })
    await discardDraft(author, { draftId, revision: 2 })
    expect(await publish(draftId)).toEqual({ kind: 'closed', state: 'discarded' })
  })

  it('is one whose question has had a newer version since, unless its author has seen that', async () => {
    const id = newId()
    await publish(await draftOf(textOf(id)))
    const draftId = await rewrite(id, textOf(id).replace('easy', 'hard'))
    const { lessonId, objectiveIds } = course
    await publishAtOnce({ ...surprisalQuestion({ lessonId, objectiveId: objectiveIds[0], index: 0 }), id })
    expect(await publish(draftId)).toEqual({ kind: 'newer', version: 2, baseVersion: 1 })
    expect(await publish(draftId, { over: 1 })).toEqual({ kind: 'newer', version: 2, baseVersion: 1 })
    expect(await publish(draftId, { over: 2 })).toMatchObject({ kind: 'published', version: 3 })
  })

  it('is nobody’s to publish but an author’s or an admin’s', async () => {
    const draftId = await draftOf(textOf(newId()))
    const asked = { draftId, revision: 1, note: '', over: null }
    const instructor = await createActor({ enrolments: { [course.id]: 'instructor' } })
    for (const actor of [await createStudentOf(course), instructor, await createActor()])
      await expect(publishDraft(actor, asked)).rejects.toThrow(new AppError('forbidden'))
    await expect(publishDraft(author, { ...asked, draftId: randomUUID() })).rejects.toThrow(new AppError('not-found'))
    expect(await publishDraft(await createActor({ isAdmin: true }), asked)).toMatchObject({ kind: 'published' })
  })
})

describe('two who publish at once', () => {
  it('the same draft: one does, the other is told', async () => {
    const id = newId()
    const draftId = await draftOf(textOf(id))
    const results = await Promise.all([publish(draftId), publish(draftId)])
    expect(results.map(({ kind }) => kind).sort()).toEqual(['closed', 'published'])
    expect(await versionsOf(id)).toHaveLength(1)
  })

  it('two drafts of one id: one does, the other needs another id', async () => {
    const id = newId()
    const drafts = await Promise.all([draftOf(textOf(id)), draftOf(textOf(id))])
    const results = await Promise.all(drafts.map((draftId) => publish(draftId)))
    expect(results.map(refusedOrPublished).sort()).toEqual(['id', 'published'])
    expect(await versionsOf(id)).toHaveLength(1)
  })
})

function refusedOrPublished(result: PublishDraftResult): string {
  return result.kind === 'faulty' ? (result.diagnostics[0]?.path ?? '') : result.kind
}
