import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suggestId, suggestTitle } from '@/lib/content/lesson-text/suggest-objective'

describe('a name for an objective', () => {
  test('is what it is about, without what only asks for it', () => {
    expect(suggestTitle('Explain why cross-entropy is the natural loss for classification')).toBe(
      'Why cross-entropy is the natural loss',
    )
    expect(suggestTitle('Calculate **perplexity** $2^{H}$ from probabilities.')).toBe('Perplexity from probabilities')
    expect(suggestTitle('Compute and interpret perplexity as a measure of language model quality')).toBe(
      'Perplexity as a measure of language model',
    )
    expect(suggestTitle('Explain')).toBe('Explain')
    expect(suggestTitle('x'.repeat(60))).toBe('Objective')
    expect(suggestTitle('$x$')).toBe('Objective')
  })

  test('has an id of its telling words', () => {
    const none = new Set<string>()
    expect(suggestId('Calculate the perplexity of a sequence from its probabilities', none)).toBe(
      'perplexity-sequence-probabilities',
    )
    expect(suggestId('Poincaré recurrence', none)).toBe('poincare-recurrence')
    expect(suggestId('…', none)).toBe('objective')
    expect(suggestId('…', new Set(['objective', 'objective-2']))).toBe('objective-3')
  })

  test('is fit to store, whatever the sentence', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(suggestId(text, new Set())).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
        const title = suggestTitle(text)
        expect(title.trim()).not.toBe('')
        expect(title.length).toBeLessThanOrEqual(48)
      }),
    )
  })
})
