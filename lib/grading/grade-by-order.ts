/**
 * The order in which the rules of grading are tried, one for every kind of answer: the key, an accepted alternative, right for
 * what was answered earlier (before an alternative worth less), a known mistake, right but for rounding, right in part, none of these.
 */

import type { AnswerValue } from '@/lib/problems/answer-value'
import type { Accepted } from '@/lib/problems/part'
import type { MatchedRule, PartGrade } from './grade'
import type { Trial } from './trial'

export type CarriedForward = {
  /** The same response against the part as it follows from the earlier responses. */
  readonly trial: Trial
  /** Markdown: which earlier response it is right for. */
  readonly words: string
}

export type ToOrder = {
  readonly name: string
  readonly readAs: string
  readonly own: Trial
  /** Null where the part follows no other, or nothing usable follows from them. Asked for only when the part's own key is missed. */
  readonly carriedForward: () => CarriedForward | null
}

/** Early rounding is a slip of arithmetic, not of method: not right, and yet no sign that the objective is not mastered. */
const nearMissEvidence = 0.5

export function gradeByOrder({ name, readAs, own, carriedForward }: ToOrder): PartGrade {
  const found = byKey(own) ?? byAlternative(own, carriedForward)
  return { name, ...own.facts, ...found, readAs }
}

/** An alternative that counts in part gives way to more credit for what follows from the earlier responses. */
function byAlternative(own: Trial, carriedForward: ToOrder['carriedForward']): Found {
  const accepted = byAccepted(own)
  if (accepted?.scoreFraction === 1) return accepted
  const carried = carriedForward()
  if (accepted === null) return byRest(own, carried)
  const followed = byCarriedForward(carried)
  return followed !== null && followed.scoreFraction > accepted.scoreFraction ? followed : accepted
}

/** Short of full credit the score is the share of what is right, whichever rule says why. */
function byRest(own: Trial, carried: CarriedForward | null): Found {
  const followed = carried?.trial
  const score = own.share?.() ?? 0
  return (
    byCarriedForward(carried) ??
    byMistake(own, score) ??
    byMistake(followed, score) ??
    byNearMiss(own, score) ??
    byNearMiss(followed, score) ??
    found(score > 0 ? 'partial' : 'general', { scoreFraction: score, feedback: own.words.missed() })
  )
}

type Found = Omit<PartGrade, 'name' | 'readAs'>

function found(matched: MatchedRule, rest: Omit<Found, 'matched'>): Found {
  return { ...rest, matched }
}

function byKey({ isKey, words }: Trial): Found | null {
  return isKey() ? found('key', { scoreFraction: 1, feedback: words.key?.() ?? 'Right.' }) : null
}

function byAccepted({ accepted }: Trial): Found | null {
  const alternative = accepted?.()
  return alternative === undefined ? null : found('accepted', toCredit(alternative))
}

function toCredit({ scoreFraction, feedback }: Accepted<AnswerValue>) {
  return { scoreFraction, feedback }
}

function byCarriedForward(carried: CarriedForward | null): Found | null {
  if (carried === null) return null
  const right = byKey(carried.trial) ?? byAccepted(carried.trial)
  if (right === null) return null
  const feedback = right.matched === 'accepted' ? `${carried.words}\n\n${right.feedback}` : carried.words
  return found('carried-forward', { scoreFraction: right.scoreFraction, feedback })
}

function byMistake(trial: Trial | undefined, scoreFraction: number): Found | null {
  const mistake = trial?.mistake()
  if (mistake === undefined) return null
  const feedback = trial?.words.mistake?.(mistake) ?? mistake.feedback
  return found('mistake', { scoreFraction, mistake: mistake.id, mistakeName: mistake.name, feedback })
}

function byNearMiss(trial: Trial | undefined, scoreFraction: number): Found | null {
  if (trial?.isNearMiss?.() !== true) return null
  const evidenceFraction = Math.max(nearMissEvidence, scoreFraction)
  return found('near-miss', { scoreFraction, evidenceFraction, feedback: almost })
}

const almost =
  'Very close: this looks right but for rounding. Keep at least four significant digits until the end, and round once.'
