// Students as a class page shows them.
import 'server-only'
import type { ShownStudent } from '@/lib/contracts/analytics/misconceptions'
import type { EnrolledStudent } from '@/lib/db/queries/enrolment'
import { shownNames } from './shown-names'

/** By id; under the name to show. */
export function shownStudents(
  everybody: readonly EnrolledStudent[],
  showing: { readonly courseId: string; readonly hideNames: boolean },
): ReadonlyMap<string, ShownStudent> {
  const names = shownNames(everybody, showing)
  return new Map(everybody.map(({ id, isSimulated }) => [id, { id, name: names.get(id) ?? '', isSimulated }]))
}
