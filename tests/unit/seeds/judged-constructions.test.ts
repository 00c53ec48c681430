// What counts as built right, judged a second time by plain arithmetic on the numbers of the prompt, for the example and for
// many answers around it.
import { describe, expect, it } from 'vitest'
import { makeVariant } from '@/lib/problems/make-variant'
import type { ConstructionPart } from '@/lib/problems/part'
import { randomStream } from '@/lib/problems/random'
import { uniformFraction } from '@/lib/problems/uniform'
import { at, type Drawn, logsum, shares, total, v, words, x } from './drawn'
import { mistakes, questions } from './read-seeds'

type Judge = (drawn: Drawn, answer: readonly number[]) => boolean

const isAhead = (answer: readonly number[], k: number) =>
  answer.every((p, i) => i + 1 === k || at(answer, k) > p + 1e-4)
const dot = (a: readonly number[], b: readonly number[]) => total(a.map((value, i) => value * at(b, i + 1)))

const judges: Readonly<Record<string, Judge>> = {
  // More for the true class than it had, and still another class in front.
  'better-though-wrong': (d, answer) => {
    const own = at(answer, v(d, 'q').indexOf(Math.max(...v(d, 'q'))) + 1)
    return Math.max(...answer) > own + 1e-4 && own > Math.max(...v(d, 'q')) + 1e-4
  },
  'likelier-model': (d, answer) => {
    const observed = v(d, 'counts').map((count) => count / 20)
    const bits = -dot(
      observed,
      answer.map((q) => Math.log2(q)),
    )
    return bits <= x(d, 'target') + 0.0005 && observed.every((p, i) => Math.abs(p - at(answer, i + 1)) >= 0.0099)
  },
  'prediction-with-a-given-loss': (d, answer) => {
    const own = at(answer, x(d, 'k'))
    return Math.abs(Math.log(1 / own) - x(d, 'loss')) <= 0.02 && isAhead(answer, x(d, 'k'))
  },
  'logits-with-a-given-loss': (d, answer) => {
    const loss = Math.log(1 / at(shares(answer), x(d, 'k')))
    return Math.abs(at(answer, x(d, 'k')) - x(d, 'pinned')) <= 0.001 && Math.abs(loss - x(d, 'loss')) <= 0.02
  },
  'counts-that-favour-a-model': (d, answer) => {
    const [a, b] = [v(d, 'a'), v(d, 'b')]
    if (answer.some((count) => !Number.isInteger(count) || count < 1) || total(answer) !== 20) return false
    const likelihood = (q: readonly number[]) =>
      answer.reduce((product, count, i) => product * at(q, i + 1) ** count, 1)
    const most = (isWanted: (i: number) => boolean) => Math.max(...answer.filter((_, i) => isWanted(i)))
    const likesMore = (i: number) => at(b, i + 1) > at(a, i + 1)
    return likelihood(a) > likelihood(b) && most(likesMore) > most((i) => !likesMore(i))
  },
  'more-right-yet-higher-loss': (d, answer) => {
    const right = (values: readonly number[]) => values.filter((p) => p > 0.5).length
    if (answer.some((p) => p < 0.01 || p > 0.99)) return false
    return right(answer) > right(v(d, 'a')) && -logsum(answer) / 4 > -logsum(v(d, 'a')) / 4 + 0.0005
  },
  'distribution-with-a-perplexity': (d, answer) => {
    const perplexity = answer.reduce((product, p) => product * p ** -p, 1)
    return Math.min(...answer) > 0 && Math.abs(perplexity - x(d, 'target')) <= 0.05
  },
  'high-mean-high-perplexity': (d, answer) => {
    if (Math.min(...answer) <= 0 || Math.max(...answer) > 1) return false
    const product = answer.reduce((all, q) => all * q, 1)
    return 100 * total(answer) >= 4 * x(d, 'mean100') && product <= x(d, 'k') ** -4
  },
  'higher-perplexity-fewer-bits': (d, answer) => {
    const [tokens, perplexity] = [at(answer, 1), at(answer, 2)]
    const bitsOfA = Math.round(x(d, 'chars') / x(d, 'per')) * Math.log2(x(d, 'ppl'))
    const isText = Number.isInteger(tokens) && tokens >= 1 && tokens <= x(d, 'chars')
    return isText && perplexity > x(d, 'ppl') && tokens * Math.log2(perplexity) < bitsOfA
  },
  'probabilities-for-a-bits-per-character': (d, answer) => {
    if (Math.min(...answer) <= 0 || Math.max(...answer) > 1 || new Set(answer).size < answer.length) return false
    const bits = -Math.log2(answer.reduce((all, q) => all * q, 1))
    return Math.abs(bits / words(d, 'w').join('').length - x(d, 'bpc')) <= 0.02
  },
}

