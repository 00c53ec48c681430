// What an account is made from.
import { z } from 'zod'
import { passwordLength } from './password-length'

export const newUserSchema = z.strictObject({
  email: z.email('expected an e-mail address').max(320),
  name: z.string().trim().min(1, 'expected a name').max(200),
  password: z
    .string()
    .min(passwordLength.min, `expected at least ${passwordLength.min} characters`)
    .max(passwordLength.max, `expected at most ${passwordLength.max} characters`),
  isAdmin: z.boolean(),
  /** A place in a course, by its slug; null for none. */
  enrolment: z.strictObject({ courseSlug: z.string().min(1), role: z.enum(['student', 'instructor']) }).nullable(),
})
export type NewUser = z.infer<typeof newUserSchema>
