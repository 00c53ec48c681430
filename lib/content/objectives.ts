/** What stands beside a lesson about its objectives: ids, titles, what each builds on, what each quiz question asks. */
import { z } from 'zod'
import { ContentError } from './content-error'
import { findCycle } from './find-cycle'
import type { Lesson } from './lesson'

const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Expected an id in kebab-case')

const objectiveSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(200),
  /** Ids of objectives of this lesson or of others. */
  prerequisites: z.array(idSchema).max(50).default([]),
})

export const objectivesSchema = z.strictObject({
  objectives: z.array(objectiveSchema).min(1).max(50),
  /** Number of the quiz question → id of the objective it asks. */
  quiz: z.record(z.string().regex(/^\d{1,3}$/), idSchema).default({}),
})

export type Objective = Readonly<z.infer<typeof objectiveSchema>> & {
  /** The objective in the lesson's own words. */
  readonly text: string
}
export type LessonObjectives = {
  readonly objectives: readonly Objective[]
  readonly quiz: Readonly<Record<string, string>>
}

/**
 * The lesson's objectives in its order. `sidecar` is the parsed file beside the lesson, or null where there is none:
 * then ids are made of the lesson's id and nothing is a prerequisite.
 * @throws ContentError when the file does not fit the schema or the lesson, or an objective builds on itself.
 */
export function toObjectives({
  lesson,
  sidecar,
}: {
  readonly lesson: Lesson
  readonly sidecar: unknown
}): LessonObjectives {
  if (sidecar === null)
    return { objectives: lesson.objectives.map((text, index) => numbered({ lesson, text, index })), quiz: {} }
  const parsed = objectivesSchema.safeParse(sidecar)
  if (!parsed.success) throw new ContentError(`Objectives of ${lesson.id}: ${z.prettifyError(parsed.error)}`)
  const { objectives, quiz } = parsed.data
  requireFit({ lesson, count: objectives.length })
  const ids = objectives.map((objective) => objective.id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw new ContentError(`Objectives of ${lesson.id}: the id ${twice} stands twice.`)
  const unknown = Object.entries(quiz).find(([, id]) => !ids.includes(id))
  if (unknown !== undefined) {
    throw new ContentError(
      `Objectives of ${lesson.id}: quiz question ${unknown[0]} names ${unknown[1]}, which is no objective of the lesson.`,
    )
  }
  const cycle = findCycle(objectives)
  if (cycle !== null) throw new ContentError(`Objectives of ${lesson.id}: ${cycle.join(' needs ')}, a circle.`)
  return {
    objectives: objectives.map((objective, index) => ({ ...objective, text: lesson.objectives[index] ?? '' })),
    quiz,
  }
}

function numbered(args: { readonly lesson: Lesson; readonly text: string; readonly index: number }): Objective {
  const { lesson, text, index } = args
  return { id: `${lesson.id}-objective-${index + 1}`, title: text, prerequisites: [], text }
}

function requireFit({ lesson, count }: { readonly lesson: Lesson; readonly count: number }): void {
  const expected = lesson.objectives.length
  if (count !== expected) {
    throw new ContentError(
      `Objectives of ${lesson.id}: expected ${expected} entries, one for each of the lesson's objectives, found ${count}.`,
    )
  }
}
