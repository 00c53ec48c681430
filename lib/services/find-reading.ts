// Where in a course's lessons an objective is taught.
import 'server-only'
import { sectionAbout } from '@/lib/content/section-about'
import type { ReadingView } from '@/lib/contracts/views'
import { db } from '@/lib/db/client'
import { listLessonHeadings } from '@/lib/db/queries/course-lesson'
import type { CourseObjective } from '@/lib/db/queries/course-objective'

export type ReadingQuestion = {
  readonly courseId: string
  readonly objectiveId: string
  readonly objectives: readonly CourseObjective[]
}

/** The section that names the objective, or its lesson. Null for an objective that has left the course. */
export async function findReading({ courseId, objectiveId, objectives }: ReadingQuestion): Promise<ReadingView | null> {
  const objective = objectives.find(({ id }) => id === objectiveId)
  if (objective === undefined) return null
  const { lessonId, title } = objective
  const headings = await listLessonHeadings(db, { courseId, lessonId })
  return { lessonId, section: sectionAbout(title, headings) }
}
