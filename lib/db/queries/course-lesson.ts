// Lessons, as a course holds them.
import 'server-only'
import type { Lesson } from '@/lib/content/lesson'
import type { Tx } from '@/lib/db/client'
import { storedLessonSchema } from './stored-lesson'

export type CourseLesson = { readonly id: string; readonly number: string; readonly title: string }
type LessonKey = { readonly courseId: string; readonly lessonId: string }

const heading = { id: true, number: true, title: true } as const

/** In the order of the course. */
export async function listCourseLessons(tx: Tx, courseId: string): Promise<readonly CourseLesson[]> {
  const rows = await tx.courseLesson.findMany({
    where: { courseId },
    select: { lesson: { select: heading } },
    orderBy: [{ position: 'asc' }, { lessonId: 'asc' }],
  })
  return rows.map(({ lesson }) => lesson)
}

/** Of the installation, by number as people count: 13.5 before 13.10. */
export async function listLessons(tx: Tx): Promise<readonly CourseLesson[]> {
  const lessons = await tx.lesson.findMany({ select: heading })
  const byNumber = new Intl.Collator('en', { numeric: true })
  return lessons.toSorted((a, b) => byNumber.compare(a.number, b.number) || byNumber.compare(a.id, b.id))
}

/** The lessons of the course from now on, in this order. `tx` is a transaction in which the course is locked. */
export async function setCourseLessons(
  tx: Tx,
  { courseId, lessonIds }: { readonly courseId: string; readonly lessonIds: readonly string[] },
): Promise<void> {
  await tx.courseLesson.deleteMany({ where: { courseId } })
  await tx.courseLesson.createMany({ data: lessonIds.map((lessonId, position) => ({ courseId, lessonId, position })) })
}

/** Null for a lesson that is not in the course. */
export async function findCourseLesson(tx: Tx, { courseId, lessonId }: LessonKey): Promise<Lesson | null> {
  const row = await tx.courseLesson.findUnique({
    where: { courseId_lessonId: { courseId, lessonId } },
    select: { lesson: { select: { content: true } } },
  })
  return row === null ? null : storedLessonSchema.parse(row.lesson.content)
}

export type LessonHeading = { readonly id: string; readonly heading: string }

/** The sections of a lesson of the course by their headings, without their texts. */
export async function listLessonHeadings(tx: Tx, { courseId, lessonId }: LessonKey): Promise<readonly LessonHeading[]> {
  return tx.$queryRaw<LessonHeading[]>`
    SELECT s.section->>'id' AS id, s.section->>'heading' AS heading
    FROM course_lesson c JOIN lesson l ON l.id = c.lesson_id,
      jsonb_array_elements(l.content->'sections') WITH ORDINALITY AS s(section, place)
    WHERE c.course_id = ${courseId}::uuid AND c.lesson_id = ${lessonId}
    ORDER BY s.place`
}
