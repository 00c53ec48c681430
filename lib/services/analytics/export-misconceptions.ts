// Misconceptions as a file.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { type TableCell, writeTable } from '@/lib/content/write-table'
import type { MisconceptionsRequest } from '@/lib/contracts/analytics/misconceptions'
import { getMisconceptions } from './get-misconceptions'

type File = { readonly fileName: string; readonly text: string }

const head: readonly TableCell[] = [
  ...['Objective', 'Mistake', 'Answers', 'With the mistake', 'Share', '2.5 % point', '97.5 % point'],
  ...['Students who could', 'Students who did', 'Change per week', 'Names'],
]

/** A row a mistake at an objective; shares to four decimals, an interval that is withheld left empty. */
export async function exportMisconceptions(actor: Actor, request: MisconceptionsRequest): Promise<File> {
  const { misconceptions } = await getMisconceptions(actor, request)
  const lines = misconceptions.map((one): readonly TableCell[] => {
    const { objectiveTitle, name, n, count, rate, interval, studentCount, students, trend } = one
    const ends = interval.kind === 'interval' ? [rounded(interval.low), rounded(interval.high)] : [null, null]
    return [
      ...[objectiveTitle, name, n, count, rounded(rate), ...ends, studentCount, students.length],
      'perWeek' in trend ? rounded(trend.perWeek) : null,
      students.map((student) => (student.isSimulated ? `${student.name} (simulated)` : student.name)).join('; '),
    ]
  })
  return { fileName: `misconceptions-${request.courseSlug}.csv`, text: writeTable([head, ...lines]) }
}

function rounded(share: number): number {
  return Number(share.toFixed(4))
}
