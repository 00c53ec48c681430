// Bringing a whole bank in: lessons, then questions, all or nothing; or finding out what that would change.
import 'server-only'
import { randomUUID } from 'node:crypto'
import { type Actor, systemActor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { Lesson } from '@/lib/content/lesson'
import { lessonToMarkdown } from '@/lib/content/lesson-to-markdown'
import type { LessonObjectives } from '@/lib/content/objectives'
import { db, type Tx } from '@/lib/db/client'
import { definitionHashOf, listNewestVersions } from '@/lib/db/queries/question'
import { writeLesson } from './import-lesson'
import { type ImportedDefinition, type StoredQuestion, writeQuestions } from './import-questions'

export type BankToStore = {
  readonly lessons: readonly {
    readonly lesson: Lesson
    readonly objectives: LessonObjectives
    /** As its author wrote it, where that is known. */
    readonly source?: string
  }[]
  readonly questions: readonly ImportedDefinition[]
  /** By question: the hash of what was published when the bank was taken out, where that is known. */
  readonly base: Readonly<Record<string, string>>
  readonly purpose: 'store' | 'rehearse'
  /** What happens where a question has changed here and in the bank since that was taken out. */
  readonly conflicts: 'refuse' | 'overwrite'
  /** Where it is from, for the history of each question. */
  readonly words?: string
  /** Retired questions that are to be in use again. */
  readonly bringBack?: readonly string[]
}

export type StoredBank = {
  /** By it the import is undone. */
  readonly importId: string
  readonly lessons: readonly { readonly id: string; readonly outcome: 'stored' | 'unchanged' }[]
  /** `kept`: it has changed here alone, and stays. */
  readonly questions: readonly (Omit<StoredQuestion, 'outcome'> & {
    readonly outcome: StoredQuestion['outcome'] | 'kept' | 'conflict'
  })[]
  readonly isStored: boolean
}

/** Ample for a bank of thousands on a slow disk. */
const timeout = 120_000

/**
 * A rehearsal does the same and takes it all back, so that what it tells is what would happen. Where there is a conflict nothing is stored, unless the
 * bank is to win.
 * @throws AppError `invalid-input` where a lesson or an objective is neither stored nor in the bank.
 */
export async function storeBank(actor: Actor, bank: BankToStore): Promise<StoredBank> {
  authorize(actor, 'bank:edit', {})
  if (bank.lessons.length > 0) authorize(actor, 'lesson:edit', {})
  try {
    return await db.$transaction((tx) => write(tx, { actor, bank }), { timeout })
  } catch (error) {
    if (error instanceof TakenBack) return error.report
    throw error
  }
}

async function write(
  tx: Tx,
  { actor, bank }: { readonly actor: Actor; readonly bank: BankToStore },
): Promise<StoredBank> {
  const importId = randomUUID()
  const lessons: StoredBank['lessons'][number][] = []
  for (const { lesson, objectives, source } of bank.lessons) {
    const writing = { source: source ?? lessonToMarkdown(lesson), authorId: actor.userId, note: null }
    const isByHand = actor.userId !== systemActor.userId && bank.purpose === 'store'
    const asked = { lesson, objectives, courseSlug: null }
    const { lesson: outcome } = await writeLesson(tx, isByHand ? { ...asked, writing } : asked)
    lessons.push({ id: lesson.id, outcome })
  }
  const newest = await listNewestVersions(tx)
  const changes = new Map(
    bank.questions.map((definition) => {
      const { id } = definition.question
      const [ours, theirs] = [newest.get(id)?.definitionHash, definitionHashOf(definition)]
      return [id, changeOf({ ours, theirs, base: bank.base[id] })]
    }),
  )
  const isWanted = ({ question }: ImportedDefinition) => {
    const change = changes.get(question.id)
    return change === 'theirs' || (change === 'both' && bank.conflicts === 'overwrite')
  }
  const writer = { actor, importId, words: bank.words ?? null, bringBack: bank.bringBack ?? [] }
  const written = await writeQuestions(tx, { definitions: bank.questions.filter(isWanted), writer })
  const outcomes = new Map(written.map(({ id, outcome }) => [id, outcome]))
  const questions = bank.questions.map(({ question: { id } }) => {
    const left = changes.get(id) === 'both' ? ('conflict' as const) : ('kept' as const)
    return { id, outcome: outcomes.get(id) ?? left }
  })
  const isRefused = questions.some(({ outcome }) => outcome === 'conflict')
  const isStored = bank.purpose === 'store' && !isRefused
  const report = { importId, lessons, questions, isStored }
  if (!isStored) throw new TakenBack(report)
  return report
}

export type Hashes = {
  readonly ours: string | undefined
  readonly theirs: string
  readonly base: string | undefined
}

/** Where a question has changed since the bank was taken out; without knowing that, the bank is believed. */
export function changeOf({ ours, theirs, base }: Hashes): 'ours' | 'theirs' | 'both' {
  if (base === undefined || ours === undefined || ours === theirs || ours === base) return 'theirs'
  return theirs === base ? 'ours' : 'both'
}

/** Ends a transaction without leaving anything of it but its report. */
class TakenBack extends Error {
  override readonly name = 'TakenBack'
  readonly report: StoredBank

  constructor(report: StoredBank) {
    super('taken back')
    this.report = report
  }
}
