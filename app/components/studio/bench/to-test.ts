/** An answer and what the grader said of it, as a test of the question. */
import type { Which } from '@/app/components/studio/worker/bench-messages'
import type { Grade, Response } from '@/lib/grading/grade'
import type { QuestionTest } from '@/lib/problems/test-schema'

type Answered = {
  readonly which: Which
  /** Those that the question has: the variant of a test is tested by the same parameters. */
  readonly tests: readonly QuestionTest[]
  readonly response: Response
  readonly grade: Extract<Grade, { kind: 'graded' }>
}

/** A third is written 0.333. */
const THOUSANDTHS = 1_000

export function toTest({ which, tests, response, grade }: Answered): QuestionTest {
  const score = Math.round(grade.scoreFraction * THOUSANDTHS) / THOUSANDTHS
  const mistake = grade.parts.find((part) => part.mistake !== undefined)?.mistake
  const answers = Object.fromEntries(grade.parts.map(({ name }) => [name, response[name] ?? '']))
  const expected = { response: answers, score, ...(mistake === undefined ? {} : { mistake }) }
  if (which.kind === 'seed') return { seed: which.seed, ...expected }
  const of = tests[which.place]
  if (of === undefined) return { seed: 1, ...expected }
  return 'seed' in of ? { seed: of.seed, ...expected } : { parameters: of.parameters, ...expected }
}
