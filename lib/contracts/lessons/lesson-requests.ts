/** What is asked of the lessons of the installation by whoever writes them. */
import { z } from 'zod'
import { storableText } from '@/lib/contracts/storable-text'

/** Ten times the longest lesson of the curriculum. What a browser may send at once is a megabyte; in no script is this more. */
export const longestLesson = 200_000

/** What stands in the address of a lesson's pages: 13-05-cross-entropy. */
export const lessonIdSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

const source = storableText(longestLesson)
const objectiveId = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

const writtenObjectivesSchema = z.strictObject({
  /** One for each sentence of the text, in its order. */
  objectives: z
    .array(
      z.strictObject({
        id: objectiveId,
        title: storableText(200).trim().min(1),
        prerequisites: z.array(objectiveId).max(50),
      }),
    )
    .max(50),
  /** Number of the quiz question → the objective it asks; one that is not named asks the one whose words it shares. */
  quiz: z.record(z.string().regex(/^\d{1,3}$/), objectiveId),
})
export type WrittenObjectives = z.infer<typeof writtenObjectivesSchema>

export const saveLessonSchema = z.strictObject({
  lessonId: lessonIdSchema,
  /** What it was written from: the newest version there was, 0 for none, and the hash of what was stored. */
  base: z.strictObject({ version: z.int().min(0), contentHash: z.string().max(64) }),
  source,
  ...writtenObjectivesSchema.shape,
  /** What changed, for whoever reads the history. */
  note: storableText(500).trim(),
})
export type SaveLesson = z.infer<typeof saveLessonSchema>

export const createLessonSchema = z.strictObject({
  lessonId: lessonIdSchema,
  source,
  ...writtenObjectivesSchema.shape,
})
export type CreateLesson = z.infer<typeof createLessonSchema>

export const lessonVersionKeySchema = z.strictObject({ lessonId: lessonIdSchema, version: z.int().min(1) })
export type LessonVersionKey = z.infer<typeof lessonVersionKeySchema>
