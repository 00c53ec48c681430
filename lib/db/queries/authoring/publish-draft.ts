// A draft becomes a version of its question.
import 'server-only'
import type { Tx } from '@/lib/db/client'

/** Apart from other advisory locks: "ques" in ASCII. */
const questionLock = 0x71756573

type Read = { readonly draftId: string; readonly revision: number }

/** Locks it as it was read. @returns false where somebody was first: it was saved, published or discarded since. */
export async function lockDraft(tx: Tx, { draftId, revision }: Read): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM question_draft
    WHERE id = ${draftId}::uuid AND revision = ${revision}::int AND state IN ('draft', 'in_review') FOR UPDATE`
  return rows.length === 1
}

export type LockedQuestion = {
  readonly isRetired: boolean
  /** Of its newest version. */
  readonly version: number
  readonly definitionHash: string
  readonly source: string | null
}

/** Locks a question, one that is not there yet too, against whoever else publishes it; null where there is none. */
export async function lockQuestion(tx: Tx, questionId: string): Promise<LockedQuestion | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${questionLock}::int, hashtext(${questionId}))`
  const rows = await tx.$queryRaw<{ readonly isRetired: boolean }[]>`
    SELECT archived_at IS NOT NULL AS "isRetired" FROM question WHERE id = ${questionId} FOR UPDATE`
  const newest = await tx.questionVersion.findFirst({
    where: { questionId },
    orderBy: { version: 'desc' },
    select: { version: true, definitionHash: true, source: true },
  })
  const [locked] = rows
  return locked === undefined || newest === null ? null : { ...locked, ...newest }
}

export async function markPublished(
  tx: Tx,
  { draftId, questionId, version }: { readonly draftId: string; readonly questionId: string; readonly version: number },
): Promise<void> {
  await tx.questionDraft.update({
    where: { id: draftId },
    data: { state: 'published', questionId, publishedVersion: version },
    select: { id: true },
  })
}
