/** The questions a slot may draw. */
import type { Slot } from './definition'
import type { PoolQuestion } from './pool-question'

/** In the order of the pool. Objectives: any of those named; empty lists of kinds and difficulties mean any. */
export function fittingQuestions({ pick }: Pick<Slot, 'pick'>, pool: readonly PoolQuestion[]): readonly PoolQuestion[] {
  if (pick.kind === 'question') return pool.filter(({ questionId }) => questionId === pick.questionId)
  const { objectives, answerKinds, difficulties } = pick
  return pool.filter(
    (question) =>
      question.objectives.some((id) => objectives.includes(id)) &&
      (answerKinds.length === 0 || question.answerKinds.some((kind) => answerKinds.includes(kind))) &&
      (difficulties.length === 0 || difficulties.includes(question.difficulty)),
  )
}
