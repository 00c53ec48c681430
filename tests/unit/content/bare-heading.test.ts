import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBareHeading } from '@/lib/content/bare-heading'

const above = (text: string, next: string | undefined = 'A paragraph follows.') => isBareHeading({ text, next })

describe('a heading without its marker', () => {
  test.each([
    'Perplexity',
    'Cross-Entropy in Classification',
    'Bits-per-Character (BPC) and Bits-per-Dimension',
    '3 Ways to Lose',
    'Why $H(p, q)$ Is No Less',
    'Élan Vital',
    'Ratio 2:1',
    'Numbers such as 3.5',
  ])('is short, opens with a capital or a number and closes no sentence: %s', (text) => {
    expect(above(text)).toBe(true)
  })

  test.each([
    'A',
    '5 bits',
    '"Quoted"',
    '“Quoted”',
    '(aside)',
    '| a |',
    '> quote',
    '$x$ is',
    '⚠️ Mind',
    '🚩 Trap',
    '`c`',
    '- a',
    '**B**',
  ])('has text below, such as %s', (next) => {
    expect(above('Perplexity', next)).toBe(true)
  })
})

describe('no heading', () => {
  test.each([
    '',
    'perplexity',
    ' Perplexity',
    '$x$ is it',
    '| Cell',
    '> Quote',
    '# Heading',
    '<b>',
    '`Code`',
    '*Note*',
    '- Item',
    '1. Item',
    '2) Item',
    '![Alt](a)',
    '(Aside)',
  ])('opens with %j', (text) => {
    expect(above(text)).toBe(false)
  })

  test.each(['.', '!', '?', ':', ';', ',', '…', '✓', '$', '|'])('ends in %s', (end) => {
    expect(above('Perplexity')).toBe(true)
    expect(above(`Perplexity${end}`)).toBe(false)
  })

  test.each(['First. Second', 'Note: this one', 'Really? Yes', 'One; two', 'So $$x$$ here'])(
    'holds the end of a sentence or a formula of its own: %s',
    (text) => {
      expect(above(text)).toBe(false)
    },
  )

  test.each([
    'The loss is',
    'Entropy of the',
    'Divide by',
    'It gives',
    'Suppose that',
    'This FROM',
    'An upper bound on',
  ])('goes on below: %s', (text) => {
    expect(above(text)).toBe(false)
  })

  test('ends in a word that only looks like one that goes on', () => {
    expect(above('The Basis')).toBe(true)
    expect(above('The Bas is')).toBe(false)
  })

  test.each([undefined, '', 'goes on', '$$', '$$x$$', '*note*', '⟩'])('stands above %j', (next) => {
    expect(isBareHeading({ text: 'Perplexity', next })).toBe(false)
  })

  test('has more than eighty characters', () => {
    expect(above(`P${'e'.repeat(79)}`)).toBe(true)
    expect(above(`P${'e'.repeat(80)}`)).toBe(false)
  })

  test('has more than twelve words', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'Word').join(' ')
    expect(above(words(12))).toBe(true)
    expect(above(words(13))).toBe(false)
  })
})

test('a sentence is none, whatever its words', () => {
  const words = fc.array(fc.constantFrom('The', 'Loss', 'entropy', '$p$', '5'), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(words, fc.constantFrom('.', '?', ':'), (own, end) => {
      expect(above(`${own.join(' ')}${end}`)).toBe(false)
    }),
  )
})
