import { describe, expect, it } from 'vitest'
import { contentWords } from '@/lib/proving/content-words'
import type { Item } from '@/lib/proving/item'
import { itemFlaws } from '@/lib/proving/item-flaws'

const item = (stem: string, key: string, ...others: readonly string[]): Item => ({
  stem,
  hasOneKey: true,
  options: [{ text: key, isKey: true }, ...others.map((text) => ({ text, isKey: false }))],
})
const flawsOf = (each: Item) => itemFlaws.filter(({ isIn }) => isIn(each)).map(({ id }) => id)

describe('the flaws of an item', () => {
  it.each([
    [
      'longest-is-key',
      item(
        'What happens to the loss?',
        'it falls until the model is as certain as the data allow',
        'it rises',
        'it stays',
      ),
    ],
    ['all-or-none-of-the-above', item('What rises?', 'the entropy', 'the mean', 'None of the above')],
    ['unrelated-options', item('What rises?', 'the entropy', 'the mean', 'A formula from a different topic')],
    [
      'circular-definition',
      item(
        'What is perplexity?',
        'the definition of perplexity',
        'the inverse of an arithmetic mean',
        'an average of squared errors',
      ),
    ],
    [
      'key-in-stem',
      item(
        'Which loss does maximum likelihood minimise for a categorical model?',
        'categorical likelihood, negated',
        'squared error, averaged over all',
        'hinge loss, averaged over all',
      ),
    ],
    ['absolute-words', item('What does the loss do?', 'it falls on average', 'it never rises', 'it falls at once')],
    ['negated-stem', item('Which of these is not a proper score?', 'accuracy', 'log score', 'Brier score')],
  ] as const)('%s is found where it is, and alone', (id, flawed) => {
    expect(flawsOf(flawed)).toEqual([id])
  })
  it('are none of an item well written', () => {
    const sound = item(
      'A model gives the right word 0.5. What does the loss do when it gives it 0.25 instead?',
      'it rises by one bit',
      'it rises by two bits',
      'it doubles',
      'it halves',
    )
    expect(flawsOf(sound)).toEqual([])
  })
  it('are not about one key where several are right', () => {
    const several: Item = {
      ...item('What rises?', 'a very long option that is right and says a lot', 'b'),
      hasOneKey: false,
    }
    expect(flawsOf(several)).toEqual([])
  })
})

describe('the words that carry meaning', () => {
  it('are told without formulas, small words, case and plural', () => {
    expect([...contentWords('These Losses of $\\text{hidden}$ models are about entropy.')]).toEqual([
      'losse',
      'model',
      'entropy',
    ])
  })
})
