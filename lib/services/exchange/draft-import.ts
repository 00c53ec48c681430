// Imported questions as drafts: right or not, to be looked at in the studio.
import 'server-only'
import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { ImportDone } from '@/lib/contracts/exchange/import-views'
import { db, type Tx } from '@/lib/db/client'
import { createDraft } from '@/lib/db/queries/authoring/question-draft'
import { addQuestionEvents } from '@/lib/db/queries/authoring/question-event'
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import { questionYaml } from '@/lib/problems/question-yaml'
import { catalogueOf } from '@/lib/problems/shared-mistakes'
import type { PlannedImport, PlannedQuestion } from './plan-import'

type Asked = {
  readonly plan: PlannedImport
  readonly chosen: readonly PlannedQuestion[]
  readonly words: string | null
}

/** Ample for a bank of thousands on a slow disk. */
const timeout = 120_000

/** A question somebody is writing on keeps the draft it has. */
export async function draftImport(actor: Actor, { plan, chosen, words }: Asked): Promise<ImportDone> {
  authorize(actor, 'bank:edit', {})
  const at = new Date()
  const made = await db.$transaction(
    async (tx) => {
      const drafts: { readonly id: string; readonly draftId: string | null }[] = []
      for (const question of chosen) {
        const draftId = await createDraft(tx, { ...toDraft(question, plan), authorId: actor.userId, at })
        drafts.push({ id: question.definition.question.id, draftId })
      }
      await tell(tx, { draftIds: drafts.flatMap(({ draftId }) => draftId ?? []), actor, at, words })
      return drafts
    },
    { timeout },
  )
  return {
    importId: randomUUID(),
    lessons: [],
    questions: [],
    drafts: made.flatMap(({ id, draftId }) => (draftId === null ? [] : [{ id, draftId }])),
    left: made.flatMap(({ id, draftId }) =>
      draftId === null ? [{ id, why: 'draft-open' as const, proof: null }] : [],
    ),
  }
}

function toDraft({ definition, stored }: PlannedQuestion, { read, storedMistakes }: PlannedImport) {
  const { question, source } = definition
  return {
    questionId: stored === null ? null : question.id,
    baseVersion: stored?.version ?? null,
    source: source ?? questionYaml(question),
    ownMistakes: newMistakes(catalogueOf(question, read.mistakes), storedMistakes),
  }
}

/** Those that are not in the bank's catalogue, or are told otherwise there. */
function newMistakes(own: MistakeCatalogue, stored: MistakeCatalogue): MistakeCatalogue {
  return Object.fromEntries(Object.entries(own).filter(([id, entry]) => !isDeepStrictEqual(entry, stored[id])))
}

type Told = {
  readonly draftIds: readonly string[]
  readonly actor: Actor
  readonly at: Date
  readonly words: string | null
}

async function tell(tx: Tx, { draftIds, actor, at, words }: Told): Promise<void> {
  const event = { questionId: null, kind: 'imported', version: null, actorId: actor.userId, at, words } as const
  await addQuestionEvents(
    tx,
    draftIds.map((draftId) => ({ ...event, draftId })),
  )
}
