/** What a mastery check comes to under corrections: its answers, as they are graded now, read again from the first. */
import type { Observation } from '@/lib/mastery/state'
import { creditAt } from './credit-at'
import { readMasteryCheck, type Verdict } from './mastery-check'
import { type MasteryCheckScore, masteryCheckScore } from './mastery-check-score'
import {
  type AppliedCorrection,
  isTarget,
  type TakenAttempt,
  type TakenCheck,
  type TakenSubmission,
} from './taken-attempt'

/** What an answer says: as it was graded, right whatever it was, or nothing. */
export type CheckedAnswer = {
  readonly slotId: string
  readonly objectives: readonly string[]
  readonly state: 'counts' | 'full-points' | 'dropped'
  /** What it counts as evidence, in [0, 1]. */
  readonly evidenceFraction: number
}

export type CheckedObjective = Verdict & { readonly points: number }

/** `points` is exactly the sum of the objectives' and `creditPoints`. */
export type CorrectedCheck = Omit<MasteryCheckScore, 'objectives'> & {
  readonly objectives: readonly CheckedObjective[]
  /** In the order they were given. */
  readonly answers: readonly CheckedAnswer[]
}

type Checked = Pick<TakenAttempt, 'problems' | 'schedule'> & {
  readonly check: TakenCheck
  /** As they are graded now. */
  readonly submissions: readonly TakenSubmission[]
  readonly applied: readonly AppliedCorrection[]
}

/**
 * A question that is dropped leaves the answers, one with full points counts as right. The questions that came after it were chosen by what
 * was graded then, and stay.
 * @throws RangeError if a question was answered of which no template is known.
 */
export function correctedCheck(checked: Checked): CorrectedCheck {
  const { check, schedule } = checked
  const { rules, objectives: nodes, constants, endedAt } = check
  const given = answersOf(checked)
  const answers = countedOf(given)
  const { verdicts } = readMasteryCheck({ rules, answers, pool: [], objectives: nodes, constants, now: endedAt })
  const score = masteryCheckScore({ rules, verdicts, creditPercent: creditAt(schedule, endedAt) })
  const objectives = verdicts.map((verdict, place) => ({ ...verdict, points: score.objectives[place]?.points ?? 0 }))
  return { ...score, objectives, answers: given.map(({ answer }) => answer) }
}

/** What the answers of a check say, without those that are dropped. */
export function checkObservations(checked: Checked): readonly Observation[] {
  return countedOf(answersOf(checked))
}

function countedOf(given: readonly Answered[]): readonly Observation[] {
  return given.flatMap(({ observation, answer }) => (answer.state === 'dropped' ? [] : observation))
}

type Answered = { readonly observation: Observation; readonly answer: CheckedAnswer }

function answersOf({ check, problems, submissions, applied }: Checked): readonly Answered[] {
  return problems.flatMap(({ slotId }): readonly Answered[] => {
    const submission = submissions.find((each) => each.slotId === slotId)
    if (submission === undefined) return []
    const template = check.templates.get(slotId)
    if (template === undefined) throw new RangeError(`the template asked in ${slotId}, not none`)
    const state = stateOf(slotId, { problems, applied })
    const evidenceFraction = state === 'full-points' ? 1 : evidenceOf(submission)
    const answer = { slotId, objectives: template.objectives, state, evidenceFraction }
    return [{ answer, observation: { ...template, scoreFraction: evidenceFraction, at: submission.submittedAt } }]
  })
}

/** A check has no slots to correct, but questions that were asked in it. */
function stateOf(slotId: string, { problems, applied }: Pick<Checked, 'problems' | 'applied'>): CheckedAnswer['state'] {
  const states = applied.flatMap(({ correction }) => {
    if (correction.kind !== 'drop' && correction.kind !== 'full-points') return []
    const isHere = correction.target.kind === 'question' && isTarget(correction.target, { slotId, problems })
    return isHere ? [correction.kind] : []
  })
  if (states.includes('drop')) return 'dropped'
  return states.includes('full-points') ? 'full-points' : 'counts'
}

function evidenceOf({ grade, scoreFraction }: Pick<TakenSubmission, 'grade' | 'scoreFraction'>): number {
  return grade.kind === 'graded' ? grade.evidenceFraction : scoreFraction
}
