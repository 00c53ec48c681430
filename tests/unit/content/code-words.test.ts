import { describe, expect, test } from 'vitest'
import { mendCodeWords, toVocabulary } from '@/lib/content/code-words'

const vocabulary = toVocabulary('the softmax entropy of a loss')

describe('a name in running text', () => {
  test.each([
    ['as log_softmaxin all frameworks', 'as `log_softmax` in all frameworks'],
    ['call softmax_cross_entropyfrom there', 'call `softmax_cross_entropy` from there'],
    ['the fusedCrossEntropyLoss(which expects raw logits)', 'the fused `CrossEntropyLoss` (which expects raw logits)'],
    ['the fusedBCEWithLogitsLoss(which takes raw values)', 'the fused `BCEWithLogitsLoss` (which takes raw values)'],
  ])('gets back what it lost: %s', (before, after) => {
    expect(mendCodeWords({ text: before, vocabulary }).text).toBe(after)
  })

  test.each(['use log_softmax in all', 'call crossEntropy(p, q)', 'use NLLLoss.', 'in_domain and snake_case'])(
    'stays where nothing is glued to it: %s',
    (text) => {
      expect(mendCodeWords({ text, vocabulary })).toEqual({ text, reasons: [] })
    },
  )
})
