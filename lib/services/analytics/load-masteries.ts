// When each student of a course mastered what.
import 'server-only'
import { dayAt, mondayOf } from '@/lib/assessment/course-day'
import { zoneClock } from '@/lib/assessment/zone-clock'
import { listClassLevels } from './list-class-levels'

export type Mastered = {
  readonly objectiveId: string
  /** The Monday of the week in which it was declared. */
  readonly week: string
}

type Asked = {
  readonly course: { readonly id: string; readonly timeZone: string }
  /** Those the course has. */
  readonly objectiveIds: ReadonlySet<string>
}

/** By student id; what was mastered once stays so, also while it is due for review. */
export async function loadMasteries({
  course,
  objectiveIds,
}: Asked): Promise<ReadonlyMap<string, readonly Mastered[]>> {
  const { levels } = await listClassLevels(course.id)
  const clock = zoneClock(course.timeZone)
  return new Map(
    [...levels].map(([studentId, { objectives }]) => [
      studentId,
      Object.entries(objectives).flatMap(([objectiveId, { declaredAt }]) => {
        if (declaredAt === null || !objectiveIds.has(objectiveId)) return []
        return { objectiveId, week: mondayOf(dayAt(declaredAt, clock)) }
      }),
    ]),
  )
}
