/** What an answer comes to: a grade and a new state, from nothing but its arguments. */
import 'server-only'
import type { AnsweredEvent } from '@/lib/db/queries/stored-event'
import type { GradedResponse } from '@/lib/db/queries/stored-grade'
import type { Response, UnreadablePart } from '@/lib/grading/grade'
import { grade } from '@/lib/grading/grade-response'
import { calibratedTemplate } from '@/lib/mastery/calibration'
import type { LearnerState } from '@/lib/mastery/state'
import { updateMastery } from '@/lib/mastery/update-mastery'
import { calibrationOf } from './calibrations'
import { toNodes } from './to-nodes'
import type { UsableQuestion } from './usable-questions'

export type AnswerToDecide = {
  readonly question: UsableQuestion
  readonly seed: number
  readonly state: LearnerState
  readonly objectives: Parameters<typeof toNodes>[0]
  readonly response: Response
  /** Milliseconds since the epoch. */
  readonly submittedAt: number
}
export type DecidedAnswer =
  | { readonly kind: 'unreadable'; readonly parts: readonly UnreadablePart[] }
  | {
      readonly kind: 'answered'
      readonly grade: GradedResponse
      readonly after: LearnerState
      readonly event: Pick<AnsweredEvent, 'constantsVersion' | 'observation' | 'expectedScore' | 'changes'>
    }

export function decideAnswer(answer: AnswerToDecide): DecidedAnswer {
  const { question, seed, state, response, submittedAt } = answer
  const graded = grade({ variant: question.makeVariant(seed), response })
  if (graded.kind === 'ungradable') return { kind: 'unreadable', parts: graded.parts }

  // The student is told the score; what the answer says about mastery may be more, or other.
  const calibration = calibrationOf(state)
  const { constants } = calibration
  const template = calibratedTemplate(question.poolEntry, calibration)
  const observation = { ...template, scoreFraction: graded.evidenceFraction, at: submittedAt }
  const updated = updateMastery({ state, observation, objectives: toNodes(answer.objectives, calibration), constants })
  return {
    kind: 'answered',
    grade: graded,
    after: updated.state,
    event: {
      constantsVersion: constants.version,
      observation: { ...observation, objectives: [...observation.objectives] },
      expectedScore: updated.expectedScore,
      changes: [...updated.changes],
    },
  }
}
