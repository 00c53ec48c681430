import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mendCodeWords, toVocabulary } from '@/lib/content/code-words'

const raw = String.raw
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

describe('a name glued to the word after it', () => {
  test('is parted only where its last part is a word of the document', () => {
    const text = 'as log_softmaxin all'
    expect(mendCodeWords({ text, vocabulary: toVocabulary('no such word') })).toEqual({ text, reasons: [] })
    expect(mendCodeWords({ text, vocabulary: toVocabulary('softmax and softmaxin') })).toEqual({ text, reasons: [] })
  })

  test('is told with the name and the word', () => {
    expect(mendCodeWords({ text: 'as log_softmaxin all', vocabulary }).reasons).toEqual([
      '`log_softmax` is the name, as its last part is a word of the document: its backticks and the space before "in" were lost',
    ])
  })

  test.each(['`log_softmaxin`', raw`\log_softmaxin`, 'a.log_softmaxin', 'log_softmaxin('])(
    'stays within code, a command, a path or a call: %s',
    (text) => {
      expect(mendCodeWords({ text, vocabulary })).toEqual({ text, reasons: [] })
    },
  )

  test('is mended at each place', () => {
    const { text, reasons } = mendCodeWords({ text: 'log_softmaxin a, log_lossof b', vocabulary })
    expect(text).toBe('`log_softmax` in a, `log_loss` of b')
    expect(reasons).toHaveLength(2)
  })

  test('loses no letter, whatever stands around it', () => {
    const word = fc.constantFrom(
      'log_softmaxin',
      'snake_case',
      'of',
      'fusedCrossEntropyLoss(which',
      'expects raw logits)',
      '`a_b`',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const text = words.join(' ')
        const bare = (own: string) => own.replaceAll(/[`\s]/g, '')
        expect(bare(mendCodeWords({ text, vocabulary }).text)).toBe(bare(text))
      }),
    )
  })
})

describe('the vocabulary of a document', () => {
  test.each([
    ['', []],
    ['The loss, the Loss.', ['the', 'loss']],
    ['a bc', ['bc']],
    ['log_softmax is f(x) or call(x)', ['is', 'or']],
    [raw`\log of`, ['of']],
    ['x'.repeat(31), []],
  ])('of %j', (source, words) => {
    expect([...toVocabulary(source)]).toEqual(words)
  })
})
