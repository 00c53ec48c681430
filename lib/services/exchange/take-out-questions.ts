// Questions as they are stored, to be written for another program.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { listNewestDefinitions, type NewestDefinition, type Wanted } from '@/lib/db/queries/exchange/newest-definition'

/** Named ones in the order they were named; those that are not there are left out. */
export async function takeOutQuestions(actor: Actor, wanted: Wanted): Promise<readonly NewestDefinition[]> {
  authorize(actor, 'bank:view', {})
  const found = await listNewestDefinitions(db, wanted)
  if (wanted.kind !== 'questions') return found
  const byId = new Map(found.map((each) => [each.question.id, each]))
  return [...new Set(wanted.questionIds)].flatMap((id) => byId.get(id) ?? [])
}
