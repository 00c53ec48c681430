/** The tests that an author wrote beside a question, each answered and graded as a student's answer would be. */
import { grade } from '@/lib/grading/grade-response'
import type { CompiledQuestion, Trial } from '@/lib/problems/compile-question'
import type { QuestionTest } from '@/lib/problems/test-schema'
import { UNPUBLISHED_VERSION } from './unpublished-version'

/** What came of a test. */
export type TestOutcome =
  | { readonly kind: 'graded'; readonly scoreFraction: number; readonly mistakes: readonly string[] }
  | { readonly kind: 'unreadable'; readonly expected: string }
  /** No variant could be made; the commonest reason. */
  | { readonly kind: 'no-variant'; readonly reason: string }

export type TestResult = {
  readonly test: QuestionTest
  readonly isPassed: boolean
  readonly outcome: TestOutcome
}

/** An author writes a third as 0.33. */
const SCORE_SLACK = 0.005

/** What a test does not say of the variant is drawn with this seed. */
const GIVEN_SEED = 1

/** In the order of the file. */
export function runTests(compiled: CompiledQuestion): readonly TestResult[] {
  return (compiled.question.tests ?? []).map((test) => {
    const outcome = outcomeOf(test, tryTest(test, compiled))
    return { test, outcome, isPassed: isExpected(test, outcome) }
  })
}

/** The variant that a test is about. */
export function tryTest(test: QuestionTest, { tryVariant, tryGiven }: CompiledQuestion): Trial {
  const version = UNPUBLISHED_VERSION
  if ('seed' in test) return tryVariant({ version, seed: test.seed })
  return tryGiven({ version, seed: GIVEN_SEED }, test.parameters)
}

function outcomeOf({ response }: QuestionTest, { variant, reasons }: Trial): TestOutcome {
  if (variant === null) return { kind: 'no-variant', reason: commonestReason(reasons) }
  const result = grade({ variant, response })
  if (result.kind === 'ungradable') return { kind: 'unreadable', expected: result.feedback }
  const mistakes = result.parts.flatMap(({ mistake }) => mistake ?? [])
  return { kind: 'graded', scoreFraction: result.scoreFraction, mistakes }
}

function commonestReason(reasons: Trial['reasons']): string {
  const [first] = [...reasons].sort(([, a], [, b]) => b - a)
  return first === undefined ? '' : first[0]
}

function isExpected({ score, mistake }: QuestionTest, outcome: TestOutcome): boolean {
  if (outcome.kind !== 'graded') return false
  const isScore = Math.abs(outcome.scoreFraction - score) <= SCORE_SLACK
  return isScore && (mistake === undefined || outcome.mistakes.includes(mistake))
}
