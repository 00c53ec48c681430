/** Questions to draw from, for tests: what a test does not say is ordinary. */
import type { PoolQuestion } from '@/lib/assessment/pool-question'

export function someQuestion(question: Partial<PoolQuestion>): PoolQuestion {
  return {
    questionId: 'entropy-of-a-coin',
    version: 1,
    objectives: ['entropy'],
    answerKinds: ['number'],
    difficulty: 'medium',
    predicted: { mean: 0, variance: 0.1 },
    guessFloor: 0.02,
    hasVariants: true,
    ...question,
  }
}

/** `size` questions on one objective, from easy to hard: difficulties evenly between −`reach` and `reach`. */
export function somePool({ objective, size, reach }: Wanted): readonly PoolQuestion[] {
  return Array.from({ length: size }, (_, place) =>
    someQuestion({
      questionId: `${objective}-${place}`,
      objectives: [objective],
      predicted: { mean: size === 1 ? 0 : reach * ((2 * place) / (size - 1) - 1), variance: 0.1 },
    }),
  )
}

type Wanted = { readonly objective: string; readonly size: number; readonly reach: number }
