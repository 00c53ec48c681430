// The mastery map as a file.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { writeTable } from '@/lib/content/write-table'
import type { MapCell, MasteryMapRequest } from '@/lib/contracts/analytics/mastery-map'
import { getMasteryMap } from './get-mastery-map'

type File = { readonly fileName: string; readonly text: string }

/** The rows as the page shows them; four columns an objective, levels as shares to three decimals. */
export async function exportMasteryMap(actor: Actor, request: MasteryMapRequest): Promise<File> {
  const { objectives, rows } = await getMasteryMap(actor, request)
  const head = [
    ...['Student', 'E-mail', 'Simulated', 'Answers', 'Last answer'],
    ...objectives.flatMap(({ title }) => [title, `${title}: level`, `${title}: 5 % point`, `${title}: 95 % point`]),
  ]
  const lines = rows.map(({ name, email, isSimulated, answerCount, lastAnsweredAt, cells }) => [
    ...[name, email, isSimulated ? 'yes' : 'no', answerCount, lastAnsweredAt],
    ...cells.flatMap(toColumns),
  ])
  return { fileName: `class-${request.courseSlug}.csv`, text: writeTable([head, ...lines]) }
}

function toColumns({ status, level, low, high }: MapCell) {
  return [status, ...[level, low, high].map((share) => Number(share.toFixed(3)))]
}
