/** Whom an accommodation is for, as the one text a list of options holds, and back. */
import type { AccommodationTarget } from '@/lib/contracts/assessment-requests'

export function targetText(target: AccommodationTarget): string {
  return target.kind === 'group' ? `group ${target.groupId}` : `student ${target.studentId}`
}

export function readTarget(text: string): AccommodationTarget | null {
  const [kind, id = ''] = text.split(' ')
  if (kind === 'group') return { kind, groupId: id }
  return kind === 'student' ? { kind, studentId: id } : null
}

/** Without the name, which a request does not carry. */
export function bareTarget(target: AccommodationTarget): AccommodationTarget {
  return target.kind === 'group'
    ? { kind: 'group', groupId: target.groupId }
    : { kind: 'student', studentId: target.studentId }
}
