/** The named mistakes that questions refer to, shared by all of them: id → name and the feedback that teaches. */
import { z } from 'zod'
import { idSchema, templateSchema } from './name-schema'

export const mistakeCatalogueSchema = z.record(
  idSchema,
  z.strictObject({
    /** A few words: "Exponent and logarithm of different bases". */
    name: z.string().trim().min(1).max(100),
    /** Markdown; `{{ value }}` is what the mistake gave, `{{ key }}` the right answer. */
    feedback: templateSchema,
  }),
)

export type MistakeCatalogue = z.output<typeof mistakeCatalogueSchema>
