/** What was taken and graded, as corrections look at it. */
import type { PoolEntry } from '@/lib/mastery/state'
import type { AttemptGrade } from './attempt-grade'
import type { Correction, CorrectionTarget } from './correction'
import type { MasteryCheck } from './mastery-check'
import type { Schedule } from './schedule'
import type { SlotRules, SlotSubmission } from './slot-score'

export type TakenProblem = {
  readonly slotId: string
  readonly variantNumber: number
  readonly questionId: string
  readonly version: number
  readonly seed: number
}

export type TakenSubmission = SlotSubmission & {
  readonly slotId: string
  readonly response: Readonly<Record<string, string>>
  readonly grade: AttemptGrade
}

/** An attempt as it was taken and first graded. */
export type TakenAttempt = {
  readonly attemptId: string
  readonly studentId: string
  /** 1 for the first. */
  readonly number: number
  readonly schedule: Pick<Schedule, 'steps'>
  /** In the order of the assessment, with what each counted when it was drawn. */
  readonly slots: readonly (SlotRules & { readonly id: string })[]
  readonly problems: readonly TakenProblem[]
  readonly submissions: readonly TakenSubmission[]
  /** Of a mastery check, which has no slots; null of anything else. */
  readonly check: TakenCheck | null
}

/** What a mastery check is read again by: all it was taken under. */
export type TakenCheck = Pick<MasteryCheck, 'rules' | 'objectives' | 'constants'> & {
  /** When it was closed, in milliseconds since the epoch: the credit is that of this moment. */
  readonly endedAt: number
  /** By slot, the template that was asked as its calibration knows it. */
  readonly templates: ReadonlyMap<string, PoolEntry>
}

/** What a correction gave one submission. */
export type RegradedSubmission = Pick<
  TakenSubmission,
  'slotId' | 'variantNumber' | 'tryNumber' | 'scoreFraction' | 'grade'
> & {
  readonly attemptId: string
}

/** A correction in force, with what it gave submissions when it was applied. */
export type AppliedCorrection = {
  readonly correction: Correction
  /** An attempt whose share of the points would fall is left as it was. */
  readonly isNeverLower: boolean
  readonly results: readonly RegradedSubmission[]
}

/** Submissions with what the latest correction gave each. */
export function submissionsUnder(
  { attemptId, submissions }: TakenAttempt,
  applied: readonly AppliedCorrection[],
): readonly TakenSubmission[] {
  const regraded = new Map<string, RegradedSubmission>()
  for (const { results } of applied) {
    for (const result of results) if (result.attemptId === attemptId) regraded.set(placeOf(result), result)
  }
  return submissions.map((submission) => {
    const result = regraded.get(placeOf(submission))
    return result ? { ...submission, scoreFraction: result.scoreFraction, grade: result.grade } : submission
  })
}

type Place = Pick<TakenSubmission, 'slotId' | 'variantNumber' | 'tryNumber'>

function placeOf({ slotId, variantNumber, tryNumber }: Place): string {
  return `${slotId} ${variantNumber} ${tryNumber}`
}

type SlotPlace = { readonly slotId: string; readonly problems: readonly TakenProblem[] }

/** A question concerns a slot in which it was given, in whatever variant. */
export function isTarget(target: CorrectionTarget, { slotId, problems }: SlotPlace): boolean {
  if (target.kind === 'slot') return target.slotId === slotId
  return problems.some((problem) => problem.slotId === slotId && problem.questionId === target.questionId)
}
