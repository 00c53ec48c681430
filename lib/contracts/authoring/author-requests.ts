/** Giving an instructor the right to write questions, or taking it back. */
import { z } from 'zod'

export const setAuthorSchema = z.strictObject({ courseId: z.uuid(), userId: z.uuid(), isAuthor: z.boolean() })
export type SetAuthor = z.infer<typeof setAuthorSchema>
