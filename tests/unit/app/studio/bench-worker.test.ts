// The bench as the page and the worker share it: what is asked is answered, a proof leaves room for other questions, and a worker that is lost is replaced.
import { describe, expect, it, vi } from 'vitest'
import { type BenchPort, createBenchClient } from '@/app/components/studio/worker/bench-client'
import type { BenchRequest, ProofStep, Subject } from '@/app/components/studio/worker/bench-messages'
import { createBenchWorker } from '@/app/components/studio/worker/bench-worker'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { parseQuestion } from '@/lib/problems/question'
import { proveQuestion } from '@/lib/proving/prove-question'

const subjectWith = (changes: Readonly<Record<string, unknown>> = {}): Subject => ({
  question: parseQuestion({
    id: 'a-sum',
    title: 'A sum',
    lesson: 'a-lesson',
    objectives: ['adding'],
    kind: 'computation',
    difficulty: 'easy',
    parameters: { x: { integer: { min: 1, max: 60 } }, y: { integer: { min: 1, max: 60 } } },
    let: { total: 'x + y' },
    prompt: 'What is {{ x }} + {{ y }}?',
    answers: { sum: { label: 'Sum', number: 'total', tolerance: { absolute: 0.4 } } },
    mistakes: [{ part: 'sum', when: '2 * total', is: 'doubled' }],
    hints: ['Count.'],
    solution: 'It is {{ total }}.',
    ...changes,
  }),
  catalogue: mistakeCatalogueSchema.parse({ doubled: { name: 'Doubled', feedback: 'Twice {{ key }}.' } }),
  knownObjectives: ['adding'],
})

/** The real worker on the same thread: messages take a turn each, as they do between threads. */
function workerPort(): BenchPort {
  let isEnded = false
  const later = (goOn: () => void) => {
    setImmediate(() => {
      if (!isEnded) goOn()
    })
  }
  let time = 0
  const onAnswer: { current: Parameters<BenchPort['listen']>[0]['answer'] } = { current: () => {} }
  // A clock that passes with each look at it: a slice is a few variants.
  const now = () => {
    time += 4
    return time
  }
  const receive = createBenchWorker({
    post: (answer) => later(() => onAnswer.current(structuredClone(answer))),
    rest: later,
    now,
  })
  return {
    postMessage: (request) => later(() => receive(structuredClone(request))),
    terminate: () => {
      isEnded = true
    },
    listen: ({ answer }) => {
      onAnswer.current = answer
    },
  }
}

const clientOf = (open: () => BenchPort, onLost = () => {}, silenceMilliseconds = 60_000) =>
  createBenchClient({ open, onLost, silenceMilliseconds })

