/** What the worker does with a message. It knows no worker: what it is given is how to answer, how to rest, and what time it is. */
import { proposeMistakes } from '@/lib/authoring/proposals/propose-mistakes'
import { valueRanges } from '@/lib/authoring/value-ranges'
import { toVariantLook } from '@/lib/authoring/variant-look'
import { grade } from '@/lib/grading/grade-response'
import { type CompiledQuestion, compileQuestion, type Trial } from '@/lib/problems/compile-question'
import { runTests, tryTest } from '@/lib/proving/run-tests'
import { UNPUBLISHED_VERSION } from '@/lib/proving/unpublished-version'
import type { BenchAnswer, BenchRequest, BenchResult, BenchTask, Subject, Which } from './bench-messages'
import { proveInSlices } from './prove-in-slices'

type Surroundings = {
  readonly post: (answer: BenchAnswer) => void
  /** Goes on after other messages have had their turn. */
  readonly rest: (goOn: () => void) => void
  readonly now: () => number
}

/** Enough to show between what a value lies, and done before anybody looks. */
const VARIANTS_OF_RANGES = 60

export function createBenchWorker({ post, rest, now }: Surroundings): (request: BenchRequest) => void {
  let bench: OnBench | null = null
  let stopProof = () => {}
  const answer = (ask: number, result: BenchResult) => post({ kind: 'result', ask, result })

  const start = (ask: number, task: BenchTask) => {
    if (bench === null) return answer(ask, { kind: 'failed', words: 'no question' })
    if (task.kind !== 'prove') return answer(ask, resultOf(task, bench))
    stopProof()
    stopProof = proveInSlices({
      toProve: { ...bench.subject, variants: task.variants },
      ...{ rest, now },
      onStep: (step) => post({ kind: 'step', ask, step }),
      onEnd: (result) => answer(ask, result),
    })
  }
  return (request) => {
    if (request.kind !== 'task') {
      stopProof()
      if (request.kind === 'stop') return
      const { subject } = request
      bench = { subject, compiled: compileQuestion(subject.question, subject.catalogue) }
      return
    }
    try {
      start(request.ask, request.task)
    } catch (error) {
      answer(request.ask, { kind: 'failed', words: error instanceof Error ? error.message : String(error) })
    }
  }
}

type OnBench = { readonly subject: Subject; readonly compiled: CompiledQuestion }
type ShortTask = Exclude<BenchTask, { kind: 'prove' }>

function resultOf(task: ShortTask, { subject, compiled }: OnBench): BenchResult {
  switch (task.kind) {
    case 'look':
      return { kind: 'looked', look: toVariantLook(tryWhich(task.which, compiled), compiled.question) }
    case 'grade': {
      const { variant } = tryWhich(task.which, compiled)
      return { kind: 'graded', grade: variant === null ? null : grade({ variant, response: task.response }) }
    }
    case 'tests':
      return { kind: 'tested', results: runTests(compiled) }
    case 'propose': {
      const { question, catalogue } = subject
      return { kind: 'proposed', proposals: proposeMistakes({ question, catalogue, part: task.part }) }
    }
    case 'ranges':
      return { kind: 'ranged', ranges: valueRanges(compiled, VARIANTS_OF_RANGES) }
  }
}

/** A test that is no longer there has given way to the first seed. */
function tryWhich(which: Which, compiled: CompiledQuestion): Trial {
  const test = which.kind === 'test' ? compiled.question.tests?.[which.place] : undefined
  if (test !== undefined) return tryTest(test, compiled)
  return compiled.tryVariant({ version: UNPUBLISHED_VERSION, seed: which.kind === 'seed' ? which.seed : 1 })
}
