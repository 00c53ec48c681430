// Who of a class a page is about.
import 'server-only'
import type { AskedClassFilter, ClassFilterView } from '@/lib/contracts/analytics/class-filter'
import { db } from '@/lib/db/client'
import { listGroups } from '@/lib/db/queries/course-group'
import { type EnrolledStudent, listEverEnrolled } from '@/lib/db/queries/enrolment'

export type ClassStudents = {
  /** Enrolled now, by name: everybody, for `shownNames`. */
  readonly everybody: readonly EnrolledStudent[]
  /** Of these, the group that was asked for. */
  readonly students: readonly EnrolledStudent[]
  readonly filtering: ClassFilterView
}

/** A group the course does not have is ignored, and named among what was. */
export async function loadClassStudents(
  courseId: string,
  { filter, ignored }: AskedClassFilter,
): Promise<ClassStudents> {
  const [ever, groups] = await Promise.all([listEverEnrolled(db, courseId), listGroups(db, courseId)])
  const everybody = ever.filter(({ removedAt }) => removedAt === null)
  const group = groups.find(({ id }) => id === filter.group)?.id ?? null
  const isUnknown = group !== filter.group
  return {
    everybody,
    students: group === null ? everybody : everybody.filter(({ groupIds }) => groupIds.includes(group)),
    filtering: {
      filter: { ...filter, group },
      ignored: isUnknown ? ['group', ...ignored] : ignored,
      groups,
    },
  }
}
