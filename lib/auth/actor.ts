/** Who is acting, with everything the policy needs to know of them. */

export type CourseRole = 'student' | 'instructor'

export type Actor = {
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly isAdmin: boolean
  /** May write questions and lessons: a right an admin gives. */
  readonly isAuthor: boolean
  /** Role by course id. */
  readonly enrolments: Readonly<Record<string, CourseRole>>
}

/** The command line acts for whoever holds the machine. No account carries this id, so nobody can sign in as it. */
export const systemActor: Actor = {
  userId: '00000000-0000-0000-0000-000000000000',
  name: 'System',
  email: '',
  isAdmin: true,
  isAuthor: false,
  enrolments: {},
}

/** The actor's role in a course; null for somebody who is not enrolled in it. */
export function roleIn(actor: Actor, courseId: string): CourseRole | null {
  return Object.hasOwn(actor.enrolments, courseId) ? (actor.enrolments[courseId] ?? null) : null
}
