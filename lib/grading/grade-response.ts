/** A variant and what was typed become a grade. Pure, and it never throws at what a person typed. */
import type { Part } from '@/lib/problems/part'
import type { Variant } from '@/lib/problems/variant'
import type { Grade, PartGrade, Response, UnreadablePart } from './grade'
import { type AnsweredPart, gradePart } from './grade-part'

export type ResponseToGrade = {
  readonly variant: Pick<Variant, 'parts' | 'mistakes'>
  readonly response: Response
}

/** Names in the response that the problem does not ask for are ignored: what is missing is said by the parts. */
export function grade({ variant, response }: ResponseToGrade): Grade {
  const answered: AnsweredPart[] = []
  const unreadable: UnreadablePart[] = []
  for (const part of variant.parts) {
    const outcome = gradePart({
      part,
      mistakes: () => variant.mistakes.filter((mistake) => mistake.part === part.name),
      typed: typedFor(part, response),
      earlier: answered,
    })
    if (outcome.kind === 'graded') answered.push(outcome)
    else unreadable.push({ name: part.name, expected: outcome.expected })
  }
  if (unreadable.length > 0)
    return { kind: 'ungradable', parts: unreadable, feedback: ungradableFeedback(unreadable, variant.parts) }
  const graded = answered.map(({ grade: partGrade }) => partGrade)
  return {
    kind: 'graded',
    scoreFraction: weightedMean(graded, { parts: variant.parts, of: ({ scoreFraction }) => scoreFraction }),
    evidenceFraction: weightedMean(graded, { parts: variant.parts, of: evidenceOf }),
    parts: graded,
    feedback: joined(graded, variant.parts),
  }
}

function typedFor(part: Part, response: Response): string {
  return Object.hasOwn(response, part.name) ? (response[part.name] ?? '') : ''
}

function evidenceOf({ evidenceFraction, scoreFraction }: PartGrade): number {
  return evidenceFraction ?? scoreFraction
}

type Weighing = { readonly parts: readonly Part[]; readonly of: (grade: PartGrade) => number }

function weightedMean(grades: readonly PartGrade[], { parts, of }: Weighing): number {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0)
  const earned = grades.reduce((sum, grade, place) => sum + of(grade) * (parts[place]?.weight ?? 0), 0)
  return Math.min(1, Math.max(0, earned / total))
}

function joined(grades: readonly PartGrade[], parts: readonly Part[]): string {
  return grades.map(({ feedback }, place) => labelled(feedback, { part: parts[place], parts })).join('\n\n')
}

function ungradableFeedback(unreadable: readonly UnreadablePart[], parts: readonly Part[]): string {
  return unreadable
    .map(({ name, expected }) => labelled(expected, { part: parts.find((part) => part.name === name), parts }))
    .join('\n\n')
}

/** With several parts each sentence says which it is about. */
function labelled(
  text: string,
  { part, parts }: { readonly part: Part | undefined; readonly parts: readonly Part[] },
): string {
  if (parts.length === 1 || part === undefined) return text
  // A list begins on a line of its own.
  return `**${part.label}:**${text.startsWith('- ') ? '\n\n' : ' '}${text}`
}
