// What an account is made from.
import { z } from 'zod'
import { passwordLength } from './password-length'
import { storableText } from './storable-text'

export const newUserSchema = z.strictObject({
  email: z.email('expected an e-mail address').max(320),
  name: storableText(200).trim().min(1, 'expected a name'),
  password: z
    .string()
    .min(passwordLength.min, `expected at least ${passwordLength.min} characters`)
    .max(passwordLength.max, `expected at most ${passwordLength.max} characters`),
  isAdmin: z.boolean(),
  /** A place in a course, by its slug; null for none. */
  enrolment: z.strictObject({ courseSlug: z.string().min(1), role: z.enum(['student', 'instructor']) }).nullable(),
})
export type NewUser = z.infer<typeof newUserSchema>
