// Bringing in what was looked at and chosen: published, or as drafts.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { TakeImport } from '@/lib/contracts/exchange/import-requests'
import type { ImportDone } from '@/lib/contracts/exchange/import-views'
import { db } from '@/lib/db/client'
import { findNewestVersion } from '@/lib/db/queries/lessons/lesson-version'
import { AppError } from '@/lib/errors'
import { type StoredBank, storeBank } from '@/lib/services/store-bank'
import { draftImport } from './draft-import'
import { type ImportContext, isNews, rehearseLessons } from './look-at-import'
import { type PlannedImport, type PlannedQuestion, planImport } from './plan-import'
import { proveImport } from './prove-import'

/**
 * Believes nobody: the files are read, compared and proved again. What is red stays out.
 * @throws AppError `conflict` where the bank has changed since it was looked at, `invalid-input` where something chosen cannot be taken.
 */
export async function takeImport(
  actor: Actor,
  asked: TakeImport,
  { uploaded, tell }: ImportContext,
): Promise<ImportDone> {
  authorize(actor, 'bank:edit', {})
  if (asked.lessons.length > 0) authorize(actor, 'lesson:edit', {})
  const plan = await planImport({ ...asked, uploaded })
  if (plan.fingerprint !== asked.fingerprint) throw new AppError('conflict')
  if (plan.read.errors.length > 0 && asked.bad === 'refuse') throw new AppError('invalid-input')
  const wanted = new Set(asked.questions)
  const chosen = plan.questions.filter(({ definition }) => wanted.has(definition.question.id))
  const words = wordsOf(asked)
  if (asked.as === 'drafts') return draftImport(actor, { plan, chosen, words })
  requirePlaced(chosen, { plan, asked })
  const proofs = await proveImport({
    definitions: chosen.filter(isNews).map(({ definition }) => definition),
    knownObjectives: plan.knownObjectives,
    tell: (done) => tell({ done, of: chosen.length }),
  })
  const isRed = ({ definition }: PlannedQuestion) => proofs.get(definition.question.id)?.verdict === 'red'
  const good = chosen.filter((question) => !isRed(question))
  const retired = good.filter(({ change }) => change === 'retired')
  const back = new Set(retired.map(({ definition }) => definition.question.id))
  const lessons = await lessonsToTake(actor, { plan, asked })
  const stored = await storeBank(actor, {
    lessons: lessons.map(({ content, objectives, source }) => ({ lesson: content.lesson, objectives, source })),
    questions: good.map(({ definition }) => definition),
    // What was chosen is believed, whatever it changes.
    base: {},
    purpose: 'store',
    conflicts: 'overwrite',
    ...(words === null ? {} : { words }),
    bringBack: [...back],
  })
  return {
    importId: stored.importId,
    lessons: await versionsOf(lessons),
    questions: stored.questions.map(({ id, outcome }) => {
      if (outcome === 'created') return { id, outcome }
      return { id, outcome: back.has(id) ? 'brought-back' : withoutDoubt(outcome) } as const
    }),
    drafts: [],
    left: chosen.filter(isRed).map(({ definition: { question } }) => {
      return { id: question.id, why: 'red', proof: proofs.get(question.id) ?? null } as const
    }),
  }
}

/** Where what was chosen is believed, there is no third. */
function withoutDoubt(outcome: StoredBank['questions'][number]['outcome']): 'updated' | 'unchanged' {
  return outcome === 'updated' ? 'updated' : 'unchanged'
}

type Asked = { readonly plan: PlannedImport; readonly asked: TakeImport }

/** A question whose lesson comes along, too, must have it come. */
function requirePlaced(chosen: readonly PlannedQuestion[], { plan, asked }: Asked): void {
  if (chosen.some(({ change }) => change === 'unplaced')) throw new AppError('invalid-input')
  const brought = plan.read.lessons.map(({ content }) => content.lesson.id)
  if (asked.lessons.some((id) => !brought.includes(id))) throw new AppError('invalid-input')
}

/** Those that say nothing new are left alone, so that taking them twice makes no version. */
async function lessonsToTake(actor: Actor, { plan, asked }: Asked) {
  if (asked.lessons.length === 0) return []
  const { lessons, refusal } = await rehearseLessons(actor, plan)
  if (refusal !== null) throw new AppError('invalid-input', refusal)
  const changes = new Map(lessons.map(({ id, change }) => [id, change]))
  return plan.read.lessons.flatMap((lesson) => {
    const { id } = lesson.content.lesson
    const change = asked.lessons.includes(id) ? changes.get(id) : 'unchanged'
    return change === 'unchanged' ? [] : [{ ...lesson, isNew: change === 'created' }]
  })
}

async function versionsOf(lessons: Awaited<ReturnType<typeof lessonsToTake>>): Promise<ImportDone['lessons']> {
  return Promise.all(
    lessons.map(async ({ content, isNew }) => {
      const { id } = content.lesson
      return { id, isNew, version: (await findNewestVersion(db, id))?.version ?? 1 }
    }),
  )
}

/** As the history of each question names the import. */
function wordsOf({ files }: TakeImport): string | null {
  const names = files.map(({ name }) => name).filter((name) => name !== '')
  return names.length === 0 ? null : names.join(', ').slice(0, 200)
}
