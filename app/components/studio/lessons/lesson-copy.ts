/** What of a lesson is not saved yet, kept on this machine: a crash, a closed tab or a dead network loses nothing. */
import { z } from 'zod'
import type { WrittenLesson } from '@/lib/content/lesson-text/edit-objectives'

const objectiveSchema = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  prerequisites: z.array(z.string()),
})
const copySchema = z.object({
  /** What it was written from. */
  base: z.object({ version: z.number(), contentHash: z.string() }),
  written: z.object({
    source: z.string(),
    known: z.array(objectiveSchema),
    quiz: z.record(z.string(), z.string()),
    archivedIds: z.array(z.string()),
  }) satisfies z.ZodType<WrittenLesson>,
  /** Milliseconds since the epoch. */
  at: z.number(),
})
export type LessonCopy = z.infer<typeof copySchema>

type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const nameOf = (lessonId: string) => `surprisal.lesson.${lessonId}`

type Kept = Pick<LessonCopy, 'base' | 'at'> & { readonly written: WrittenLesson }

/** A machine that keeps nothing (storage full, or forbidden) is no reason not to write on. @returns whether it was kept. */
export function keepLessonCopy(
  place: Place,
  { lessonId, copy }: { readonly lessonId: string; readonly copy: Kept },
): boolean {
  try {
    place.setItem(nameOf(lessonId), JSON.stringify(copy))
    return true
  } catch {
    return false
  }
}

export function dropLessonCopy(place: Place, lessonId: string): void {
  try {
    place.removeItem(nameOf(lessonId))
  } catch {
    // Nothing could be kept there either.
  }
}

/** Null where there is none that can be read. */
export function findLessonCopy(place: Place, lessonId: string): LessonCopy | null {
  try {
    const text = place.getItem(nameOf(lessonId))
    return text === null ? null : (copySchema.safeParse(JSON.parse(text)).data ?? null)
  } catch {
    return null
  }
}
