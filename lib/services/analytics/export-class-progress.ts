// The weeks of a class as a file.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { type TableCell, writeTable } from '@/lib/content/write-table'
import type { ClassProgressRequest } from '@/lib/contracts/analytics/class-progress'
import { getClassProgress } from './get-class-progress'

type File = { readonly fileName: string; readonly text: string }

const head: readonly TableCell[] = [
  ...['Week of', 'Newly mastered', 'Mastered', 'Of', 'Answers', 'Seconds', 'Students'],
  ...['Expected', '5 % point', '95 % point'],
]

/** A row a week that came, then one a week ahead. */
export async function exportClassProgress(actor: Actor, request: ClassProgressRequest): Promise<File> {
  const { weeks, forecast, whole } = await getClassProgress(actor, request)
  const came = weeks.map(({ week, gained, mastered, answers, seconds, students }): readonly TableCell[] => {
    return [week, gained, mastered, whole, answers, seconds, students, null, null, null]
  })
  const ahead = forecast.kind === 'withheld' ? [] : forecast.weeks
  const expected = ahead.map(({ week, middle, low, high }): readonly TableCell[] => {
    return [week, null, null, whole, null, null, null, middle, low, high]
  })
  return { fileName: `progress-${request.courseSlug}.csv`, text: writeTable([head, ...came, ...expected]) }
}
