/** What a roster would change in a course, before anything is changed. */
import type { RosterRow } from './read-roster'

/** Somebody who is or was a student of the course. */
export type RosterStudent = {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly isRemoved: boolean
  readonly groups: readonly string[]
}

/** The groups are those a person would be added to; nobody is taken out of one. */
export type RosterChange =
  | { readonly kind: 'add'; readonly email: string; readonly name: string; readonly groups: readonly string[] }
  | {
      readonly kind: 'restore' | 'regroup'
      readonly id: string
      readonly email: string
      readonly name: string
      readonly groups: readonly string[]
    }
  | { readonly kind: 'drop'; readonly id: string; readonly email: string; readonly name: string }

/** Somebody who teaches the course: a row of theirs changes nothing. */
export type RosterInstructor = { readonly email: string; readonly name: string }

export type RosterPlan = {
  readonly changes: readonly RosterChange[]
  readonly unchangedCount: number
  /** Of those on the roster. */
  readonly instructors: readonly RosterInstructor[]
}

type InCourse = {
  readonly students: readonly RosterStudent[]
  readonly instructors: readonly RosterInstructor[]
}

/**
 * Adds who is new, takes back who left, adds to groups; whoever is in the course and not on the roster is dropped, if the
 * reader wants that. In the order of the roster, then the drops by e-mail.
 */
export function planRoster(rows: readonly RosterRow[], { students, instructors }: InCourse): RosterPlan {
  const byEmail = new Map(students.map((student) => [student.email, student] as const))
  const teaching = new Map(instructors.map((instructor) => [instructor.email, instructor] as const))
  const learning = rows.filter(({ email }) => !teaching.has(email))
  const changes = learning.flatMap((row) => changeFor(row, byEmail.get(row.email)))
  const listed = new Set(rows.map(({ email }) => email))
  const dropped = students
    .filter(({ email, isRemoved }) => !isRemoved && !listed.has(email))
    .toSorted((a, b) => (a.email < b.email ? -1 : 1))
    .map(({ id, email, name }) => ({ kind: 'drop' as const, id, email, name }))
  return {
    changes: [...changes, ...dropped],
    unchangedCount: learning.length - changes.length,
    instructors: rows.flatMap(({ email }) => teaching.get(email) ?? []),
  }
}

function changeFor(row: RosterRow, student: RosterStudent | undefined): readonly RosterChange[] {
  const { email, groups } = row
  if (student === undefined) return [{ kind: 'add', email, name: row.name || nameFrom(email), groups }]
  const { id, name } = student
  const missing = groups.filter((group) => !student.groups.includes(group))
  if (student.isRemoved) return [{ kind: 'restore', id, email, name, groups: missing }]
  return missing.length === 0 ? [] : [{ kind: 'regroup', id, email, name, groups: missing }]
}

/** What stands before the @, until the person says how they are called. */
function nameFrom(email: string): string {
  return email.slice(0, email.lastIndexOf('@'))
}
