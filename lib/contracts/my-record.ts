/** What is held on a person, as their page shows it, and the head of the file they can take away. docs/privacy.md explains the file. */

/** Raised whenever a name in the file changes its meaning or goes; what is added raises nothing. */
export const recordFormat = { format: 'surprisal-record', version: 1 } as const

export type MyRecordView = {
  readonly account: { readonly name: string; readonly email: string; readonly createdAt: string }
  readonly courses: readonly {
    readonly slug: string
    readonly title: string
    readonly timeZone: string
    readonly role: 'student' | 'instructor'
    readonly since: string
    readonly leftAt: string | null
    /** Null of a course one teaches. */
    readonly counts: {
      readonly answers: number
      readonly events: number
      readonly attempts: number
      readonly changes: number
      readonly gradeChanges: number
      readonly notes: number
    } | null
  }[]
}
