// Questions of the bank that ask nearly the same.
import 'server-only'
import { setImmediate } from 'node:timers/promises'
import { type SimilarQuestion, similarFinder } from '@/lib/authoring/similar-questions'
import { db } from '@/lib/db/client'
import { findBankState, listMarks } from '@/lib/db/queries/bank/question-summary'

type Alike = ReadonlyMap<string, readonly SimilarQuestion[]>

/** Looked at between two turns of other requests. */
const slice = 50

/** The last bank that was looked through: what was found holds until a question is published, retired or brought back. */
let last: { readonly of: string; readonly alike: Promise<Alike> } | undefined

/** By id; of questions that are not retired. */
export async function findAlike(): Promise<Alike> {
  const of = await findBankState(db)
  if (last?.of !== of) last = { of, alike: lookThrough() }
  try {
    return await last.alike
  } catch (error) {
    last = undefined
    throw error
  }
}

async function lookThrough(): Promise<Alike> {
  const questions = await listMarks(db)
  const similarAt = similarFinder(questions)
  const alike = new Map<string, readonly SimilarQuestion[]>()
  for (const [place, { id }] of questions.entries()) {
    if (place % slice === slice - 1) await setImmediate()
    const found = similarAt(place)
    if (found.length > 0) alike.set(id, found)
  }
  return alike
}
