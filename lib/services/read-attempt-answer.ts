// How an answer was read, while it is typed.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { ReadResponse } from '@/lib/contracts/attempt-requests'
import type { ReadPart } from '@/lib/contracts/attempt-views'
import { db } from '@/lib/db/client'
import { listAttemptProblems } from '@/lib/db/queries/attempt-problem'
import { AppError } from '@/lib/errors'
import { tryPart } from '@/lib/grading/try-part'
import { getAttemptFor } from './attempt-access'
import { getUsableQuestion } from './usable-questions'

/** Readings only, of what is filled in: nothing is compared with a key, nothing is stored, no try is used. */
export async function readAttemptAnswer(actor: Actor, input: ReadResponse): Promise<readonly ReadPart[]> {
  await getAttemptFor(actor, { ...input, action: 'attempt:take', now: Date.now() })
  const problems = await listAttemptProblems(db, input)
  const problem = problems.find(
    ({ slotId, variantNumber }) => slotId === input.slotId && variantNumber === input.variantNumber,
  )
  if (problem === undefined) throw new AppError('not-found')
  const { parts } = (await getUsableQuestion(problem)).makeVariant(problem.seed)
  return parts.flatMap((part): readonly ReadPart[] => {
    const typed = Object.hasOwn(input.response, part.name) ? (input.response[part.name] ?? '') : ''
    if (typed.trim() === '') return []
    const read = tryPart({ part, mistakes: () => [], typed })
    if (read.kind === 'unreadable') return [{ name: part.name, kind: 'unreadable', expected: read.expected }]
    return [{ name: part.name, kind: 'read', readAs: read.readAs }]
  })
}
