/** What an answer comes to: a grade and a new state, from nothing but its arguments. */
import 'server-only'
import type { AnsweredEvent } from '@/lib/db/queries/stored-event'
import type { GradedResponse } from '@/lib/db/queries/stored-grade'
import type { Response, UnreadablePart } from '@/lib/grading/grade'
import { grade } from '@/lib/grading/grade-response'
import { calibratedTemplate } from '@/lib/mastery/calibration'
import type { LearnerState } from '@/lib/mastery/state'
import { updateMastery } from '@/lib/mastery/update-mastery'
import { answerTallies } from '@/lib/psychometrics/answer-tallies'
import type { TallyRows } from '@/lib/psychometrics/tally-rows'
import { calibrationOf } from './calibrations'
import { toNodes } from './to-nodes'
import { toTalliedAnswer } from './to-tallied-answer'
import type { UsableQuestion } from './usable-questions'

export type AnswerToDecide = {
  readonly question: UsableQuestion
  readonly seed: number
  readonly state: LearnerState
  readonly objectives: Parameters<typeof toNodes>[0]
  readonly submissionId: string
  readonly response: Response
  /** When the problem was given, in milliseconds since the epoch. */
  readonly openedAt: number
  readonly submittedAt: number
  /** That of the course. */
  readonly clock: Intl.DateTimeFormat
}
export type DecidedAnswer =
  | { readonly kind: 'unreadable'; readonly parts: readonly UnreadablePart[] }
  | {
      readonly kind: 'answered'
      readonly grade: GradedResponse
      readonly after: LearnerState
      readonly event: Pick<AnsweredEvent, 'constantsVersion' | 'observation' | 'expectedScore' | 'changes'>
      readonly tallies: TallyRows
    }

export function decideAnswer(answer: AnswerToDecide): DecidedAnswer {
  const { question, seed, state, response, submittedAt } = answer
  const variant = question.makeVariant(seed)
  const graded = grade({ variant, response })
  if (graded.kind === 'ungradable') return { kind: 'unreadable', parts: graded.parts }

  // The student is told the score; what the answer says about mastery may be more, or other.
  const calibration = calibrationOf(state)
  const { constants } = calibration
  const template = calibratedTemplate(question.poolEntry, calibration)
  const observation = { ...template, scoreFraction: graded.evidenceFraction, at: submittedAt }
  const updated = updateMastery({ state, observation, objectives: toNodes(answer.objectives, calibration), constants })
  const event = {
    constantsVersion: constants.version,
    observation: { ...observation, objectives: [...observation.objectives] },
    expectedScore: updated.expectedScore,
    changes: [...updated.changes],
  }
  const tallied = toTalliedAnswer({ ...answer, parts: variant.parts, grade: graded, event })
  return { kind: 'answered', grade: graded, after: updated.state, event, tallies: answerTallies(tallied) }
}
