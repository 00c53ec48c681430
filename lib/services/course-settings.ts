// What a course is called, by which clock it runs, and what it is made of.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { PlaceLessons, UpdateCourse } from '@/lib/contracts/course-requests'
import type { CourseSettingsView, UpdatedCourse } from '@/lib/contracts/course-views'
import { db } from '@/lib/db/client'
import { hasWork, lockCourse, updateCourse as storeCourse } from '@/lib/db/queries/course'
import { listCourseLessons, listLessons, setCourseLessons } from '@/lib/db/queries/course-lesson'
import { listInstructors } from '@/lib/db/queries/enrolment'
import { getCourseByIdFor, getCourseFor, toCourseView } from './course-access'

export async function getCourseSettings(actor: Actor, courseSlug: string): Promise<CourseSettingsView> {
  const course = await getCourseFor(actor, { slug: courseSlug, action: 'course:edit' })
  const [lessons, all, instructors, isTimeZoneFixed] = await Promise.all([
    listCourseLessons(db, course.id),
    listLessons(db),
    listInstructors(db, course.id),
    hasWork(db, course.id),
  ])
  const placed = new Set(lessons.map(({ id }) => id))
  return {
    course: toCourseView(course, actor),
    lessons,
    otherLessons: all.filter(({ id }) => !placed.has(id)),
    instructors: instructors.map((person) => ({
      ...person,
      canRemove: instructors.length > 1 && person.id !== actor.userId,
    })),
    isTimeZoneFixed,
  }
}

/** The clock stays as it is once anybody has worked by it. */
export async function updateCourse(actor: Actor, { courseId, title, timeZone }: UpdateCourse): Promise<UpdatedCourse> {
  const course = await getCourseByIdFor(actor, { courseId, action: 'course:edit' })
  return db.$transaction(async (tx) => {
    await lockCourse(tx, courseId)
    if (timeZone !== course.timeZone && (await hasWork(tx, courseId))) return { kind: 'time-zone-fixed' }
    await storeCourse(tx, { id: courseId, title, timeZone })
    return { kind: 'updated' }
  })
}

/** What students know of a lesson that leaves stays stored, and is there again when it comes back. */
export async function placeLessons(actor: Actor, { courseId, lessonIds }: PlaceLessons): Promise<void> {
  await getCourseByIdFor(actor, { courseId, action: 'course:edit' })
  await db.$transaction(async (tx) => {
    await lockCourse(tx, courseId)
    const there = new Set((await listLessons(tx)).map(({ id }) => id))
    await setCourseLessons(tx, { courseId, lessonIds: [...new Set(lessonIds)].filter((id) => there.has(id)) })
  })
}
