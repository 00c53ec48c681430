// Bringing a lesson into the installation, and into a course.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { Lesson } from '@/lib/content/lesson'
import type { LessonObjectives } from '@/lib/content/objectives'
import { db, type Tx } from '@/lib/db/client'
import { findCourseBySlug } from '@/lib/db/queries/course'
import { saveLesson } from '@/lib/db/queries/lesson'
import { lockLessons } from '@/lib/db/queries/lessons/lesson-version'
import { placeLesson } from '@/lib/db/queries/place-lesson'
import { AppError } from '@/lib/errors'
import { keepLessonVersion, type LessonWriting, readBefore } from './lessons/keep-lesson-version'
import { requireNoCircle } from './lessons/require-no-circle'
import { settleQuiz } from './lessons/settle-quiz'

export type ImportedLesson = {
  readonly lesson: Lesson
  readonly objectives: LessonObjectives
  /** The course it goes to the end of; null for none. */
  readonly courseSlug: string | null
  /** As an author wrote it; left out, it came as a file. */
  readonly writing?: LessonWriting
}

export type ImportOutcome = {
  readonly lesson: 'stored' | 'unchanged'
  /** Questions of its quiz that are new, or have changed. */
  readonly questionsPublished: number
  /** Null where no course was named. */
  readonly course: 'added' | 'unchanged' | null
}

/** A whole curriculum is written in far less. */
const timeout = 60_000

/**
 * Stores the lesson, its objectives and its quiz: all or nothing, and nothing that stands there already.
 * @throws AppError `not-found` for the course, `invalid-input` when an objective builds on one that is not stored or on itself in the end, or is
 * another lesson's.
 */
export async function storeLesson(actor: Actor, imported: ImportedLesson): Promise<ImportOutcome> {
  authorize(actor, 'lesson:import', {})
  return db.$transaction((tx) => writeLesson(tx, imported), { timeout })
}

/** The same as part of a transaction, for an actor who was asked already. */
export async function writeLesson(tx: Tx, imported: ImportedLesson): Promise<ImportOutcome> {
  const { lesson, objectives, courseSlug, writing = null } = imported
  await lockLessons(tx)
  await requireFit(tx, imported)
  await requireNoCircle(tx, imported)
  const before = await readBefore(tx, lesson.id)
  const outcome = await saveLesson(tx, { lesson, objectives: objectives.objectives })
  const questionsPublished = await settleQuiz(tx, { lesson, objectives, writing })
  if (outcome === 'stored' || writing !== null) await keepLessonVersion(tx, { before, lesson, objectives, writing })
  const course = courseSlug === null ? null : await place(tx, { courseSlug, lessonId: lesson.id })
  return { lesson: outcome, questionsPublished, course }
}

async function requireFit(tx: Tx, { lesson, objectives }: ImportedLesson): Promise<void> {
  const own = new Set(objectives.objectives.map(({ id }) => id))
  const built = objectives.objectives.flatMap(({ prerequisites }) => prerequisites)
  const stored = await tx.objective.findMany({
    where: { id: { in: [...own, ...built] } },
    select: { id: true, lessonId: true },
  })
  const foreign = stored.find(({ id, lessonId }) => own.has(id) && lessonId !== lesson.id)
  if (foreign !== undefined) {
    throw new AppError('invalid-input', `The objective ${foreign.id} belongs to lesson ${foreign.lessonId} already.`)
  }
  const missing = built.find((id) => !own.has(id) && !stored.some((objective) => objective.id === id))
  if (missing === undefined) return
  throw new AppError('invalid-input', `An objective builds on ${missing}, which is in no lesson stored so far.`)
}

async function place(
  tx: Tx,
  { courseSlug, lessonId }: { readonly courseSlug: string; readonly lessonId: string },
): Promise<'added' | 'unchanged'> {
  const course = await findCourseBySlug(tx, courseSlug)
  if (course === null) throw new AppError('not-found', `There is no course ${courseSlug}.`)
  return placeLesson(tx, { courseId: course.id, lessonId })
}
