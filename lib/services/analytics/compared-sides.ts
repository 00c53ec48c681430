/** Which students stand against which. */
import 'server-only'
import type { CompareRequest } from '@/lib/contracts/analytics/compare-request'

type Group = { readonly id: string; readonly name: string }
type Student = { readonly id: string; readonly groupIds: readonly string[] }

export type ComparedSides = {
  readonly first: Group | null
  /** Null: everybody who is not in the first. */
  readonly second: Group | null
  readonly firstIds: ReadonlySet<string>
  readonly secondIds: ReadonlySet<string>
  /** In both groups: they would stand against themselves, so they are left out. */
  readonly inBoth: number
}

/** Without a word of the address the first two groups; one group stands against everybody else; no group leaves both sides empty. */
export function comparedSides(
  students: readonly Student[],
  { groups, request }: { readonly groups: readonly Group[]; readonly request: CompareRequest },
): ComparedSides {
  const groupOf = (id: string | null) => groups.find((group) => group.id === id) ?? null
  const first = groupOf(request.first) ?? groups[0] ?? null
  const isAsked = request.first !== null || request.second !== null
  const asked = groupOf(request.second) ?? (isAsked ? null : (groups[1] ?? null))
  const second = asked?.id === first?.id ? null : asked
  const isIn = ({ groupIds }: Student, group: Group | null) => group !== null && groupIds.includes(group.id)
  const isSecond = (student: Student) =>
    second === null ? first !== null && !isIn(student, first) : isIn(student, second)
  const both = students.filter((student) => isIn(student, first) && isSecond(student))
  const idsOf = (isThere: (student: Student) => boolean) =>
    new Set(students.filter((student) => isThere(student) && !both.includes(student)).map(({ id }) => id))
  return {
    first,
    second,
    firstIds: idsOf((student) => isIn(student, first)),
    secondIds: idsOf(isSecond),
    inBoth: both.length,
  }
}
