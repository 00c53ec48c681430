/** How widely the questions of a pool are given out. */
import { perplexity } from '@/lib/metrics/perplexity'
import type { ChosenProblem } from './plain-draw'

export type Exposure = {
  readonly questions: number
  /** How many questions given equally often would be as varied: the perplexity of what was given. */
  readonly effectiveQuestions: number
  /** Share of the class that was given the commonest question. */
  readonly largestShare: number
}

export function exposureOf(exams: readonly ReadonlyMap<string, ChosenProblem>[]): Exposure {
  const counts = new Map<string, number>()
  for (const exam of exams) {
    for (const questionId of new Set([...exam.values()].map(({ question }) => question.questionId)))
      counts.set(questionId, (counts.get(questionId) ?? 0) + 1)
  }
  const given = [...counts.values()]
  const total = given.reduce((sum, count) => sum + count, 0)
  return {
    questions: given.length,
    effectiveQuestions: total === 0 ? 0 : perplexity(given.map((count) => count / total)),
    largestShare: exams.length === 0 ? 0 : Math.max(0, ...given) / exams.length,
  }
}