describe('the constructions of the bank', () => {
  it('are all judged', () => {
    const built = questions.filter(({ answers }) => Object.values(answers).some((answer) => 'construction' in answer))
    expect(Object.keys(judges).toSorted()).toEqual(built.map(({ id }) => id).toSorted())
  })
})

describe.each(Object.entries(judges))('a construction of %s', (id, judge) => {
  const question = questions.find((each) => each.id === id)
  if (question === undefined) throw new RangeError(`there is no question ${id}`)

  it('is accepted exactly where it does what the prompt asks', () => {
    let [accepted, refused] = [0, 0]
    for (let seed = 0; seed < 100; seed += 1) {
      const variant = makeVariant({ question, version: 1, seed, mistakes })
      for (const part of variant.parts) {
        if (part.kind !== 'construction') continue
        for (const answer of [part.key, ...answersAround(part, seed), ...answersScaled(part, seed)]) {
          const holds = part.conditions.every((condition) => condition.holds(answer))
          expect(holds, `seed ${seed}: ${answer}`).toBe(judge(variant.parameters, answer))
          if (holds) accepted += 1
          else refused += 1
        }
        expect(judge(variant.parameters, part.key)).toBe(true)
      }
    }
    expect(accepted).toBeGreaterThan(150)
    expect(refused).toBeGreaterThan(150)
  })
})

/** The example with two entries moved, by little and by much; whole numbers stay whole, distributions stay distributions. */
function answersAround({ key, of, name }: ConstructionPart, seed: number): readonly (readonly number[])[] {
  const stream = randomStream({ questionId: name, version: 1, seed, name: 'around' })
  const isWhole = key.every((value) => Number.isInteger(value))
  return [0.002, 0.01, 0.03, 0.1, 0.3].flatMap((reach) =>
    [0, 1, 2, 3].map(() => {
      const from = Math.floor(uniformFraction(stream) * key.length)
      const to = (from + 1 + Math.floor(uniformFraction(stream) * (key.length - 1))) % key.length
      const step = isWhole ? Math.ceil(uniformFraction(stream) * 20 * reach) : uniformFraction(stream) * reach
      const moved = key.map((value, i) => value + (i === to ? step : 0) - (i === from ? step : 0))
      const isPossible = of === 'numbers' || moved.every((value) => value > 0 && value < 1)
      return isPossible ? moved : key
    }),
  )
}

/** Of free numbers, the example with one entry multiplied by anything from an eighth to eight. */
function answersScaled({ key, of, name }: ConstructionPart, seed: number): readonly (readonly number[])[] {
  if (of === 'probabilities') return []
  const stream = randomStream({ questionId: name, version: 1, seed, name: 'scaled' })
  const isWhole = key.every((value) => Number.isInteger(value))
  return Array.from({ length: 12 }, () => {
    const place = Math.floor(uniformFraction(stream) * key.length)
    const factor = 8 ** (2 * uniformFraction(stream) - 1)
    return key.map((value, i) => {
      if (i !== place) return value
      return isWhole ? Math.round(value * factor) : value * factor
    })
  })
}
