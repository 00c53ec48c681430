// What an instructor asks of papers.
import { z } from 'zod'

/** More than any room has doors for. */
export const mostSpares = 60

export const makePapersSchema = z.strictObject({
  courseId: z.uuid(),
  assessmentId: z.uuid(),
  /** How many spare ones there should be in all. */
  spares: z.int().min(0).max(mostSpares),
})
export type MakePapers = z.infer<typeof makePapersSchema>

const number = z.coerce.number().int().min(1).max(1_000_000)

/** Which papers a page prints, in its address. Anything unknown is as if it were not there. */
export const paperChoiceSchema = z.object({
  of: z.enum(['all', 'students', 'spares']).catch('all'),
  /** A group's id; empty for all. */
  group: z.string().max(40).catch(''),
  /** One paper alone. */
  paper: number.nullable().catch(null),
  /** A class comes in bundles that a browser can print. */
  bundle: number.catch(1),
})
export type PaperChoice = z.infer<typeof paperChoiceSchema>
