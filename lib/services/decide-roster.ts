// A roster read against a course: what it would change, and a fingerprint of that.
import 'server-only'
import { createHash } from 'node:crypto'
import { planRoster } from '@/lib/content/plan-roster'
import { readRoster } from '@/lib/content/read-roster'
import type { RosterPreview } from '@/lib/contracts/roster-views'
import type { Tx } from '@/lib/db/client'
import { listGroups } from '@/lib/db/queries/course-group'
import { listEverEnrolled, listInstructors } from '@/lib/db/queries/enrolment'

type Asked = { readonly courseId: string; readonly text: string }

/** Two readings with the same fingerprint change the same. */
export async function decideRoster(tx: Tx, { courseId, text }: Asked): Promise<RosterPreview> {
  const { rows, problems } = readRoster(text)
  const [students, instructors, groups] = await Promise.all([
    listEverEnrolled(tx, courseId),
    listInstructors(tx, courseId),
    listGroups(tx, courseId),
  ])
  const nameOf = new Map(groups.map(({ id, name }) => [id, name] as const))
  const plan = planRoster(rows, {
    instructors: instructors.map(({ email, name }) => ({ email, name })),
    students: students.map(({ id, email, name, removedAt, groupIds }) => ({
      id,
      email,
      name,
      isRemoved: removedAt !== null,
      groups: groupIds.flatMap((groupId) => nameOf.get(groupId) ?? []),
    })),
  })
  const fingerprint = createHash('sha256').update(JSON.stringify(plan)).digest('hex')
  return { ...plan, problems, fingerprint }
}
