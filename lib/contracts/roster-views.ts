/** What services hand to the screens of people. */
import type { RosterChange, RosterInstructor } from '@/lib/content/plan-roster'
import type { RosterProblem } from '@/lib/content/read-roster'
import type { CourseView } from './views'

export type RosterStudentView = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly isSimulated: boolean
  readonly enrolledAt: string
  readonly removedAt: string | null
  /** They have not set a password yet. */
  readonly isUnclaimed: boolean
  readonly groups: readonly string[]
}

/** A link is shown once, when it is made; afterwards only what became of it. */
export type InvitationView = {
  readonly id: string
  readonly createdAt: string
  readonly expiresAt: string
  readonly placesLeft: number
  readonly useCount: number
  readonly state: 'open' | 'full' | 'expired' | 'revoked'
}

/** Who teaches the course, and whether they may write questions for every course. */
export type TeacherView = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly isAuthor: boolean
}

export type RosterView = {
  readonly course: CourseView
  readonly students: readonly RosterStudentView[]
  readonly removed: readonly RosterStudentView[]
  readonly groups: readonly { readonly id: string; readonly name: string; readonly count: number }[]
  readonly invitations: readonly InvitationView[]
  readonly teachers: readonly TeacherView[]
  /** Whether one may give them the right to write questions, and take it back. */
  readonly canAppoint: boolean
}

/** Paths on this site; each works once, for whoever holds it. */
export type PersonalLink = { readonly name: string; readonly email: string; readonly path: string }

export type PasswordLinkResult =
  | { readonly kind: 'made'; readonly link: PersonalLink }
  /** Their account reaches into courses the actor does not teach, or is more than a student's. */
  | { readonly kind: 'only-admin' }

export type AddedStudent =
  | { readonly kind: 'already' }
  /** They have a password: they sign in as ever. */
  | { readonly kind: 'enrolled'; readonly studentId: string }
  /** Their account is new: the link lets them set a password. */
  | { readonly kind: 'created'; readonly studentId: string; readonly link: PersonalLink }

export type RosterPreview = {
  readonly changes: readonly RosterChange[]
  readonly unchangedCount: number
  /** On the roster, and instructors here: their rows change nothing. */
  readonly instructors: readonly RosterInstructor[]
  readonly problems: readonly RosterProblem[]
  readonly fingerprint: string
}

export type AppliedRoster = {
  readonly added: number
  readonly restored: number
  readonly regrouped: number
  readonly dropped: number
  /** Of accounts made now. */
  readonly links: readonly PersonalLink[]
}

/** What somebody with an invitation is shown. */
export type JoinView =
  | { readonly kind: 'open'; readonly courseTitle: string }
  | { readonly kind: 'member'; readonly courseSlug: string; readonly courseTitle: string }
  | { readonly kind: 'closed' }

export type JoinResult = { readonly kind: 'joined'; readonly courseSlug: string } | { readonly kind: 'closed' }
export type RegisterResult = JoinResult | { readonly kind: 'taken' }
