/** Grades one part, given what was answered to the parts before it. */
import type { AnswerValue } from '@/lib/problems/answer-value'
import type { Part } from '@/lib/problems/part'
import type { PartGrade } from './grade'
import { type CarriedForward, gradeByOrder } from './grade-by-order'
import type { Unreadable } from './reading'
import type { ToTry } from './trial'
import { tryPart } from './try-part'

/** A part that is graded, with its response as it was read. */
export type AnsweredPart = {
  readonly kind: 'graded'
  readonly part: Part
  readonly value: AnswerValue
  readonly grade: PartGrade
}

export type PartToGrade = ToTry<Part> & { readonly earlier: readonly AnsweredPart[] }

export function gradePart({ part, mistakes, typed, earlier }: PartToGrade): AnsweredPart | Unreadable {
  const tried = tryPart({ part, mistakes, typed })
  if (tried.kind === 'unreadable') return tried
  const { value, readAs, trial } = tried
  const grade = gradeByOrder({
    name: part.name,
    readAs,
    own: trial,
    carriedForward: () => carryForward({ part, typed, earlier }),
  })
  return { kind: 'graded', part, value, grade }
}

/** The same response against the part as it follows from what was answered before. */
function carryForward({ part, typed, earlier }: Omit<PartToGrade, 'mistakes'>): CarriedForward | null {
  if (part.follows === undefined) return null
  const { parts, partAfter } = part.follows
  const followed = earlier.filter(({ grade }) => parts.includes(grade.name))
  const after = partAfter(Object.fromEntries(followed.map(({ grade, value }) => [grade.name, value])))
  if (after === null) return null
  const tried = tryPart({ part: after.part, mistakes: () => after.mistakes, typed })
  return tried.kind === 'unreadable' ? null : { trial: tried.trial, words: carriedWords(followed) }
}

function carriedWords(followed: readonly AnsweredPart[]): string {
  const missed = followed.filter(({ grade }) => grade.matched !== 'key' && grade.matched !== 'accepted')
  if (missed.length === 0) {
    return `Right for the rounded value you gave in ${labelsOf(followed)}. Carry more digits into the next step.`
  }
  return `Right for the value you found in ${labelsOf(missed)}; the slip is there.`
}

function labelsOf(answered: readonly AnsweredPart[]): string {
  return answered.map(({ part }) => `**${part.label}**`).join(' and ')
}
