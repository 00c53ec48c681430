/** A recorded answer as the roll-ups count it: alike when it is written and when they are rebuilt from the log. */
import 'server-only'
import { dayAt, mondayOf } from '@/lib/assessment/course-day'
import type { AnsweredEvent } from '@/lib/db/queries/stored-event'
import type { GradedResponse } from '@/lib/db/queries/stored-grade'
import type { Response } from '@/lib/grading/grade'
import { statedProbabilities } from '@/lib/grading/stated-probabilities'
import type { Part } from '@/lib/problems/part'
import { answerSeconds } from '@/lib/psychometrics/answer-seconds'
import type { TalliedAnswer } from '@/lib/psychometrics/answer-tallies'
import type { UsableQuestion } from './usable-questions'

export type RecordedAnswer = {
  readonly submissionId: string
  readonly question: Pick<UsableQuestion, 'poolEntry' | 'version' | 'namedMistakes'>
  /** Of the variant; asked only for the probabilities stated over options. */
  readonly parts: readonly Part[]
  readonly response: Response
  readonly grade: Pick<GradedResponse, 'scoreFraction' | 'parts'>
  readonly event: Pick<AnsweredEvent, 'observation' | 'expectedScore'>
  /** When the problem was given, in milliseconds since the epoch. */
  readonly openedAt: number
  readonly submittedAt: number
  /** That of the course. */
  readonly clock: Intl.DateTimeFormat
}

export function toTalliedAnswer(recorded: RecordedAnswer): TalliedAnswer {
  const { question, grade, event, openedAt, submittedAt } = recorded
  const { questionId, objectives } = question.poolEntry
  const day = dayAt(submittedAt, recorded.clock)
  return {
    submissionId: recorded.submissionId,
    questionId,
    version: question.version,
    objectives,
    namedMistakes: [...question.namedMistakes.values()],
    madeMistakes: grade.parts.flatMap(({ mistake }) => question.namedMistakes.get(mistake ?? '') ?? []),
    scoreFraction: grade.scoreFraction,
    // A sum of probabilities may round past 1.
    expectedScore: Math.min(1, event.expectedScore),
    evidenceFraction: event.observation.scoreFraction,
    stated: statedProbabilities(recorded.parts, recorded.response),
    seconds: answerSeconds({ openedAt, answeredAt: submittedAt }),
    day,
    week: mondayOf(day),
    answeredAt: submittedAt,
  }
}
