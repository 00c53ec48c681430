// Who needs a person, as a file.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { type TableCell, writeTable } from '@/lib/content/write-table'
import type { NeedsRequest, NeedView } from '@/lib/contracts/analytics/needs'
import type { HelpReason } from '@/lib/mastery/help-reason'
import { getNeeds } from './get-needs'

type File = { readonly fileName: string; readonly text: string }

const head: readonly TableCell[] = [
  ...['Student', 'Simulated', 'Objectives more', 'Until', 'Reason', 'Objectives', 'Days', 'Answers'],
  'Seen to until',
]

/** A row a student and help, those seen to at the end; gains to two decimals. */
export async function exportNeeds(actor: Actor, request: NeedsRequest): Promise<File> {
  const { needs, aside, goal, objectives } = await getNeeds(actor, request)
  const titles = new Map(objectives.map(({ id, title }) => [id, title]))
  const toLines = ({ student, first, others }: NeedView, seenTo: string | null) =>
    [first, ...others].map(({ reason, gain }): readonly TableCell[] => {
      const about = aboutOf(reason)
      return [
        ...[student.name, student.isSimulated ? 'yes' : 'no', Number(gain.toFixed(2)), goal.at, reason.kind],
        about.map((id) => titles.get(id) ?? id).join('; '),
        'days' in reason ? Math.floor(reason.days) : null,
        'answers' in reason ? reason.answers : null,
        seenTo,
      ]
    })
  const lines = [...needs.flatMap((need) => toLines(need, null)), ...aside.flatMap((need) => toLines(need, need.until))]
  return { fileName: `needs-${request.courseSlug}.csv`, text: writeTable([head, ...lines]) }
}

function aboutOf(reason: HelpReason): readonly string[] {
  if ('objectiveId' in reason) return [reason.objectiveId]
  return 'objectiveIds' in reason ? reason.objectiveIds : []
}
