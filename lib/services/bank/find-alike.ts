// Questions of the bank that ask nearly the same.
import 'server-only'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { type MarkedQuestion, type SimilarQuestion, similarFinder } from '@/lib/authoring/similar-questions'
import { db } from '@/lib/db/client'
import { findBankState, listMarks } from '@/lib/db/queries/bank/question-summary'

type Alike = ReadonlyMap<string, readonly SimilarQuestion[]>
type Kept = { readonly of: string; readonly alike: Promise<Alike> }

/** Looked at between two turns of other requests: where each of thousands has sixty like it, one takes six milliseconds. */
const slice = 5
/** Milliseconds that a page waits for what is beside the point: thousands of questions take seconds. */
const patience = 300

/** What was found in the last bank that was looked through, which holds until a question is published, retired or brought back; and for the last drafts. */
let lastQuestions: Kept | undefined
let lastDrafts: Kept | undefined
/** The last that was found to the end. */
let known: { readonly of: string; readonly alike: Alike } = { of: '', alike: new Map() }

/** By id; of questions that are not retired. */
export async function findAlike(): Promise<Alike> {
  const of = await findBankState(db)
  if (lastQuestions?.of === of) return lastQuestions.alike
  const alike = listMarks(db).then((questions) => lookThrough(questions, questions.length))
  lastQuestions = { of, alike }
  alike.then(
    (found) => {
      known = { of, alike: found }
    },
    // A bank that could not be read is read again.
    () => {
      lastQuestions = undefined
    },
  )
  return alike
}

/** The same where it is known soon; else what was found of the bank before, while the rest is looked through. */
export async function findAlikeSoon(): Promise<Alike> {
  const now = findAlike()
  now.catch(() => undefined)
  return Promise.race([now, setTimeout(patience, known.alike)])
}

/** Of one question, without looking through all. */
export async function findAlikeOf(questionId: string): Promise<readonly SimilarQuestion[]> {
  if (known.of === (await findBankState(db))) return known.alike.get(questionId) ?? []
  const questions = await listMarks(db)
  return similarFinder(questions)(questions.findIndex(({ id }) => id === questionId))
}

export type MarkedDraft = MarkedQuestion & { readonly revision: number }

/** By the draft's id: questions, and other drafts. */
export async function findAlikeToDrafts(drafts: readonly MarkedDraft[]): Promise<Alike> {
  if (drafts.length === 0) return new Map()
  const revisions = drafts.map(({ id, revision }) => `${id}@${revision}`)
  const of = [await findBankState(db), ...revisions].join(' ')
  if (lastDrafts?.of === of) return lastDrafts.alike
  const alike = listMarks(db).then((questions) => lookThrough([...drafts, ...questions], drafts.length))
  lastDrafts = { of, alike }
  alike.catch(() => {
    lastDrafts = undefined
  })
  return alike
}

/** What is like each of the first so many. */
async function lookThrough(questions: readonly MarkedQuestion[], count: number): Promise<Alike> {
  const similarAt = similarFinder(questions)
  const alike = new Map<string, readonly SimilarQuestion[]>()
  for (const [place, { id }] of questions.slice(0, count).entries()) {
    if (place % slice === slice - 1) await setImmediate()
    const found = similarAt(place)
    if (found.length > 0) alike.set(id, found)
  }
  return alike
}
