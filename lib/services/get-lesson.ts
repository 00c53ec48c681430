// The lesson reader.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Lesson } from '@/lib/content/lesson'
import { isStorable } from '@/lib/contracts/storable-text'
import type { LessonLink, LessonView } from '@/lib/contracts/views'
import { db } from '@/lib/db/client'
import { type CourseLesson, findCourseLesson, listCourseLessons } from '@/lib/db/queries/course-lesson'
import { AppError } from '@/lib/errors'
import { getCourseFor, toCourseView } from './course-access'

/** A lesson to read. What its quiz says of each option stays behind: see `checkQuizOption`. */
export async function getLesson(
  actor: Actor,
  { courseSlug, lessonId }: { readonly courseSlug: string; readonly lessonId: string },
): Promise<LessonView> {
  const course = await getCourseFor(actor, { slug: courseSlug, action: 'lesson:read' })
  if (!isStorable(lessonId)) throw new AppError('not-found')
  const [lesson, inCourse] = await Promise.all([
    findCourseLesson(db, { courseId: course.id, lessonId }),
    listCourseLessons(db, course.id),
  ])
  if (lesson === null) throw new AppError('not-found')
  const place = inCourse.findIndex(({ id }) => id === lessonId)
  const previous = inCourse[place - 1]
  const nextId = lesson.nextLessonId ?? inCourse[place + 1]?.id ?? null
  return {
    course: toCourseView(course, actor),
    lesson: withoutKeys(lesson),
    prerequisites: lesson.prerequisites.map((id) => toLink(id, inCourse)),
    previous: previous === undefined ? null : toLink(previous.id, inCourse),
    next: nextId === null ? null : toLink(nextId, inCourse),
  }
}

function withoutKeys(lesson: Lesson): LessonView['lesson'] {
  const quizQuestions = lesson.quizQuestions.map(({ number, prompt, options }) => ({
    number,
    prompt,
    options: options.map(({ id, text }) => ({ id, text })),
  }))
  return { ...lesson, quizQuestions }
}

/** A lesson that is named and not loaded yet is known by its id alone. */
function toLink(id: string, inCourse: readonly CourseLesson[]): LessonLink {
  const loaded = inCourse.find((lesson) => lesson.id === id)
  return loaded ? { ...loaded, isLoaded: true } : { id, number: null, title: null, isLoaded: false }
}
