/** What its author expects of the grader, the grader does. */
import type { QuestionTest } from '@/lib/problems/test-schema'
import { readable } from './readable'
import { type Finding, judged, type Rule, type RuleContext, type Told } from './rule'
import { runTests, type TestOutcome, type TestResult } from './run-tests'

/** It looks at the variants that the tests name, not at those that go by. */
export const authorTests: Rule = { id: 'tests', watch }

function watch({ compiled }: RuleContext) {
  let found: Finding | null = null
  return {
    see: () => undefined,
    conclude: () => {
      found ??= findingOf(runTests(compiled))
      return found
    },
  }
}

function findingOf(results: readonly TestResult[]): Finding {
  const failed = results.flatMap((result, place) => (result.isPassed ? [] : [told(result, place)]))
  return judged({
    n: results.length,
    reds: failed,
    figures: { unit: 'tests', passed: results.length - failed.length, failed: failed.length },
  })
}

/** A variant of given parameters has no seed to be looked at by. */
function told({ test, outcome }: TestResult, place: number): Told {
  const which = 'seed' in test ? `seed ${test.seed}` : 'given parameters'
  const words = `Test ${place + 1} (${which}): expected ${expectedWords(test)}, got ${outcomeWords(outcome)}.`
  return { words, seeds: 'seed' in test ? [test.seed] : [] }
}

function expectedWords({ score, mistake }: QuestionTest): string {
  return scored(score, mistake === undefined ? [] : [mistake])
}

function outcomeWords(outcome: TestOutcome): string {
  switch (outcome.kind) {
    case 'graded':
      return scored(outcome.scoreFraction, outcome.mistakes)
    case 'unreadable':
      return `an answer that cannot be read: ${outcome.expected.replace(/\.$/, '')}`
    case 'no-variant':
      return `no problem with these parameters: ${outcome.reason}`
  }
}

function scored(score: number, mistakes: readonly string[]): string {
  const named = mistakes.length === 0 ? '' : ` with the mistake ${mistakes.join(', ')}`
  return `a score of ${readable(score)}${named}`
}
