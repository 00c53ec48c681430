// What is held on oneself, counted.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { MyRecordView } from '@/lib/contracts/my-record'
import { db } from '@/lib/db/client'
import { countOwn, findOwnAccount, listOwnEnrolments } from '@/lib/db/queries/own-record'
import { AppError } from '@/lib/errors'

/** @throws AppError `not-found` for anybody but the person. */
export async function getMyRecord(actor: Actor, { studentId }: { readonly studentId: string }): Promise<MyRecordView> {
  authorize(actor, 'record:read', { studentId })
  const [account, enrolments] = await Promise.all([findOwnAccount(db, studentId), listOwnEnrolments(db, studentId)])
  if (account === null) throw new AppError('not-found')
  return {
    account: { name: account.name, email: account.email, createdAt: account.createdAt.toISOString() },
    courses: await Promise.all(
      enrolments.map(async ({ courseId, role, createdAt, removedAt, course: { slug, title, timeZone } }) => ({
        ...{ slug, title, timeZone, role },
        since: createdAt.toISOString(),
        leftAt: removedAt?.toISOString() ?? null,
        counts: role === 'student' ? await countOwn(db, { courseId, studentId }) : null,
      })),
    ),
  }
}
