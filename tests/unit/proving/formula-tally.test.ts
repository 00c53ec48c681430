import { describe, expect, it } from 'vitest'
import { newFormulaTally } from '@/lib/proving/formula-tally'
import { toSample } from '@/lib/proving/sample'
import { textHash } from '@/lib/proving/text-hash'
import { textSources } from '@/lib/proving/text-sources'
import { variantOf } from './sample-questions'

const tallyOf = (solution: string, seeds: readonly number[]) => {
  const tally = newFormulaTally()
  for (const seed of seeds) tally.see(toSample(variantOf({ solution }, seed)))
  return tally
}
const seeds = Array.from({ length: 60 }, (_, seed) => seed)

describe('the formulas of many variants', () => {
  it('are one where they differ in their digits alone, as long as the longest of them', () => {
    const formulas = tallyOf('So $ {{ x }} + {{ y }}$.', seeds).list()
    expect(formulas).toHaveLength(1)
    expect(formulas[0]).toMatchObject({ place: 'solution', isDisplay: false })
    expect(formulas[0]?.widest).toMatch(/^\d\d \+ \d\d$/)
  })
  it('are two where one has a sign or stands on lines of its own', () => {
    expect(tallyOf('$ {{ x > 30 ? x : -x }}$', seeds).list()).toHaveLength(2)
    expect(tallyOf('$x$ and\n\n$$\nx\n$$', [1]).list()).toHaveLength(2)
  })
  it('tell the place where a dollar sign stays open', () => {
    const tally = newFormulaTally()
    const variant = variantOf()
    tally.see({ variant, asked: '', texts: [{ place: 'prompt', text: 'costs $5', failure: null }] })
    expect([...tally.unclosed]).toEqual([['prompt', { mark: '$', seed: 1 }]])
  })
})

describe('the texts of a variant', () => {
  const options = { A: { text: 'a', feedback: 'A.' }, B: { text: 'b', feedback: 'B.' } }
  const variant = variantOf({
    answers: { it: { label: 'It', choice: { key: 'A', options } }, sum: { label: 'Sum', number: 'x + y' } },
    hints: ['One.', 'Two.'],
  })
  it('are told by their places, what is asked first', () => {
    expect(textSources(variant).map(({ place }) => place)).toEqual([
      'prompt',
      'label of it',
      'option A of it',
      'option B of it',
      'label of sum',
      'hint 1',
      'hint 2',
      'solution',
      'feedback of option A of it',
      'feedback of option B of it',
      'feedback of mistake doubled',
      'feedback of mistake negated',
    ])
  })
  it('join to one that is asked, without hints, solution and feedback', () => {
    const { asked } = toSample(variant)
    expect(asked.split('\n').slice(1)).toEqual(['It', 'a', 'b', 'Sum'])
  })
})

describe('the hash of a text', () => {
  it('tells a hundred thousand texts apart', () => {
    const hashes = new Set(Array.from({ length: 100_000 }, (_, n) => textHash(`What is ${n} + ${n * 7}?`)))
    expect(hashes.size).toBe(100_000)
  })
  it('is the same for the same text, and short', () => {
    expect(textHash('a')).toBe(textHash('a'))
    expect(textHash('')).toMatch(/^[0-9a-f]{16}$/)
  })
})
