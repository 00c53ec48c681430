// What was worked at in a week, as a file.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { type TableCell, writeTable } from '@/lib/content/write-table'
import type { DigestRequest } from '@/lib/contracts/analytics/digest'
import { getDigest } from './get-digest'

type File = { readonly fileName: string; readonly text: string }

const head: readonly TableCell[] = [
  ...['Week of', 'Objective', 'Answers', 'Students', 'Seconds', 'Mean score', 'Newly mastered'],
]

/** A row an objective; scores as shares to three decimals. */
export async function exportDigest(actor: Actor, request: DigestRequest): Promise<File> {
  const { week, objectives } = await getDigest(actor, request)
  const lines = objectives.map(({ title, answers, students, seconds, meanScore, mastered }): readonly TableCell[] => {
    const score = meanScore === null ? null : Number(meanScore.toFixed(3))
    return [week, title, answers, students, seconds, score, mastered]
  })
  return { fileName: `week-${week}-${request.courseSlug}.csv`, text: writeTable([head, ...lines]) }
}
