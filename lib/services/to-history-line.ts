/** A change of a grade as its student reads it. */
import 'server-only'
import type { GradeHistoryLine } from '@/lib/contracts/gradebook-views'
import type { GradeEntryRow, GradeState } from '@/lib/db/queries/grade-change'

export function toHistoryLine(entry: GradeEntryRow, names: ReadonlyMap<string, string>): GradeHistoryLine {
  const { sequence, kind, before, after, reason, actorId, occurredAt } = entry
  return {
    ...{ sequence, kind, reason, maxPoints: after.maxPoints },
    before: countedOf(before),
    after: countedOf(after),
    by: actorId === null ? null : (names.get(actorId) ?? ''),
    occurredAt: occurredAt.toISOString(),
  }
}

function countedOf({ computedPoints, overridePoints }: GradeState): number | null {
  return overridePoints ?? computedPoints
}
