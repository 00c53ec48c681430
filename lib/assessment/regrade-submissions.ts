/** What a correction gives each submission that was graded before. */
import type { Correction } from './correction'
import { correctionsByAttempt } from './corrections-by-attempt'
import type { RegradedResponse } from './regrade-response'
import { isSameValue } from './same-value'
import {
  type AppliedCorrection,
  type RegradedSubmission,
  submissionsUnder,
  type TakenAttempt,
  type TakenProblem,
  type TakenSubmission,
} from './taken-attempt'

/** Grades a response by another version of its question, on the numbers its student had. */
export type Regrader = (asked: {
  readonly problem: TakenProblem
  readonly version: number
  /** What that version shall accept besides. */
  readonly alternatives: readonly Alternative[]
  readonly response: TakenSubmission['response']
}) => RegradedResponse

export type Alternative = Extract<Correction, { readonly kind: 'alternative' }>

export type Unregradable = Pick<TakenSubmission, 'slotId' | 'variantNumber' | 'tryNumber'> & {
  readonly attemptId: string
  readonly questionId: string
  /** What differs: parameters with other numbers, parts that one version does not have. */
  readonly names: readonly string[]
}

export type RegradedSubmissions = {
  readonly results: readonly RegradedSubmission[]
  readonly unregradable: readonly Unregradable[]
  readonly keptCount: number
}

export type SubmissionsToRegrade = {
  readonly attempts: readonly TakenAttempt[]
  readonly applied: readonly AppliedCorrection[]
  readonly correction: Correction
  readonly isNeverLower: boolean
  readonly regrader: Regrader
}

/** Results are those that differ from what is in force; corrections of slots and points give none. */
export function regradeSubmissions(request: SubmissionsToRegrade): RegradedSubmissions {
  const results: RegradedSubmission[] = []
  const unregradable: Unregradable[] = []
  let keptCount = 0
  const inForce = correctionsByAttempt(request.applied)
  for (const attempt of request.attempts) {
    const { attemptId } = attempt
    for (const submission of submissionsUnder(attempt, inForce(attemptId))) {
      const { slotId, variantNumber, tryNumber } = submission
      const problem = problemOf(submission, attempt)
      const outcome = problem && regrade(submission, { problem, request })
      if (!problem || !outcome) continue
      if (outcome.kind === 'other-problem') {
        const { questionId } = problem
        unregradable.push({ attemptId, slotId, variantNumber, tryNumber, questionId, names: outcome.names })
        continue
      }
      const { scoreFraction, grade } = outcome
      if (scoreFraction === submission.scoreFraction && isSameValue(grade, submission.grade)) continue
      if (request.isNeverLower && scoreFraction < submission.scoreFraction) keptCount += 1
      else results.push({ attemptId, slotId, variantNumber, tryNumber, scoreFraction, grade })
    }
  }
  return { results, unregradable, keptCount }
}

function problemOf({ slotId, variantNumber }: TakenSubmission, { problems }: TakenAttempt): TakenProblem | undefined {
  return problems.find((problem) => problem.slotId === slotId && problem.variantNumber === variantNumber)
}

type Regrading = { readonly problem: TakenProblem; readonly request: SubmissionsToRegrade }

/** Null where the correction is about something else. */
function regrade(submission: TakenSubmission, { problem, request }: Regrading): RegradedResponse | null {
  const { correction, regrader } = request
  const { response } = submission
  switch (correction.kind) {
    case 'new-version': {
      const { questionId } = problem
      const version = Object.hasOwn(correction.versions, questionId) ? correction.versions[questionId] : undefined
      return version === undefined ? null : regrader({ problem, version, alternatives: [], response })
    }
    case 'alternative': {
      if (problem.questionId !== correction.questionId) return null
      const version = versionInForce(problem, request.applied)
      const alternatives = [...alternativesTo(problem, request.applied), correction]
      return raised(regrader({ problem, version, alternatives, response }), submission)
    }
    case 'accept':
      return isAccepted(correction, { problem, response }) ? acceptedGrade(submission, correction.scoreFraction) : null
    case 'full-points':
    case 'drop':
    case 'points':
      return null
  }
}

/** By which an answer is graded now: that of the last correction that names one, else the one that was given. */
function versionInForce({ questionId, version }: TakenProblem, applied: readonly AppliedCorrection[]): number {
  const named = applied.flatMap(({ correction }) => {
    const isNamed = correction.kind === 'new-version' && Object.hasOwn(correction.versions, questionId)
    return isNamed ? (correction.versions[questionId] ?? []) : []
  })
  return named.at(-1) ?? version
}

function alternativesTo({ questionId }: TakenProblem, applied: readonly AppliedCorrection[]): readonly Alternative[] {
  return applied.flatMap(({ correction }) => {
    return correction.kind === 'alternative' && correction.questionId === questionId ? [correction] : []
  })
}

/** Nobody loses by what is accepted besides. */
function raised(outcome: RegradedResponse, { scoreFraction }: TakenSubmission): RegradedResponse | null {
  return outcome.kind === 'regraded' && outcome.scoreFraction > scoreFraction ? outcome : null
}

type Accepting = Extract<Correction, { readonly kind: 'accept' }>
type Given = { readonly problem: TakenProblem; readonly response: TakenSubmission['response'] }

function isAccepted({ questionId, version, seed, response }: Accepting, given: Given): boolean {
  const { problem } = given
  if (problem.questionId !== questionId || problem.version !== version) return false
  if (seed !== null && problem.seed !== seed) return false
  return isSameValue(plain(response), plain(given.response))
}

/** Space at the ends and doubled space is no other answer; neither is a part left empty. */
function plain(response: TakenSubmission['response']): Readonly<Record<string, string>> {
  const entries = Object.entries(response).map(([name, typed]) => [name, typed.trim().replaceAll(/\s+/g, ' ')] as const)
  return Object.fromEntries(entries.filter(([, typed]) => typed !== ''))
}

/** The whole response earns the credit, where it had earned less; its parts count as accepted. */
function acceptedGrade({ grade, scoreFraction }: TakenSubmission, credit: number): RegradedResponse | null {
  if (scoreFraction >= credit) return null
  const read = grade.kind === 'graded' ? grade : grade.read
  const parts = (read?.parts ?? []).map(({ name, readAs }) => {
    return { name, scoreFraction: credit, matched: 'accepted' as const, feedback: '', readAs }
  })
  const accepted = { kind: 'graded' as const, scoreFraction: credit, evidenceFraction: credit, parts, feedback: '' }
  return { kind: 'regraded', scoreFraction: credit, grade: accepted }
}
