// A lesson with all that its author changes.
import 'server-only'
import type { Lesson } from '@/lib/content/lesson'
import type { KnownObjective } from '@/lib/content/lesson-text/align-objectives'
import type { ForeignObjective } from '@/lib/content/lesson-text/lesson-problems'
import type { Tx } from '@/lib/db/client'
import { storedLessonSchema } from '@/lib/db/queries/stored-lesson'
import type { TaughtCourse } from './lesson-rows'

export type EditedLesson = {
  readonly lesson: Lesson
  readonly contentHash: string
  readonly updatedAt: Date
  /** In the order of the lesson. */
  readonly objectives: readonly KnownObjective[]
  readonly archived: readonly KnownObjective[]
  readonly courses: readonly TaughtCourse[]
}

const prerequisites = { select: { prerequisiteId: true }, orderBy: { prerequisiteId: 'asc' } } as const

export async function findEditedLesson(tx: Tx, lessonId: string): Promise<EditedLesson | null> {
  const row = await tx.lesson.findUnique({
    where: { id: lessonId },
    select: {
      content: true,
      contentHash: true,
      updatedAt: true,
      objectives: {
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: { id: true, title: true, text: true, archivedAt: true, prerequisites },
      },
      courses: {
        select: { course: { select: { id: true, slug: true, title: true } } },
        orderBy: { course: { title: 'asc' } },
      },
    },
  })
  if (row === null) return null
  const { content, objectives, courses, ...rest } = row
  const known = objectives.map(({ archivedAt, prerequisites: needs, ...objective }) => ({
    isArchived: archivedAt !== null,
    objective: { ...objective, prerequisites: needs.map(({ prerequisiteId }) => prerequisiteId) },
  }))
  return {
    ...rest,
    lesson: storedLessonSchema.parse(content),
    objectives: known.flatMap(({ isArchived, objective }) => (isArchived ? [] : [objective])),
    archived: known.flatMap(({ isArchived, objective }) => (isArchived ? [objective] : [])),
    courses: courses.map(({ course }) => course),
  }
}

/** Objectives of all the other lessons. */
export async function listForeignObjectives(tx: Tx, lessonId: string): Promise<readonly ForeignObjective[]> {
  const rows = await tx.objective.findMany({
    where: { lessonId: { not: lessonId } },
    orderBy: [{ lesson: { number: 'asc' } }, { position: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      title: true,
      archivedAt: true,
      lesson: { select: { number: true, title: true } },
      prerequisites,
    },
  })
  return rows.map(({ id, title, archivedAt, lesson, prerequisites: needs }) => ({
    id,
    title,
    lessonTitle: `${lesson.number} ${lesson.title}`,
    prerequisites: needs.map(({ prerequisiteId }) => prerequisiteId),
    isArchived: archivedAt !== null,
  }))
}

/** Of every lesson, those taught no more among them: an id is given once. */
export async function listObjectiveIds(tx: Tx): Promise<readonly string[]> {
  const rows = await tx.objective.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
  return rows.map(({ id }) => id)
}

/** Ids of the lesson's objectives that questions, drafts, what is known of students, or assessments name. */
export async function listUsedObjectives(tx: Tx, lessonId: string): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ readonly id: string }[]>`
    SELECT o.id FROM objective o
    WHERE o.lesson_id = ${lessonId} AND (
      EXISTS (SELECT 1 FROM question_objective q WHERE q.objective_id = o.id)
      OR EXISTS (SELECT 1 FROM mastery m WHERE m.objective_id = o.id)
      OR EXISTS (SELECT 1 FROM assessment a WHERE position('"' || o.id || '"' IN a.definition::text) > 0)
      OR EXISTS (SELECT 1 FROM question_draft d WHERE d.state IN ('draft', 'in_review') AND position(o.id IN d.source) > 0))
    ORDER BY o.position, o.id`
  return rows.map(({ id }) => id)
}
