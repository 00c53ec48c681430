// A new course.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { CreateCourse } from '@/lib/contracts/course-requests'
import type { LessonTitle, MadeCourse } from '@/lib/contracts/course-views'
import { db } from '@/lib/db/client'
import { createCourse as insertCourse } from '@/lib/db/queries/course'
import { listLessons, setCourseLessons } from '@/lib/db/queries/course-lesson'

/** The lessons it may be made of. */
export async function getNewCourse(actor: Actor): Promise<{ readonly lessons: readonly LessonTitle[] }> {
  authorize(actor, 'course:create', {})
  return { lessons: await listLessons(db) }
}

/** Empty of people. Lessons that are not there are passed over. */
export async function createCourse(actor: Actor, input: CreateCourse): Promise<MadeCourse> {
  authorize(actor, 'course:create', {})
  const { lessonIds, ...course } = input
  return db.$transaction(async (tx) => {
    const created = await insertCourse(tx, course)
    if (created === null) return { kind: 'slug-taken' }
    const there = new Set((await listLessons(tx)).map(({ id }) => id))
    const chosen = [...new Set(lessonIds)].filter((id) => there.has(id))
    await setCourseLessons(tx, { courseId: created.id, lessonIds: chosen })
    return { kind: 'made', slug: course.slug }
  })
}
