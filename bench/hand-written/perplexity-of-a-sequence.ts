/** Twin of the template perplexity-of-a-sequence. */
import { portableExp } from '@/lib/metrics/portable-exp'
import { portableLog2 } from '@/lib/metrics/portable-log2'
import { portablePower } from '@/lib/metrics/portable-power'
import { type RandomStream, randomStream } from '@/lib/problems/random'
import { uniformInteger } from '@/lib/problems/uniform'
import { firstUsable, type HandDraw, type HandWritten } from './hand-written'
import { type NumberRule, numberProblem } from './number-part'

const template = 'perplexity-of-a-sequence'
const sentences = [
  ['the', 'cat', 'likes', 'warm', 'milk'],
  ['she', 'read', 'the', 'old', 'book'],
  ['rain', 'fell', 'on', 'the', 'city'],
  ['we', 'saw', 'a', 'red', 'fox'],
]
const rule: NumberRule = { part: 'ppl', unit: 'none', relative: 0.01, absolute: 1e-8 }

export const perplexityOfASequence: HandWritten = {
  template,
  make: (seed) => {
    const texts = randomStream({ questionId: template, version: 1, seed, name: 'text' })
    const probabilities = randomStream({ questionId: template, version: 1, seed, name: 'r' })
    return firstUsable(template, () => draw(texts, probabilities))
  },
}

function draw(texts: RandomStream, probabilities: RandomStream): HandDraw | null {
  const w = sentences[uniformInteger(texts, { low: 1, high: 4 }) - 1] ?? []
  const r: number[] = []
  let [least, greatest, sum, inverses, total] = [1, 0, 0, 0, 0]
  for (let word = 0; word < 5; word += 1) {
    const each = uniformInteger(probabilities, { low: 2, high: 60 }) / 100
    r.push(each)
    least = Math.min(least, each)
    greatest = Math.max(greatest, each)
    sum += each
    inverses += 1 / each
    total -= portableLog2(each)
  }
  const bits = total / 5
  const ppl = portablePower(2, bits)
  if (greatest - least <= 0.15 || ppl <= 2.5) return null
  return numberProblem([rule], {
    shown: { w, r, total, bits, ppl },
    keys: { ppl },
    mistakes: [
      { id: 'exponent-base-mismatch', part: 'ppl', value: portableExp(bits) },
      { id: 'entropy-not-exponentiated', part: 'ppl', value: bits },
      { id: 'total-exponentiated', part: 'ppl', value: portablePower(2, total) },
      { id: 'mean-probability-inverted', part: 'ppl', value: 5 / sum },
      { id: 'nats-in-power-of-two', part: 'ppl', value: portablePower(2, bits * Math.LN2) },
      { id: 'mean-of-inverses', part: 'ppl', value: inverses / 5 },
    ],
  })
}
