// Taking an import back: what was new goes out of use, what was changed says again what it said before.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { UndoImport } from '@/lib/contracts/exchange/import-requests'
import type { ImportUndone } from '@/lib/contracts/exchange/import-views'
import { db, type Tx } from '@/lib/db/client'
import { moveDraft } from '@/lib/db/queries/authoring/move-draft'
import { lockQuestion } from '@/lib/db/queries/authoring/publish-draft'
import { findDraft } from '@/lib/db/queries/authoring/question-draft'
import { addQuestionEvents } from '@/lib/db/queries/authoring/question-event'
import { retire } from '@/lib/db/queries/authoring/retire-questions'
import { type ImportEvent, listImportEvents } from '@/lib/db/queries/exchange/import-event'
import { findDefinition } from '@/lib/db/queries/exchange/newest-definition'
import { addVersion } from '@/lib/db/queries/question'
import { restoreLesson } from './restore-lesson'

/** Ample for a bank of thousands on a slow disk. */
const timeout = 120_000

type Undone = 'retired' | 'restored' | 'left'

/** What somebody has changed since is left as it is, and named. Done twice, nothing changes the second time. */
export async function undoImport(actor: Actor, asked: UndoImport): Promise<ImportUndone> {
  authorize(actor, 'bank:edit', {})
  if (asked.lessons.length > 0) authorize(actor, 'lesson:edit', {})
  const at = new Date()
  return db.$transaction(
    async (tx) => {
      const events = await listImportEvents(tx, asked)
      const outcomes = new Map<string, Undone>()
      for (const event of events) outcomes.set(event.questionId, await undoQuestion(tx, { event, actor, at }))
      const discarded = await undoDrafts(tx, { draftIds: asked.draftIds, actor, at })
      const lessons: string[] = []
      for (const lesson of asked.lessons) if (await restoreLesson(tx, { actor, ...lesson })) lessons.push(lesson.id)
      const count = (wanted: Undone) => [...outcomes.values()].filter((outcome) => outcome === wanted).length
      return {
        retired: count('retired'),
        restored: count('restored'),
        discarded: discarded.length,
        lessons: lessons.length,
        left: [
          ...[...outcomes].flatMap(([id, outcome]) => (outcome === 'left' ? [id] : [])),
          ...asked.draftIds.filter((id) => !discarded.includes(id)),
          ...asked.lessons.flatMap(({ id }) => (lessons.includes(id) ? [] : [id])),
        ],
      }
    },
    { timeout },
  )
}

type OfQuestion = { readonly event: ImportEvent; readonly actor: Actor; readonly at: Date }

async function undoQuestion(tx: Tx, { event, actor, at }: OfQuestion): Promise<Undone> {
  const { questionId, version, before } = event
  const now = await lockQuestion(tx, questionId)
  if (now === null || now.version !== version || now.isRetired) return 'left'
  const told = { questionId, draftId: null, actorId: actor.userId, at, words: null }
  const isOutAgain = before === null || before.isRetired
  const earlier =
    before !== null && before.version !== version ? await findDefinition(tx, { ...before, questionId }) : null
  if (earlier !== null) {
    const authorship = { source: earlier.source, authorId: actor.userId, note: null }
    await addVersion(tx, { definition: earlier.definition, version: version + 1, authorship })
    await addQuestionEvents(tx, [{ ...told, kind: 'restored', version: version + 1 }])
  }
  if (!isOutAgain) return 'restored'
  await retire(tx, { questionIds: [questionId], at })
  await addQuestionEvents(tx, [{ ...told, kind: 'retired', version: null }])
  return 'retired'
}

type OfDrafts = { readonly draftIds: readonly string[]; readonly actor: Actor; readonly at: Date }

/** Those nobody has written on since they came. */
async function undoDrafts(tx: Tx, { draftIds, actor, at }: OfDrafts): Promise<readonly string[]> {
  const discarded: string[] = []
  for (const draftId of draftIds) {
    const draft = await findDraft(tx, draftId)
    if (draft === null || draft.revision !== 1) continue
    const move = { from: ['draft', 'in_review'], to: 'discarded', kind: 'discarded', words: null } as const
    const isMoved = await moveDraft(tx, { ...move, draftId, revision: 1, actorId: actor.userId, at })
    if (isMoved) discarded.push(draftId)
  }
  return discarded
}