describe('the bench', () => {
  it('shows a variant with all that its author wants to know of it', async () => {
    const client = clientOf(workerPort)
    client.setSubject(subjectWith())
    const result = await client.ask({ kind: 'look', which: { kind: 'seed', seed: 3 } })
    if (result?.kind !== 'looked' || result.look.kind !== 'variant') throw new Error('Expected a variant.')
    const { prompt, keys, mistakes, values, lines, hints, seed } = result.look
    const total = Number(values.find(({ name }) => name === 'total')?.text)
    expect(seed).toBe(3)
    expect(prompt.text).toMatch(/^What is \d+ \+ \d+\?$/)
    expect(keys).toMatchObject([{ part: 'sum', typed: String(total) }])
    expect(mistakes).toMatchObject([{ id: 'doubled', typed: String(2 * total), feedback: { text: `Twice ${total}.` } }])
    expect(values.map(({ name, kind }) => [name, kind])).toEqual([
      ['x', 'parameter'],
      ['y', 'parameter'],
      ['total', 'let'],
    ])
    expect(lines).toMatchObject([{ part: 'sum', lines: [{ key: total, low: total - 0.4, high: total + 0.4 }] }])
    expect(hints.map(({ text }) => text)).toEqual(['Count.'])
    client.end()
  })
  it('says why a seed gives no problem', async () => {
    const client = clientOf(workerPort)
    client.setSubject(subjectWith({ require: ['x > 60'] }))
    expect(await client.ask({ kind: 'look', which: { kind: 'seed', seed: 3 } })).toEqual({
      kind: 'looked',
      look: { kind: 'none', draws: 1_000, reasons: [{ reason: 'require.0 "x > 60"', draws: 1_000 }] },
    })
    client.end()
  })
  it('shows the fault in place of a text that cannot be written', async () => {
    const client = clientOf(workerPort)
    client.setSubject(subjectWith({ hints: ['Count.', '{{ sqrt(-x) }}'] }))
    const result = await client.ask({ kind: 'look', which: { kind: 'seed', seed: 3 } })
    if (result?.kind !== 'looked' || result.look.kind !== 'variant') throw new Error('Expected a variant.')
    expect(result.look.failures).toMatchObject([{ place: 'a hint', text: '' }])
    expect(result.look.failures[0]?.failure).not.toBe('')
    expect(result.look.parts).toHaveLength(1)
    client.end()
  })
  it('grades an answer, runs the tests and tells ranges', async () => {
    const client = clientOf(workerPort)
    const tests = [{ parameters: { x: 2, y: 3 }, response: { sum: '10' }, score: 0, mistake: 'doubled' }]
    client.setSubject(subjectWith({ tests }))
    const [graded, tested, ranged] = await Promise.all([
      client.ask({ kind: 'grade', which: { kind: 'test', place: 0 }, response: { sum: '5' } }),
      client.ask({ kind: 'tests' }),
      client.ask({ kind: 'ranges' }),
    ])
    expect(graded).toMatchObject({ kind: 'graded', grade: { kind: 'graded', scoreFraction: 1 } })
    expect(tested).toMatchObject({ kind: 'tested', results: [{ isPassed: true }] })
    expect(ranged?.kind === 'ranged' && ranged.ranges['x']).toMatchObject({ kind: 'numbers' })
    client.end()
  })
  it('proves in steps to the very proof, and answers other questions meanwhile', async () => {
    const client = clientOf(workerPort)
    const subject = subjectWith()
    client.setSubject(subject)
    const steps: ProofStep[] = []
    const order: string[] = []
    const proved = client
      .ask({ kind: 'prove', variants: 200 }, (step) => steps.push(step))
      .then((result) => {
        order.push('proof')
        return result
      })
    await client.ask({ kind: 'look', which: { kind: 'seed', seed: 3 } }).then(() => order.push('look'))
    const result = await proved
    expect(order).toEqual(['look', 'proof'])
    expect(steps.length).toBeGreaterThan(5)
    expect(steps.some(({ proof }) => proof !== null)).toBe(true)
    expect(result?.kind === 'proved' && result.step.proof).toEqual(proveQuestion({ ...subject, variants: 200 }))
    client.end()
  })
  it('stops a proof when another question takes its place', async () => {
    const client = clientOf(workerPort)
    client.setSubject(subjectWith())
    const proved = client.ask({ kind: 'prove', variants: 1_000 })
    client.setSubject(subjectWith({ title: 'Another' }))
    expect(await proved).toEqual({ kind: 'stopped' })
    client.end()
  })
})

describe('a worker that says nothing', () => {
  const silent = () => {
    const said: BenchRequest[] = []
    const terminate = vi.fn()
    const port: BenchPort = { postMessage: (request) => said.push(request), terminate, listen: () => {} }
    return { port, said, terminate }
  }
  it('is ended, and who asked is told', async () => {
    vi.useFakeTimers()
    const { port, terminate } = silent()
    const onLost = vi.fn()
    const client = clientOf(() => port, onLost, 1_000)
    client.setSubject(subjectWith())
    const asked = client.ask({ kind: 'tests' })
    vi.advanceTimersByTime(900)
    const again = client.ask({ kind: 'ranges' })
    vi.advanceTimersByTime(100)
    expect(await Promise.all([asked, again])).toEqual([null, null])
    expect(terminate).toHaveBeenCalledOnce()
    expect(onLost).toHaveBeenCalledOnce()
    vi.useRealTimers()
  })
  it('is not asked again about the same question, and another one is started for the next', async () => {
    vi.useFakeTimers()
    const first = silent()
    const ports = [first.port, workerPort()]
    const open = vi.fn(() => ports.shift() ?? workerPort())
    const client = clientOf(open, () => {}, 1_000)
    client.setSubject(subjectWith())
    const lost = client.ask({ kind: 'tests' })
    vi.advanceTimersByTime(1_000)
    await lost
    vi.useRealTimers()
    expect(await client.ask({ kind: 'tests' })).toBeNull()
    expect(open).toHaveBeenCalledOnce()
    client.setSubject(subjectWith({ title: 'Mended' }))
    expect(await client.ask({ kind: 'tests' })).toEqual({ kind: 'tested', results: [] })
    expect(open).toHaveBeenCalledTimes(2)
    client.end()
  })
  it('is ended when it breaks', async () => {
    let onError = () => {}
    const port: BenchPort = {
      postMessage: () => {},
      terminate: () => {},
      listen: ({ error }) => {
        onError = error
      },
    }
    const onLost = vi.fn()
    const client = clientOf(() => port, onLost)
    client.setSubject(subjectWith())
    const asked = client.ask({ kind: 'tests' })
    onError()
    expect(await asked).toBeNull()
    expect(onLost).toHaveBeenCalledOnce()
  })
})
