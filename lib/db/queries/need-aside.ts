// Students an instructor has seen to.
import 'server-only'
import type { Tx } from '@/lib/db/client'

export type NeedAside = {
  readonly studentId: string
  readonly until: Date
  /** Who set it aside; null where that person is gone. */
  readonly by: string | null
}

/** Those still aside at a moment. */
export function listNeedsAside(
  tx: Tx,
  { courseId, at }: { readonly courseId: string; readonly at: Date },
): Promise<readonly NeedAside[]> {
  return tx.$queryRaw<NeedAside[]>`
    SELECT a.student_id::text AS "studentId", a.until, u.name AS by
    FROM need_aside a LEFT JOIN user_account u ON u.id = a.author_id
    WHERE a.course_id = ${courseId}::uuid AND a.until > ${at}::timestamptz ORDER BY a.until, a.student_id`
}

type Key = { readonly courseId: string; readonly studentId: string }

/** From now on; whoever set it aside before, the last one counts. */
export async function saveNeedAside(
  tx: Tx,
  { courseId, studentId, ...columns }: Key & { readonly authorId: string; readonly setAt: Date; readonly until: Date },
): Promise<void> {
  await tx.needAside.upsert({
    where: { courseId_studentId: { courseId, studentId } },
    create: { courseId, studentId, ...columns },
    update: columns,
    select: { studentId: true },
  })
}

export async function deleteNeedAside(tx: Tx, { courseId, studentId }: Key): Promise<void> {
  await tx.needAside.deleteMany({ where: { courseId, studentId } })
}
