/** What an expert would ask the author of a lesson about. Shown to authors, never to students; the lesson's words stay. */
import { z } from 'zod'
import { ContentError } from './content-error'
import { listMarkdown } from './count-lesson'
import type { Lesson } from './lesson'

export const authorFlagsSchema = z.strictObject({
  flags: z
    .array(
      z.strictObject({
        /** The words in question, as the lesson has them. */
        quote: z.string().min(1).max(2_000),
        question: z.string().min(1).max(2_000),
      }),
    )
    .max(200),
})

export type AuthorFlag = Readonly<z.infer<typeof authorFlagsSchema>['flags'][number]>

/**
 * The flags of a lesson from the parsed file beside it; `null` stands for no file.
 * @throws ContentError when the file does not fit the schema, or quotes what the lesson does not say.
 */
export function toAuthorFlags({
  lesson,
  sidecar,
}: {
  readonly lesson: Lesson
  readonly sidecar: unknown
}): readonly AuthorFlag[] {
  if (sidecar === null) return []
  const parsed = authorFlagsSchema.safeParse(sidecar)
  if (!parsed.success) throw new ContentError(`Flags of ${lesson.id}: ${z.prettifyError(parsed.error)}`)
  const text = listMarkdown(lesson).join('\n')
  const foreign = parsed.data.flags.find((flag) => !text.includes(flag.quote))
  if (foreign !== undefined)
    throw new ContentError(`Flags of ${lesson.id}: the lesson does not say "${foreign.quote}".`)
  return parsed.data.flags
}
