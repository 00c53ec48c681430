/** The address of what a reading names: a section of a lesson, or the lesson. */
import type { CourseView, ReadingView } from '@/lib/contracts/views'

export function readingHref(course: CourseView, { lessonId, section }: ReadingView): string {
  const lesson = `/courses/${course.slug}/lessons/${lessonId}`
  return section === null ? lesson : `${lesson}#${section.id}`
}
