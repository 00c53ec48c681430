// A draft becomes the next version of its question, if the prover lets it.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { PublishDraft } from '@/lib/contracts/authoring/draft-requests'
import type { PublishDraftResult } from '@/lib/contracts/authoring/publish-views'
import { db } from '@/lib/db/client'
import { findDraft, type QuestionDraft } from '@/lib/db/queries/authoring/question-draft'
import type { QuestionDefinition } from '@/lib/db/queries/stored-question'
import { AppError } from '@/lib/errors'
import { isOpenState } from './is-open-state'
import { toOtherDraft } from './other-draft'
import { proveInSlices } from './prove-in-slices'
import { readDraft } from './read-draft'
import { storeVersion } from './store-version'

/** What befalls one variant in 300 is found with a chance of 96 %. */
const variants = 1_000

/** Believes nobody: the text is read and proved again here, whatever was shown in the browser. */
export async function publishDraft(actor: Actor, asked: PublishDraft): Promise<PublishDraftResult> {
  authorize(actor, 'bank:edit', {})
  const draft = await findDraft(db, asked.draftId)
  if (draft === null) throw new AppError('not-found')
  const elsewhere = await whyNot(draft, asked)
  if (elsewhere !== null) return elsewhere
  const read = await readDraft(draft)
  if (read.kind === 'faulty') return read
  const { definition, knownObjectives } = read
  const unproved = await prove(definition, knownObjectives)
  if (unproved !== null) return unproved
  const stored = await storeVersion({ actor, draft, definition, ...asked })
  return stored.kind === 'moved-on' ? whatStands(asked) : stored
}

/** Null where the draft stands as its author saw it. */
async function whyNot(draft: QuestionDraft, { revision }: PublishDraft): Promise<PublishDraftResult | null> {
  if (!isOpenState(draft.state)) return { kind: 'closed', state: draft.state }
  return draft.revision === revision ? null : { kind: 'stale', theirs: await toOtherDraft(draft) }
}

/** Null where nothing speaks against it. */
async function prove(
  { question, mistakes }: QuestionDefinition,
  knownObjectives: readonly string[],
): Promise<PublishDraftResult | null> {
  const proved = await proveInSlices({ question, catalogue: mistakes, knownObjectives, variants })
  if (proved.kind === 'slow') return proved
  const { verdict, rules } = proved.proof
  return verdict === 'red' ? { kind: 'refused', proof: { verdict, rules, variants } } : null
}

/** Somebody was first while this was being proved. */
async function whatStands(asked: PublishDraft): Promise<PublishDraftResult> {
  const draft = await findDraft(db, asked.draftId)
  const standing = draft === null ? null : await whyNot(draft, asked)
  if (standing === null) throw new AppError('conflict')
  return standing
}
