// The story of one student on one objective as a file.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { writeTable } from '@/lib/content/write-table'
import type { StoryAnswerEntry, StoryRequest } from '@/lib/contracts/analytics/story'
import { sigmoid } from '@/lib/mastery/logistic'
import { getStory } from './get-story'

type File = { readonly fileName: string; readonly text: string }

const head = [
  ...['Student', 'Answer', 'Answered at', 'Problem', 'Answered', 'Score', 'Mistakes', 'Seconds'],
  ...['Level before', 'Level after', '5 % point after', '95 % point after'],
]

/** A line an answer, in time order; levels as shares to three decimals. */
export async function exportStory(actor: Actor, request: StoryRequest): Promise<File> {
  const { student, entries } = await getStory(actor, request)
  const lines = entries.flatMap((entry) => (entry.kind === 'answered' ? [toLine(student.name, entry)] : []))
  return { fileName: `answers-${request.courseSlug}.csv`, text: writeTable([head, ...lines]) }
}

function toLine(name: string, { number, at, title, parts, scoreFraction, seconds, change, after }: StoryAnswerEntry) {
  const mistakes = parts.flatMap(({ mistakeName }) => mistakeName ?? [])
  return [
    ...[name, number, at, title],
    ...[parts.map(({ readAs }) => readAs).join('; '), rounded(scoreFraction), mistakes.join('; '), seconds],
    ...[rounded(sigmoid(change.before)), rounded(sigmoid(change.after))],
    ...[after === null ? null : rounded(after.low), after === null ? null : rounded(after.high)],
  ]
}

function rounded(share: number): number {
  return Number(share.toFixed(3))
}
