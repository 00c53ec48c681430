// Questions of the bank that ask nearly the same.
import 'server-only'
import { type SimilarQuestion, similarQuestions } from '@/lib/authoring/similar-questions'
import { db } from '@/lib/db/client'
import { findBankState, listMarks } from '@/lib/db/queries/bank/question-summary'

type Alike = ReadonlyMap<string, readonly SimilarQuestion[]>

/** The last bank that was looked through: what was found holds until a question is published, retired or brought back. */
let last: { readonly of: string; readonly alike: Alike } | undefined

/** By id; of questions that are not retired. */
export async function findAlike(): Promise<Alike> {
  const of = await findBankState(db)
  if (last?.of === of) return last.alike
  const alike = similarQuestions(await listMarks(db))
  last = { of, alike }
  return alike
}
