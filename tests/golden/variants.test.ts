// What the generator drew when these questions were first published. A change here means that every problem already given to
// a student would read differently: raise GENERATOR_VERSION and publish new versions instead.
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Question } from '@/lib/problems/question'
import { GENERATOR_VERSION } from '@/lib/problems/random'
import { derivedCounts, everyAnswer, everyDraw, variantOf } from '../unit/problems/fixture-questions'

/** Of what was drawn alone: a logarithm in a `let` may differ in its last bit from engine to engine. */
function drawsHash(question: Question): string {
  const hash = createHash('sha256')
  for (let seed = 0; seed < 200; seed += 1) {
    const { parameters, parts } = variantOf(question, seed)
    const drawn = Object.keys(question.parameters).map((name) => parameters[name])
    const orders = parts.map((part) => (part.kind === 'choice' ? part.options.map(({ id }) => id) : []))
    hash.update(JSON.stringify([drawn, orders]))
  }
  return hash.digest('hex').slice(0, 16)
}

describe('the generator', () => {
  it('draws in version 1 what it always drew', () => {
    expect(GENERATOR_VERSION).toBe(1)
    expect({
      everyDraw: drawsHash(everyDraw),
      everyAnswer: drawsHash(everyAnswer),
      derivedCounts: drawsHash(derivedCounts),
    }).toMatchInlineSnapshot(`
      {
        "derivedCounts": "ec96324eb27b7b70",
        "everyAnswer": "3f04b23dbf419d40",
        "everyDraw": "f752222ae3621012",
      }
    `)
  })
  it('writes this problem for seed 5', () => {
    expect(variantOf(everyDraw, 5).prompt).toMatchInlineSnapshot(`
      "Model red gives the words these probabilities.


      | word | probability |
      | --- | ---: |
      | dog | 0.51 |
      | the | 0.14 |
      | mat | 0.48 |
      | cat | 0.14 |
      | ran | 0.57 |


      Vector $[0.45, 0.19, 0.02, 0.16, 0.09, 0.09]$, logits $z = [1.4, 1, -1.9]$ and $d_6 = [0.71, 0.09, 0.12, 0.08]$ with $x^{0.2}$. Its perplexity?"
    `)
  })
})
