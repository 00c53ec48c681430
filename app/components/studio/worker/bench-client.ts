/** The page's end of the worker: asks, hands answers to who asked, and ends and replaces a worker that no longer answers. */
import type { BenchAnswer, BenchRequest, BenchResult, BenchTask, ProofStep, Subject } from './bench-messages'

/** As much of a Worker as is needed. */
export type BenchPort = {
  readonly postMessage: (request: BenchRequest) => void
  readonly terminate: () => void
  readonly listen: (on: { readonly answer: (answer: BenchAnswer) => void; readonly error: () => void }) => void
}

export type BenchClient = {
  readonly setSubject: (subject: Subject) => void
  /** Null where the worker had to be ended. */
  readonly ask: (task: BenchTask, onStep?: (step: ProofStep) => void) => Promise<BenchResult | null>
  readonly stopProof: () => void
  readonly end: () => void
}

type ClientSettings = {
  readonly open: () => BenchPort
  /** Called when a worker was ended because it said nothing for so long, or failed. */
  readonly onLost: () => void
  readonly silenceMilliseconds: number
}

type Waiting = { readonly settle: (result: BenchResult | null) => void; readonly onStep?: (step: ProofStep) => void }

export function createBenchClient({ open, onLost, silenceMilliseconds }: ClientSettings): BenchClient {
  let port: BenchPort | null = null
  let subject: Subject | null = null
  /** The question that a worker was lost over is not tried again until it changes. */
  let lostOver: Subject | null = null
  let asked = 0
  let timer: ReturnType<typeof setTimeout> | null = null
  const waiting = new Map<number, Waiting>()

  const unwatch = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  /** Silence is counted from the last word, not from the last question. */
  const watch = () => {
    if (timer === null && waiting.size > 0) timer = setTimeout(lose, silenceMilliseconds)
  }
  const drop = () => {
    unwatch()
    port?.terminate()
    port = null
    const left = [...waiting.values()]
    waiting.clear()
    for (const { settle } of left) settle(null)
  }
  const lose = () => {
    lostOver = subject
    drop()
    onLost()
  }
  const onAnswer = (answer: BenchAnswer) => {
    const who = waiting.get(answer.ask)
    if (answer.kind === 'step') who?.onStep?.(answer.step)
    if (answer.kind === 'result') {
      waiting.delete(answer.ask)
      who?.settle(answer.result)
    }
    unwatch()
    watch()
  }
  const opened = (): BenchPort => {
    if (port !== null) return port
    const fresh = open()
    port = fresh
    fresh.listen({
      answer: (answer) => {
        if (port === fresh) onAnswer(answer)
      },
      error: () => {
        if (port === fresh) lose()
      },
    })
    if (subject !== null) fresh.postMessage({ kind: 'subject', subject })
    return fresh
  }
  return {
    setSubject: (next) => {
      const isOpen = port !== null
      subject = next
      if (isOpen) opened().postMessage({ kind: 'subject', subject: next })
    },
    ask: (task, onStep) => {
      if (subject === null || subject === lostOver) return Promise.resolve(null)
      asked += 1
      const ask = asked
      const result = new Promise<BenchResult | null>((settle) => {
        waiting.set(ask, onStep === undefined ? { settle } : { settle, onStep })
      })
      opened().postMessage({ kind: 'task', ask, task })
      watch()
      return result
    },
    stopProof: () => port?.postMessage({ kind: 'stop' }),
    end: drop,
  }
}
