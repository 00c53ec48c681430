/** What a class screen calls each student: by name, or by pseudonym while names are hidden. */
import 'server-only'
import { pseudonymsOf } from '@/lib/contracts/analytics/pseudonym'

type Named = { readonly id: string; readonly name: string }
type Showing = { readonly courseId: string; readonly hideNames: boolean }

/**
 * By student id. Give all whom a page knows of, not only those it shows: then a pseudonym that two of them share is told apart
 * alike on every page. Sort and search by what this returns: an order by hidden names would give them away.
 */
export function shownNames(students: readonly Named[], { courseId, hideNames }: Showing): ReadonlyMap<string, string> {
  if (hideNames) return pseudonymsOf({ courseId, studentIds: students.map(({ id }) => id) })
  return new Map(students.map(({ id, name }) => [id, name]))
}
