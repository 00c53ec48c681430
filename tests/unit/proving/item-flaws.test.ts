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

const words = (length: number) => 'm'.repeat(length)
const has = (id: string, each: Item) => flawsOf(each).includes(id)
const withoutKey = (stem: string, ...others: readonly string[]): Item => ({
  stem,
  hasOneKey: true,
  options: others.map((text) => ({ text, isKey: false })),
})

describe('the longest option', () => {
  it.each([
    // More than 1.3 times the next, and 20 characters at least.
    [26, 20, false],
    [27, 20, true],
    [20, 15, true],
    [19, 10, false],
    [40, 31, false],
  ])('of %i characters against %i is a flaw: %s', (own, next, isFlaw) => {
    expect(has('longest-is-key', item('What?', words(own), words(next), 'short'))).toBe(isFlaw)
  })
  it('may be a wrong one', () => {
    expect(has('longest-is-key', item('What?', words(10), words(60)))).toBe(false)
    expect(has('longest-is-key', withoutKey('What?', words(60), words(10)))).toBe(false)
  })
})

describe('words that give an option away', () => {
  it.each([
    ['all of the above', true],
    ['Both of these options', true],
    ['neither of them others', true],
    ['all of the probability', false],
  ])('"%s": %s', (text, isFlaw) => {
    expect(has('all-or-none-of-the-above', item('What?', 'it rises', text))).toBe(isFlaw)
    expect(has('all-or-none-of-the-above', item('What?', text, 'it rises'))).toBe(isFlaw)
  })
  it('are no flaw of the right option', () => {
    expect(has('unrelated-options', item('What?', 'the errors are unrelated', 'they rise'))).toBe(false)
    expect(has('unrelated-options', item('What?', 'they rise', 'the errors are unrelated'))).toBe(true)
  })
  it('are none where the right option is as absolute', () => {
    expect(has('absolute-words', item('What?', 'it always rises', 'it never rises'))).toBe(false)
    expect(has('absolute-words', item('What?', 'it always rises', 'it may fall'))).toBe(false)
    expect(has('absolute-words', item('What?', 'it rises', 'it falls'))).toBe(false)
  })
  it.each([
    ['Which is incorrect?', true],
    ['What holds for all except one of them?', true],
    ['It is not certain. What follows?', false],
    ['What follows. It is not certain?', false],
    ['Which one is right, and why not the other', false],
  ])('a stem "%s" is negated: %s', (stem, isFlaw) => {
    expect(has('negated-stem', item(stem, 'a', 'b'))).toBe(isFlaw)
  })
})

describe('an option that follows from the question', () => {
  it.each([
    // Words of the stem or hollow ones alone, two of them at least, one of them hollow.
    ['the definition of perplexity', true],
    ['the important perplexity', true],
    ['perplexity', false],
    ['definition', false],
    ['the inverse definition of perplexity', false],
  ])('"%s" is circular: %s', (key, isFlaw) => {
    expect(has('circular-definition', item('What is perplexity?', key, 'a mean', 'a sum'))).toBe(isFlaw)
  })
  it('is circular only in words that say something by themselves', () => {
    expect(has('circular-definition', item('What of model perplexity?', 'model perplexity', 'a mean'))).toBe(false)
  })
  it.each([
    // Two shared words at least that are more than half of the option.
    ['model perplexity', ['a mean'], true],
    ['model perplexity rises', ['a mean'], true],
    ['model perplexity rises slowly', ['a mean'], false],
    ['perplexity', ['a mean'], false],
    ['model perplexity', ['model entropy'], false],
  ])('"%s" beside %j repeats the stem: %s', (key, others, isFlaw) => {
    expect(has('key-in-stem', item('What of the perplexity of a model?', key, ...others))).toBe(isFlaw)
  })
  it('is none where no option is right, or several are', () => {
    const stem = 'What is the definition of perplexity?'
    expect(flawsOf(withoutKey(stem, 'definition of perplexity', 'a mean'))).toEqual([])
    expect(flawsOf({ ...item(stem, 'the definition of perplexity', 'a mean'), hasOneKey: false })).toEqual([])
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
  it.each([
    ['less', 'less'],
    ['loss', 'loss'],
    ['bits', 'bits'],
    ['means', 'mean'],
    ['log', undefined],
  ])('of "%s" is %s', (text, word) => {
    expect([...contentWords(text)][0]).toBe(word)
  })
})
