// A question of the bank before the prover, for its admin.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { ProveQuestion } from '@/lib/contracts/prove-question'
import { isStorable } from '@/lib/contracts/storable-text'
import type { ProofView } from '@/lib/contracts/views'
import { db } from '@/lib/db/client'
import { listObjectiveIds } from '@/lib/db/queries/course-objective'
import { findBankRow, listQuestionVersions } from '@/lib/db/queries/question-version'
import { parseStoredQuestion } from '@/lib/db/queries/stored-question'
import { AppError } from '@/lib/errors'
import { proveQuestion } from '@/lib/proving/prove-question'

/** A few seconds of work. What befalls one variant in 70 is found with a chance of 94 %; the command line tries more. */
const variants = 200
/** More versions than an admin looks at between two starts. */
const cacheSize = 500
const cache = new Map<string, ProofView>()

/** Of the newest version. A published version never changes, so each is proved once a process. */
export async function proveBankQuestion(actor: Actor, { questionId }: ProveQuestion): Promise<ProofView> {
  authorize(actor, 'bank:preview', {})
  const row = isStorable(questionId) ? await findBankRow(db, questionId) : null
  if (row === null) throw new AppError('not-found')
  const key = `${questionId}@${row.version}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const [[stored], knownObjectives] = await Promise.all([listQuestionVersions(db, [row]), listObjectiveIds(db)])
  const { question, mistakes } = parseStoredQuestion(stored?.definition)
  const { verdict, rules } = proveQuestion({ question, catalogue: mistakes, knownObjectives, variants })
  const proof = { version: row.version, variants, verdict, rules }
  keep(key, proof)
  return proof
}

function keep(key: string, proof: ProofView): void {
  const [oldest] = cache.keys()
  if (cache.size >= cacheSize && oldest !== undefined) cache.delete(oldest)
  cache.set(key, proof)
}
