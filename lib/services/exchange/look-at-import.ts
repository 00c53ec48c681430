// What an import would do, before it does anything.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { LookAtImport } from '@/lib/contracts/exchange/import-requests'
import type {
  ImportedLessonView,
  ImportedQuestionView,
  ImportProgress,
  ImportReport,
  ProofView,
} from '@/lib/contracts/exchange/import-views'
import { db } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { type StoredBank, storeBank } from '@/lib/services/store-bank'
import { keysThatDiffer } from './keys-that-differ'
import { type PlannedImport, type PlannedQuestion, planImport } from './plan-import'
import { proveImport } from './prove-import'
import type { UploadedFile } from './to-files'

export type ImportContext = {
  readonly uploaded: readonly UploadedFile[]
  readonly tell: (progress: ImportProgress) => void
}

/** Reads, compares and proves; what is stored stays as it is. @throws UnreadableFileError */
export async function lookAtImport(
  actor: Actor,
  asked: LookAtImport,
  { uploaded, tell }: ImportContext,
): Promise<ImportReport> {
  authorize(actor, 'bank:edit', {})
  const plan = await planImport({ ...asked, uploaded })
  const lessons = await rehearseLessons(actor, plan)
  const toProve = plan.questions.filter(isNews).map(({ definition }) => definition)
  const proofs = await proveImport({
    definitions: toProve,
    knownObjectives: plan.knownObjectives,
    tell: (done) => tell({ done, of: toProve.length }),
  })
  const { format, read, fingerprint } = plan
  return {
    ...{ format, fingerprint, isRead: read.isRead, lost: read.lost, errors: read.errors, mistakes: read.mistakes },
    questions: plan.questions.map((question) => toView(question, proofs)),
    ...lessons,
  }
}

/** What would be published: also what is out of use, or was changed in both places, in case it is wanted. */
export function isNews({ change }: PlannedQuestion): boolean {
  return (
    change === 'created' || change === 'updated' || change === 'conflict' || change === 'retired' || change === 'kept'
  )
}

function toView(
  { definition, line, change, stored, missing }: PlannedQuestion,
  proofs: ReadonlyMap<string, ProofView>,
): ImportedQuestionView {
  const { question } = definition
  const differs = stored === null ? [] : keysThatDiffer(stored.question, question)
  const proof = proofs.get(question.id) ?? null
  return {
    question,
    line,
    change,
    differs,
    missing,
    proof,
    stored: differs.length === 0 ? null : (stored?.question ?? null),
  }
}

type Lessons = { readonly lessons: readonly ImportedLessonView[]; readonly refusal: string | null }

/** All of it is done and taken back: what it tells is what would happen. */
export async function rehearseLessons(actor: Actor, { read }: PlannedImport): Promise<Lessons> {
  const lessons = read.lessons.map(({ content, objectives }) => ({ lesson: content.lesson, objectives }))
  if (lessons.length === 0) return { lessons: [], refusal: null }
  const ids = lessons.map(({ lesson }) => lesson.id)
  const there = await db.lesson.findMany({ where: { id: { in: ids } }, select: { id: true } })
  const changeOf = (id: string, rehearsed: StoredBank | null) => {
    if (!there.some((lesson) => lesson.id === id)) return 'created'
    return rehearsed?.lessons.find((each) => each.id === id)?.outcome === 'unchanged' ? 'unchanged' : 'updated'
  }
  const view = (rehearsed: StoredBank | null) =>
    lessons.map(({ lesson, objectives }) => {
      const { id, title } = lesson
      return { id, title, change: changeOf(id, rehearsed), objectives: objectives.objectives.length } as const
    })
  try {
    const bank = { lessons, questions: [], base: {}, purpose: 'rehearse', conflicts: 'refuse' } as const
    return { lessons: view(await storeBank(actor, bank)), refusal: null }
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'invalid-input') throw error
    return { lessons: view(null), refusal: error.message }
  }
}
