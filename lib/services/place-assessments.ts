// The order of a course's assessments.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { PlaceAssessments } from '@/lib/contracts/assessment-requests'
import { db } from '@/lib/db/client'
import { listAssessments } from '@/lib/db/queries/assessment'
import { lockCourse } from '@/lib/db/queries/course'
import { setPlaces } from '@/lib/db/queries/revise-assessment'
import { getCourseByIdFor } from './course-access'

/** In the order given; what the page did not know of yet comes behind, in the order it had. Ids of elsewhere are passed over. */
export async function placeAssessments(actor: Actor, { courseId, ids }: PlaceAssessments): Promise<void> {
  await getCourseByIdFor(actor, { courseId, action: 'assessment:edit' })
  await db.$transaction(async (tx) => {
    await lockCourse(tx, courseId)
    const there = (await listAssessments(tx, courseId)).map(({ id }) => id)
    const named = [...new Set(ids)].filter((id) => there.includes(id))
    const rest = there.filter((id) => !named.includes(id))
    await setPlaces(tx, { courseId, ids: [...named, ...rest] })
  })
}
