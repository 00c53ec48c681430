// What the generator drew when these questions were first published. A change here means that every problem already given to
// a student would read differently: raise GENERATOR_VERSION and publish new versions instead.
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { drawnOrder } from '@/lib/problems/compile-options'
import type { Question } from '@/lib/problems/question'
import { GENERATOR_VERSION } from '@/lib/problems/random'
import type { Variant } from '@/lib/problems/variant'
import { derivedCounts, everyAnswer, everyDraw, everyKind, variantOf } from '../unit/problems/fixture-questions'
import { tellDecisions } from './tell-variant'

const seeds = 200

function hashOf(question: Question, tell: (variant: Variant) => string): string {
  const hash = createHash('sha256')
  for (let seed = 0; seed < seeds; seed += 1) hash.update(tell(variantOf(question, seed)))
  return hash.digest('hex').slice(0, 16)
}

/** Of what was drawn alone: parameters, and the orders in which options and items are shown. */
function drawsHash(question: Question): string {
  return hashOf(question, ({ parameters, parts }) => {
    const drawn = Object.keys(question.parameters).map((name) => parameters[name])
    return JSON.stringify([drawn, parts.map(drawnOrder)])
  })
}

describe('the generator', () => {
  it('draws in version 1 what it always drew', () => {
    expect(GENERATOR_VERSION).toBe(1)
    expect({
      everyDraw: drawsHash(everyDraw),
      everyAnswer: drawsHash(everyAnswer),
      everyKind: drawsHash(everyKind),
      derivedCounts: drawsHash(derivedCounts),
    }).toMatchInlineSnapshot(`
      {
        "derivedCounts": "ec96324eb27b7b70",
        "everyAnswer": "3f04b23dbf419d40",
        "everyDraw": "f752222ae3621012",
        "everyKind": "7956ea2cf23d6c7c",
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

describe('the grader', () => {
  it('decides about the key, each mistake and an unreadable text of 200 seeds as it always did', () => {
    expect({
      everyAnswer: hashOf(everyAnswer, tellDecisions),
      everyKind: hashOf(everyKind, tellDecisions),
    }).toMatchInlineSnapshot(`
      {
        "everyAnswer": "07cea5b2c91f506d",
        "everyKind": "5797c49e3cff6368",
      }
    `)
  })
})
