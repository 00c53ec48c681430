/** How the assessments of a course come to one grade, as its instructor sets it down. */
import { z } from 'zod'

const categorySchema = z.object({
  /** Stays the same while the category is renamed: assessments name it. */
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().trim().min(1).max(60),
  /** Against the weights of the others; they need not come to 100. */
  weight: z.number().min(0).max(1_000),
  /** So many of the lowest do not count, as long as one is left. */
  dropLowest: z.number().int().min(0).max(50),
})

export const gradebookRulesSchema = z.object({
  /** None: all assessments count, by their points. */
  categories: z
    .array(categorySchema)
    .max(30)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'Two categories have the same id.')
    .refine(
      (all) => all.length === 0 || all.some(({ weight }) => weight > 0),
      'Give one category at least a weight above 0.',
    ),
})

export type GradebookRules = z.infer<typeof gradebookRulesSchema>
export type GradeCategory = GradebookRules['categories'][number]
