// One mistake at one objective: who makes it, an example, and what to show the class.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { MisconceptionDetailView, MisconceptionRequest } from '@/lib/contracts/analytics/misconceptions'
import { isStorable } from '@/lib/contracts/storable-text'
import { db } from '@/lib/db/client'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { listMistakeWords } from '@/lib/db/queries/mistake-words'
import { AppError } from '@/lib/errors'
import { getCourseFor, toCourseView } from '@/lib/services/course-access'
import { loadClassStudents } from './class-students'
import { findMistakeExample } from './find-mistake-example'
import { findSeparatingProblem } from './find-separating-problem'
import { listMistakeRates } from './list-mistake-rates'
import { shownStudents } from './shown-students'
import { toMisconceptionView } from './to-misconception-view'

/** @throws AppError `not-found` for an objective the course does not have, and for a mistake that no question of it ever named. */
export async function getMisconception(actor: Actor, request: MisconceptionRequest): Promise<MisconceptionDetailView> {
  const { courseSlug: slug, asked, hideNames, objectiveId, mistake } = request
  const course = await getCourseFor(actor, { slug, action: 'class:view' })
  if (!isStorable(objectiveId) || !isStorable(mistake)) throw new AppError('not-found')
  const courseId = course.id
  const [{ everybody, students, filtering }, objectives, [words]] = await Promise.all([
    loadClassStudents(courseId, asked),
    listCourseObjectives(db, courseId),
    listMistakeWords(db, { courseId, mistakes: [mistake] }),
  ])
  const objective = objectives.find(({ id }) => id === objectiveId)
  if (objective === undefined || words === undefined) throw new AppError('not-found')
  const { group, from, to } = filtering.filter
  const studentIds = group === null ? undefined : students.map(({ id }) => id)
  const filter = { courseId, objectiveId, mistake, studentIds, from, to }
  const shown = shownStudents(everybody, { courseId, hideNames })
  const [[rate], example, problem] = await Promise.all([
    listMistakeRates(filter),
    findMistakeExample({ filter, shown }),
    findSeparatingProblem({ courseId, objectiveId, mistake }),
  ])
  const { id, title, text, lessonId } = objective
  const { name, feedback } = words
  return {
    course: toCourseView(course, actor),
    filtering,
    objective: { id, title, text, lessonId },
    mistake,
    name,
    feedback: feedback.includes('{{') ? null : feedback,
    found: rate === undefined ? null : toMisconceptionView(rate, { objectiveTitle: title, name, shown }),
    example,
    problem,
  }
}
