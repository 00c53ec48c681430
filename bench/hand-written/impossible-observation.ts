/** Twin of the template impossible-observation: a choice. */
import { portableLog } from '@/lib/metrics/portable-log'
import { type RandomStream, randomStream } from '@/lib/problems/random'
import { shuffled, uniformInteger } from '@/lib/problems/uniform'
import { firstUsable, type HandDraw, type HandWritten } from './hand-written'
import { right, unreadable, wrong } from './verdict'

const template = 'impossible-observation'
const colours = ['red', 'green', 'blue', 'white', 'black', 'yellow']
const options = ['finite', 'infinite', 'productOnly', 'sumOnly']
const shownBy = [
  { id: 'zero-that-never-occurred', part: 'outcome', value: 'infinite' },
  { id: 'zero-term-dropped', part: 'outcome', value: 'finite' },
  { id: 'zero-in-the-product-only', part: 'outcome', value: 'productOnly' },
  { id: 'zero-in-the-sum-only', part: 'outcome', value: 'sumOnly' },
]

type Streams = Readonly<Record<'colours' | 'q' | 'a' | 'b' | 'm' | 'order', RandomStream>>

export const impossibleObservation: HandWritten = {
  template,
  make: (seed) => {
    const key = { questionId: template, version: 1, seed }
    const streams = {
      colours: randomStream({ ...key, name: 'colours' }),
      q: randomStream({ ...key, name: 'q' }),
      a: randomStream({ ...key, name: 'a' }),
      b: randomStream({ ...key, name: 'b' }),
      m: randomStream({ ...key, name: 'm' }),
      order: randomStream({ ...key, name: 'options:outcome' }),
    }
    return firstUsable(template, () => draw(streams))
  },
}

function draw(streams: Streams): HandDraw {
  const facts = {
    colours: shuffled(streams.colours, colours).slice(0, 3),
    q: (30 + 5 * uniformInteger(streams.q, { low: 0, high: 10 })) / 100,
    a: uniformInteger(streams.a, { low: 3, high: 15 }),
    b: uniformInteger(streams.b, { low: 2, high: 9 }),
  }
  const { q, a, b } = facts
  const m = uniformInteger(streams.m, { low: 0, high: 1 })
  const r = Math.round(100 * (1 - q)) / 100
  const rest = -(a * portableLog(q) + b * portableLog(r)) / (a + b)
  const outcome = m === 1 ? 'infinite' : 'finite'
  const mistakes = shownBy.filter(({ value }) => value !== outcome)
  const order = shuffled(streams.order, options)
  return {
    keys: { outcome },
    mistakes,
    shown: { ...facts, n: a + b + m, r, rest, order },
    grade: ({ outcome: typed = '' }) => {
      const id = typed.trim()
      if (!order.includes(id)) return [unreadable]
      if (id === outcome) return [right]
      const met = mistakes.find(({ value }) => value === id)
      return [met === undefined ? wrong : { kind: 'mistake', id: met.id }]
    },
  }
}
