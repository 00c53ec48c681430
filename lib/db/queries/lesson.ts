/** Lessons with their objectives, as the loader of content writes them. */
import 'server-only'
import { createHash } from 'node:crypto'
import type { Lesson } from '@/lib/content/lesson'
import type { Tx } from '@/lib/db/client'
import { storedLessonSchema } from './stored-lesson'

export type LessonObjective = {
  readonly id: string
  /** Two to five words for a label; `text` is the author's sentence. */
  readonly title: string
  readonly text: string
  /** Ids of objectives, of this lesson or of one stored before. */
  readonly prerequisites: readonly string[]
}
export type LessonWithObjectives = { readonly lesson: Lesson; readonly objectives: readonly LessonObjective[] }

export type StoredLesson = LessonWithObjectives & {
  /** Question id → the objective it asks, of the questions as written. */
  readonly quiz: ReadonlyMap<string, string>
}

/** Every lesson there is, by id. */
export async function listStoredLessons(tx: Tx): Promise<readonly StoredLesson[]> {
  const [lessons, written] = await Promise.all([
    tx.lesson.findMany({
      orderBy: { id: 'asc' },
      select: {
        content: true,
        objectives: {
          where: { archivedAt: null },
          orderBy: { position: 'asc' },
          select: {
            id: true,
            title: true,
            text: true,
            prerequisites: { select: { prerequisiteId: true }, orderBy: { prerequisiteId: 'asc' } },
          },
        },
      },
    }),
    tx.question.findMany({
      where: { origin: 'as_written' },
      select: { id: true, objectives: { select: { objectiveId: true }, orderBy: { objectiveId: 'asc' }, take: 1 } },
    }),
  ])
  const quiz = new Map(written.flatMap(({ id, objectives }) => objectives.map(({ objectiveId }) => [id, objectiveId])))
  return lessons.map(({ content, objectives }) => ({
    lesson: storedLessonSchema.parse(content),
    objectives: objectives.map(({ prerequisites, ...objective }) => ({
      ...objective,
      prerequisites: prerequisites.map(({ prerequisiteId }) => prerequisiteId),
    })),
    quiz,
  }))
}

/** Stores a lesson and what hangs on it; nothing is written when it stands there already, word for word. */
export async function saveLesson(tx: Tx, content: LessonWithObjectives): Promise<'stored' | 'unchanged'> {
  const { lesson, objectives } = content
  const contentHash = hashOf(content)
  const stored = await tx.lesson.findUnique({ where: { id: lesson.id }, select: { contentHash: true } })
  if (stored?.contentHash === contentHash) return 'unchanged'
  const { id, number, title, phase, nextLessonId } = lesson
  const columns = { number, title, phase, nextLessonId, contentHash, content: { ...lesson }, updatedAt: new Date() }
  await tx.lesson.upsert({ where: { id }, create: { id, ...columns }, update: columns })
  await replacePrerequisites(tx, lesson)
  await saveObjectives(tx, { lessonId: id, objectives })
  return 'stored'
}

/** Fields of an objective in one order, whoever read them; a lesson comes from one reader. */
function hashOf({ lesson, objectives }: LessonWithObjectives): string {
  const fields = objectives.map(({ id, title, text, prerequisites }) => ({ id, title, text, prerequisites }))
  return createHash('sha256')
    .update(JSON.stringify({ lesson, objectives: fields }))
    .digest('hex')
}

async function replacePrerequisites(tx: Tx, { id, prerequisites }: Lesson): Promise<void> {
  await tx.lessonPrerequisite.deleteMany({ where: { lessonId: id } })
  await tx.lessonPrerequisite.createMany({
    data: prerequisites.map((prerequisiteId, position) => ({ lessonId: id, prerequisiteId, position })),
  })
}

type ObjectivesOfLesson = { readonly lessonId: string; readonly objectives: readonly LessonObjective[] }

/** An objective that left the lesson is archived, not removed: answers were given for it. */
async function saveObjectives(tx: Tx, { lessonId, objectives }: ObjectivesOfLesson): Promise<void> {
  const ids = objectives.map((objective) => objective.id)
  await refuseForeignObjectives(tx, { lessonId, ids })
  await tx.objective.updateMany({
    where: { lessonId, id: { notIn: ids }, archivedAt: null },
    data: { archivedAt: new Date() },
  })
  for (const [position, { id, title, text }] of objectives.entries()) {
    const columns = { position, title, text, archivedAt: null }
    await tx.objective.upsert({ where: { id }, create: { id, lessonId, ...columns }, update: columns })
  }
  await tx.objectivePrerequisite.deleteMany({ where: { objectiveId: { in: ids } } })
  await tx.objectivePrerequisite.createMany({
    data: objectives.flatMap(({ id, prerequisites }) =>
      prerequisites.map((prerequisiteId) => ({ objectiveId: id, prerequisiteId })),
    ),
  })
}

async function refuseForeignObjectives(
  tx: Tx,
  { lessonId, ids }: { readonly lessonId: string; readonly ids: readonly string[] },
): Promise<void> {
  const foreign = await tx.objective.findFirst({
    where: { id: { in: [...ids] }, lessonId: { not: lessonId } },
    select: { id: true, lessonId: true },
  })
  if (foreign === null) return
  throw new RangeError(`Objective ${foreign.id} of lesson ${lessonId} belongs to lesson ${foreign.lessonId} already.`)
}
