// Making an account.
import 'server-only'
import type { Actor, CourseRole } from '@/lib/auth/actor'
import { normaliseEmail } from '@/lib/auth/normalise-email'
import { hashPassword } from '@/lib/auth/password'
import { authorize } from '@/lib/auth/policy'
import { type NewUser, newUserSchema } from '@/lib/contracts/new-user'
import { db } from '@/lib/db/client'
import { findCourseBySlug } from '@/lib/db/queries/course'
import { createEnrolment } from '@/lib/db/queries/enrolment'
import { createPerson } from '@/lib/db/queries/person'
import { AppError } from '@/lib/errors'

/**
 * A new account, and its place in a course where one is named: both or neither.
 * @throws AppError `invalid-input` naming what was expected, `conflict` when the e-mail is taken, `not-found` for the course.
 */
export async function addUser(actor: Actor, input: NewUser): Promise<{ readonly userId: string }> {
  authorize(actor, 'user:add', {})
  const user = parseNewUser(input)
  const passwordHash = await hashPassword(user.password)
  return db.$transaction(async (tx) => {
    const email = normaliseEmail(user.email)
    const person = await createPerson(tx, { email, name: user.name, passwordHash, isAdmin: user.isAdmin })
    if (person === null) throw new AppError('conflict', `There is already an account for ${email}.`)
    const place = user.enrolment
    if (place !== null) await createEnrolment(tx, { ...(await placeIn(place, tx)), userId: person.id })
    return { userId: person.id }
  })
}

function parseNewUser(input: NewUser): NewUser {
  const parsed = newUserSchema.safeParse(input)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new AppError('invalid-input', problems.join('; '))
}

async function placeIn(
  place: { readonly courseSlug: string; readonly role: CourseRole },
  tx: Parameters<typeof findCourseBySlug>[0],
) {
  const course = await findCourseBySlug(tx, place.courseSlug)
  if (course === null) throw new AppError('not-found', `There is no course ${place.courseSlug}.`)
  return { courseId: course.id, role: place.role }
}
