import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { type Action, authorize, can, policy, type ResourceOf } from '@/lib/auth/policy'
import { AppError } from '@/lib/errors'

const courseId = 'course-1'
const studentId = 'learner'

function person(userId: string, rest: Partial<Actor>): Actor {
  return {
    userId,
    name: userId,
    email: `${userId}@example.edu`,
    isAdmin: false,
    isAuthor: false,
    enrolments: {},
    ...rest,
  }
}

/** Everyone there is, seen from course 1 and from the work of its student `learner`. */
const actors = {
  learner: person(studentId, { enrolments: { [courseId]: 'student' } }),
  classmate: person('classmate', { enrolments: { [courseId]: 'student' } }),
  instructor: person('instructor', { enrolments: { [courseId]: 'instructor' } }),
  formerStudent: person(studentId, { enrolments: {} }),
  otherStudent: person('other-student', { enrolments: { 'course-2': 'student' } }),
  otherInstructor: person('other-instructor', { enrolments: { 'course-2': 'instructor' } }),
  nobody: person('nobody', {}),
  author: person('author', { isAuthor: true, enrolments: { 'course-2': 'instructor' } }),
  admin: person('admin', { isAdmin: true }),
  adminWhoStudies: person('admin-student', { isAdmin: true, enrolments: { [courseId]: 'student' } }),
} satisfies Record<string, Actor>

type Kind = keyof typeof actors
type Verdict = 'yes' | 'forbidden' | 'not-found'
const kinds: readonly Kind[] = [
  'learner',
  'classmate',
  'instructor',
  'formerStudent',
  'otherStudent',
  'otherInstructor',
  'nobody',
  'author',
  'admin',
  'adminWhoStudies',
]

const y = 'yes'
const f = 'forbidden'
const n = 'not-found'

/** The columns are `kinds`, in their order. */
const expected: Readonly<Record<Action, readonly Verdict[]>> = {
  //               learner mate teacher former otherS otherT nobody author admin adminS
  'course:list': [y, y, y, y, y, y, y, y, y, y],
  'bank:view': [f, f, f, f, f, f, f, y, y, y],
  'bank:preview': [f, f, f, f, f, f, f, y, y, y],
  'bank:edit': [f, f, f, f, f, f, f, y, y, y],
  'lesson:edit': [f, f, f, f, f, f, f, y, y, y],
  'author:appoint': [f, f, f, f, f, f, f, f, y, y],
  'calibration:make': [f, f, f, f, f, f, f, f, y, y],
  'roll-ups:rebuild': [f, f, f, f, f, f, f, f, y, y],
  'lesson:import': [f, f, f, f, f, f, f, f, y, y],
  'user:add': [f, f, f, f, f, f, f, f, y, y],
  'course:create': [f, f, f, f, f, f, f, f, y, y],
  'course:view': [y, y, y, n, n, n, n, n, y, y],
  'course:edit': [f, f, y, n, n, n, n, n, y, y],
  'lesson:read': [y, y, y, n, n, n, n, n, y, y],
  'practice:take': [y, y, f, n, n, n, n, n, f, y],
  'assessment:list': [y, y, y, n, n, n, n, n, y, y],
  'assessment:edit': [f, f, y, n, n, n, n, n, y, y],
  'class:view': [f, f, y, n, n, n, n, n, y, y],
  'need:set-aside': [f, f, y, n, n, n, n, n, y, y],
  'account:open': [n, n, y, n, n, n, n, n, y, y],
  'roster:edit': [f, f, y, n, n, n, n, n, y, y],
  'gradebook:edit': [f, f, y, n, n, n, n, n, y, y],
  'gradebook:view': [y, n, y, n, n, n, n, n, y, y],
  'variant:answer': [y, n, f, n, n, n, n, n, f, f],
  'plan:change': [y, n, f, n, n, n, n, n, f, f],
  'progress:view': [y, n, y, n, n, n, n, n, y, y],
  'attempt:take': [y, n, f, n, n, n, n, n, f, f],
  'record:read': [y, n, n, y, n, n, n, n, n, n],
  'attempt:view': [y, n, y, n, n, n, n, n, y, y],
}

const account = { standing: 'student', courseIds: [courseId] } as const
const resource = { courseId, studentId, ...account } satisfies ResourceOf<Action>

function verdictOf(actor: Actor, action: Action): Verdict | string {
  try {
    authorize(actor, action, resource)
    return 'yes'
  } catch (error) {
    return error instanceof AppError ? error.code : 'unexpected'
  }
}

