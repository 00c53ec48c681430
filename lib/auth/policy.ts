/**
 * Who may do what: one table, read across. A row allows an action to whoever meets any of its conditions; nothing else
 * is allowed. What an outsider may not do looks as if it were not there.
 */
import { AppError } from '@/lib/errors'
import { type Actor, roleIn } from './actor'

/** What an action is done to: a course, one learner's practice or attempt in it, somebody's account, or the installation as a whole. */
type Resource = {
  readonly installation: Record<never, never>
  readonly course: { readonly courseId: string }
  readonly learner: { readonly courseId: string; readonly studentId: string }
  readonly attempt: { readonly courseId: string; readonly studentId: string }
  readonly account: AccountTarget
  readonly record: { readonly studentId: string }
}

/** An account reaches into every course of its person, so whoever opens it does. */
type AccountTarget = {
  /** Whether nobody has come by it yet, and whether its person is an instructor or an admin anywhere. */
  readonly standing: 'unclaimed' | 'student' | 'staff'
  /** Where its person is enrolled now. */
  readonly courseIds: readonly string[]
}
type Scope = keyof Resource
type Condition =
  | 'signed-in'
  | 'admin'
  | 'author'
  | 'course-student'
  | 'course-instructor'
  | 'own-work'
  | 'self'
  | 'unclaimed-student'
  | 'student-of-own-courses'
type Rule = { readonly scope: Scope; readonly allowed: readonly Condition[] }

export const policy = {
  'course:list': { scope: 'installation', allowed: ['signed-in'] },
  'bank:view': { scope: 'installation', allowed: ['author', 'admin'] },
  'bank:preview': { scope: 'installation', allowed: ['author', 'admin'] },
  'bank:edit': { scope: 'installation', allowed: ['author', 'admin'] },
  'lesson:edit': { scope: 'installation', allowed: ['author', 'admin'] },
  'author:appoint': { scope: 'installation', allowed: ['admin'] },
  'calibration:make': { scope: 'installation', allowed: ['admin'] },
  'roll-ups:rebuild': { scope: 'installation', allowed: ['admin'] },
  'lesson:import': { scope: 'installation', allowed: ['admin'] },
  'user:add': { scope: 'installation', allowed: ['admin'] },
  'course:create': { scope: 'installation', allowed: ['admin'] },
  'course:view': { scope: 'course', allowed: ['course-student', 'course-instructor', 'admin'] },
  'course:edit': { scope: 'course', allowed: ['course-instructor', 'admin'] },
  'lesson:read': { scope: 'course', allowed: ['course-student', 'course-instructor', 'admin'] },
  'practice:take': { scope: 'course', allowed: ['course-student'] },
  'assessment:list': { scope: 'course', allowed: ['course-student', 'course-instructor', 'admin'] },
  'assessment:edit': { scope: 'course', allowed: ['course-instructor', 'admin'] },
  'class:view': { scope: 'course', allowed: ['course-instructor', 'admin'] },
  'need:set-aside': { scope: 'course', allowed: ['course-instructor', 'admin'] },
  'account:open': { scope: 'account', allowed: ['unclaimed-student', 'student-of-own-courses', 'admin'] },
  'roster:edit': { scope: 'course', allowed: ['course-instructor', 'admin'] },
  'gradebook:edit': { scope: 'course', allowed: ['course-instructor', 'admin'] },
  'gradebook:view': { scope: 'learner', allowed: ['own-work', 'course-instructor', 'admin'] },
  'variant:answer': { scope: 'learner', allowed: ['own-work'] },
  'plan:change': { scope: 'learner', allowed: ['own-work'] },
  'progress:view': { scope: 'learner', allowed: ['own-work', 'course-instructor', 'admin'] },
  'attempt:take': { scope: 'attempt', allowed: ['own-work'] },
  'record:read': { scope: 'record', allowed: ['self'] },
  'attempt:view': { scope: 'attempt', allowed: ['own-work', 'course-instructor', 'admin'] },
} as const satisfies Readonly<Record<string, Rule>>

export type Action = keyof typeof policy
export type ResourceOf<A extends Action> = Resource[(typeof policy)[A]['scope']]

/** What the conditions look at; absent where the action's scope has none. */
type Target = Partial<{ readonly courseId: string; readonly studentId: string } & AccountTarget>

export function can<A extends Action>(actor: Actor, action: A, resource: ResourceOf<A>): boolean {
  return policy[action].allowed.some((condition) => conditions[condition](actor, resource))
}

/** @throws AppError `forbidden` where the actor knows of the thing, `not-found` where they do not. */
export function authorize<A extends Action>(actor: Actor, action: A, resource: ResourceOf<A>): void {
  if (can(actor, action, resource)) return
  throw new AppError(knowsOf[policy[action].scope](actor, resource) ? 'forbidden' : 'not-found')
}

const conditions: Readonly<Record<Condition, (actor: Actor, target: Target) => boolean>> = {
  'signed-in': () => true,
  admin: (actor) => actor.isAdmin,
  author: (actor) => actor.isAuthor,
  'course-student': (actor, target) => roleOn(actor, target) === 'student',
  'course-instructor': (actor, target) => roleOn(actor, target) === 'instructor',
  'own-work': (actor, target) => roleOn(actor, target) === 'student' && actor.userId === target.studentId,
  self: (actor, target) => actor.userId === target.studentId,
  'unclaimed-student': (actor, target) => target.standing === 'unclaimed' && taughtBy(actor, target).length > 0,
  'student-of-own-courses': (actor, target) =>
    target.standing === 'student' && taughtBy(actor, target).length === target.courseIds?.length,
}

const knowsOf: Readonly<Record<Scope, (actor: Actor, target: Target) => boolean>> = {
  installation: () => true,
  course: (actor, target) => actor.isAdmin || roleOn(actor, target) !== null,
  learner: (actor, target) => actor.isAdmin || roleOn(actor, target) === 'instructor',
  attempt: (actor, target) => actor.isAdmin || roleOn(actor, target) === 'instructor',
  record: () => false,
  account: (actor, target) => actor.isAdmin || taughtBy(actor, target).length > 0,
}

function roleOn(actor: Actor, target: Target) {
  return target.courseId === undefined ? null : roleIn(actor, target.courseId)
}

function taughtBy(actor: Actor, { courseIds = [] }: Target): readonly string[] {
  return courseIds.filter((courseId) => roleIn(actor, courseId) === 'instructor')
}
