/** What a correction would change, before it is applied: who, by how much, and why. */
import { type AssessmentScore, assessmentScore } from './assessment-score'
import type { CheckedObjective } from './corrected-check'
import { type CorrectedScore, type CorrectedSlot, correctedScore } from './corrected-score'
import type { Correction } from './correction'
import { correctionsByAttempt } from './corrections-by-attempt'
import type { AssessmentDefinition } from './definition'
import { groupBy } from './group-by'
import { type Regrader, regradeSubmissions, type Unregradable } from './regrade-submissions'
import {
  type AppliedCorrection,
  type RegradedSubmission,
  submissionsUnder,
  type TakenAttempt,
  type TakenSubmission,
} from './taken-attempt'

export type RegradePlan = {
  /** What to store: one for each submission that is graded otherwise. */
  readonly results: readonly RegradedSubmission[]
  /** Students for whom anything changes, points or grades of answers. */
  readonly students: readonly StudentChange[]
  /** How many took the assessment. */
  readonly studentCount: number
  /** Answers that stay as they are because the correction does not fit them. */
  readonly unregradable: readonly Unregradable[]
  /** Answers that would have earned less and keep what they had. */
  readonly keptCount: number
}

export type StudentChange = {
  readonly studentId: string
  /** Of the assessment, by the attempts that count. */
  readonly before: AssessmentScore | null
  readonly after: AssessmentScore | null
  readonly attempts: readonly AttemptChange[]
}

export type AttemptChange = {
  readonly attemptId: string
  readonly before: CorrectedScore
  readonly after: CorrectedScore
  readonly slots: readonly SlotChange[]
  /** Of a mastery check, which has no slots. */
  readonly check: CheckChange | null
}

/** The answers graded otherwise: with their grades, why. */
type ChangedAnswers = readonly { readonly before: TakenSubmission; readonly after: TakenSubmission }[]

export type SlotChange = {
  readonly slotId: string
  readonly before: CorrectedSlot
  readonly after: CorrectedSlot
  readonly answers: ChangedAnswers
}

export type CheckChange = {
  /** Objectives of which another verdict is found. */
  readonly objectives: readonly { readonly before: CheckedObjective; readonly after: CheckedObjective }[]
  readonly answers: ChangedAnswers
}

export type RegradeRequest = {
  /** Everybody's, closed and graded. */
  readonly attempts: readonly TakenAttempt[]
  /** In force now, in the order they were applied. */
  readonly applied: readonly AppliedCorrection[]
  readonly correction: Correction
  readonly isNeverLower: boolean
  readonly attemptCounts: AssessmentDefinition['attemptCounts']
  readonly regrader: Regrader
}

/** A dry run: nothing is changed by it, and applying its results gives what it says. */
export function planRegrade(request: RegradeRequest): RegradePlan {
  const { attempts, applied, correction, isNeverLower, attemptCounts } = request
  const { results, unregradable, keptCount } = regradeSubmissions(request)
  const before = correctionsByAttempt(applied)
  const after = correctionsByAttempt([...applied, { correction, isNeverLower, results }])
  const byStudent = groupBy(attempts, ({ studentId }) => studentId)
  const students = [...byStudent].flatMap(([studentId, own]) => {
    const changes = own.map((attempt) =>
      changeOf(attempt, { before: before(attempt.attemptId), after: after(attempt.attemptId) }),
    )
    const changed = changes.filter(({ slots, check }) => slots.length > 0 || check !== null)
    if (changed.length === 0) return []
    const scoreOf = (state: 'before' | 'after') =>
      assessmentScore(
        own.map(({ attemptId, number }, place) => ({ attemptId, number, ...pointsOf(changes[place]?.[state]) })),
        attemptCounts,
      )
    return [{ studentId, before: scoreOf('before'), after: scoreOf('after'), attempts: changed }]
  })
  return { results, students, studentCount: byStudent.size, unregradable, keptCount }
}

function pointsOf(score: CorrectedScore | undefined) {
  return { points: score?.points ?? 0, maxPoints: score?.maxPoints ?? 0 }
}

type States = { readonly before: readonly AppliedCorrection[]; readonly after: readonly AppliedCorrection[] }

function changeOf(attempt: TakenAttempt, states: States): AttemptChange {
  const [before, after] = [correctedScore(attempt, states.before), correctedScore(attempt, states.after)]
  const [first, second] = [submissionsUnder(attempt, states.before), submissionsUnder(attempt, states.after)]
  const answers = first.flatMap((submission, place) => {
    const regraded = second[place]
    const isSame = regraded === undefined || regraded.grade === submission.grade
    return isSame ? [] : [{ before: submission, after: regraded }]
  })
  const slots = before.slots.flatMap((slot, place) => {
    const next = after.slots[place]
    const own = answers.filter((answer) => answer.before.slotId === slot.slotId)
    if (next === undefined || (own.length === 0 && isSameSlot(slot, next))) return []
    return [{ slotId: slot.slotId, before: slot, after: next, answers: own }]
  })
  return { attemptId: attempt.attemptId, before, after, slots, check: checkChange({ before, after, answers }) }
}

type Checks = {
  readonly before: CorrectedScore
  readonly after: CorrectedScore
  readonly answers: ChangedAnswers
}

/** Null where nothing is otherwise, and of what has slots. */
function checkChange({ before, after, answers }: Checks): CheckChange | null {
  if (before.check === null || after.check === null) return null
  const next = after.check.objectives
  const objectives = before.check.objectives.flatMap((objective, place) => {
    const found = next[place]
    return found === undefined || found.verdict === objective.verdict ? [] : [{ before: objective, after: found }]
  })
  return objectives.length === 0 && answers.length === 0 && before.points === after.points
    ? null
    : { objectives, answers }
}

function isSameSlot(one: CorrectedSlot, other: CorrectedSlot): boolean {
  return one.points === other.points && one.maxPoints === other.maxPoints
}