describe('the policy', () => {
  it('has a line in this table for every action', () => {
    expect(Object.keys(expected).sort()).toEqual(Object.keys(policy).sort())
  })

  it('has a column in this table for every kind of actor', () => {
    expect([...kinds].sort()).toEqual(Object.keys(actors).sort())
    for (const line of Object.values(expected)) expect(line).toHaveLength(kinds.length)
  })

  const lines: readonly (readonly [Action, readonly Verdict[]])[] = [
    ['course:list', expected['course:list']],
    ['bank:view', expected['bank:view']],
    ['bank:preview', expected['bank:preview']],
    ['bank:edit', expected['bank:edit']],
    ['lesson:edit', expected['lesson:edit']],
    ['author:appoint', expected['author:appoint']],
    ['calibration:make', expected['calibration:make']],
    ['roll-ups:rebuild', expected['roll-ups:rebuild']],
    ['lesson:import', expected['lesson:import']],
    ['user:add', expected['user:add']],
    ['course:create', expected['course:create']],
    ['course:view', expected['course:view']],
    ['course:edit', expected['course:edit']],
    ['lesson:read', expected['lesson:read']],
    ['practice:take', expected['practice:take']],
    ['assessment:list', expected['assessment:list']],
    ['assessment:edit', expected['assessment:edit']],
    ['class:view', expected['class:view']],
    ['need:set-aside', expected['need:set-aside']],
    ['account:open', expected['account:open']],
    ['roster:edit', expected['roster:edit']],
    ['gradebook:edit', expected['gradebook:edit']],
    ['gradebook:view', expected['gradebook:view']],
    ['variant:answer', expected['variant:answer']],
    ['plan:change', expected['plan:change']],
    ['progress:view', expected['progress:view']],
    ['attempt:take', expected['attempt:take']],
    ['record:read', expected['record:read']],
    ['attempt:view', expected['attempt:view']],
  ]

  it.each(lines)('says of %s to each kind of actor what the table says', (action, verdicts) => {
    expect(kinds.map((kind) => verdictOf(actors[kind], action))).toEqual(verdicts)
  })

  it.each(lines)('answers can(%s) as it authorises', (action, verdicts) => {
    expect(kinds.map((kind) => can(actors[kind], action, resource))).toEqual(
      verdicts.map((verdict) => verdict === 'yes'),
    )
  })

  it('tries every line above', () => {
    expect(lines.map(([action]) => action).sort()).toEqual(Object.keys(policy).sort())
  })

  it('tells a classmate the same of work that is not theirs as of work that is not there', () => {
    const absent = () => authorize(actors.classmate, 'variant:answer', { courseId, studentId: 'nobody-at-all' })
    const present = () => authorize(actors.classmate, 'variant:answer', { courseId, studentId })
    expect(absent).toThrow(new AppError('not-found'))
    expect(present).toThrow(new AppError('not-found'))
  })

  it('reads no role from what every object has', () => {
    expect(can(actors.nobody, 'course:view', { courseId: 'constructor' })).toBe(false)
    expect(can(actors.nobody, 'practice:take', { courseId: '__proto__' })).toBe(false)
  })
})

describe('somebody’s account', () => {
  const { instructor, admin } = actors
  const both = person('teaches-both', { enrolments: { [courseId]: 'instructor', 'course-2': 'instructor' } })
  const opens = (actor: Actor, account: ResourceOf<'account:open'>) => can(actor, 'account:open', account)

  it('is opened by whoever teaches every course it reaches into, and by an admin', () => {
    const account = { standing: 'student', courseIds: [courseId, 'course-2'] } as const
    expect(opens(instructor, account)).toBe(false)
    expect(opens(both, account)).toBe(true)
    expect(opens(admin, account)).toBe(true)
  })

  it('is opened by any of its instructors while nobody has come by it', () => {
    const account = { standing: 'unclaimed', courseIds: [courseId, 'course-2'] } as const
    expect(opens(instructor, account)).toBe(true)
    expect(opens(actors.learner, account)).toBe(false)
    expect(opens(instructor, { standing: 'unclaimed', courseIds: [] })).toBe(false)
  })

  it('of an instructor or an admin is opened by an admin alone', () => {
    const account = { standing: 'staff', courseIds: [courseId] } as const
    expect(opens(instructor, account)).toBe(false)
    expect(opens(admin, account)).toBe(true)
  })
})
