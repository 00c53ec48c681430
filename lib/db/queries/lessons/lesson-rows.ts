// Every lesson of the installation, with what stands behind it.
import 'server-only'
import type { Tx } from '@/lib/db/client'

export type TaughtCourse = { readonly id: string; readonly slug: string; readonly title: string }

export type LessonRowStored = {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly updatedAt: Date
  readonly objectives: number
  readonly questions: number
  readonly version: number
  readonly courses: readonly TaughtCourse[]
}

/** By number as people count: 13.5 before 13.10. */
export async function listLessonRows(tx: Tx): Promise<readonly LessonRowStored[]> {
  const [lessons, questions, versions] = await Promise.all([
    tx.lesson.findMany({
      select: {
        id: true,
        number: true,
        title: true,
        updatedAt: true,
        _count: { select: { objectives: { where: { archivedAt: null } } } },
        courses: {
          select: { course: { select: { id: true, slug: true, title: true } } },
          orderBy: { course: { title: 'asc' } },
        },
      },
    }),
    tx.question.groupBy({ by: ['lessonId'], where: { archivedAt: null }, _count: true }),
    tx.lessonVersion.groupBy({ by: ['lessonId'], _max: { version: true } }),
  ])
  const questionCounts = new Map(questions.map(({ lessonId, _count }) => [lessonId, _count]))
  const newest = new Map(versions.map(({ lessonId, _max }) => [lessonId, _max.version]))
  const byNumber = new Intl.Collator('en', { numeric: true })
  return lessons
    .map(({ _count, courses, ...lesson }) => ({
      ...lesson,
      objectives: _count.objectives,
      questions: questionCounts.get(lesson.id) ?? 0,
      version: newest.get(lesson.id) ?? 0,
      courses: courses.map(({ course }) => course),
    }))
    .toSorted((a, b) => byNumber.compare(a.number, b.number) || byNumber.compare(a.id, b.id))
}
