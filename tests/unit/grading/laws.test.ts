// What holds of every kind of answer, whatever the numbers are and whatever is typed.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Grade } from '@/lib/grading/grade'
import { grade } from '@/lib/grading/grade-response'
import type { ExpressionPart, Part } from '@/lib/problems/part'
import { askedParts, typedAs } from './arbitrary-parts'
import {
  belief,
  claims,
  confusion,
  construction,
  graderOf,
  gradient,
  mistakes,
  model,
  order,
  perplexity,
  prediction,
} from './sample-variant'

describe.each(askedParts)('a part of kind %s', (_kind, asked) => {
  it('is right when its key is written out in full', () => {
    fc.assert(
      fc.property(asked, ({ part, mistakes: known }) => {
        expect(graderOf(part, known)(typedAs(part, part.key))).toMatchObject({ matched: 'key', scoreFraction: 1 })
      }),
      { numRuns: 1_000 },
    )
  })
  it('names each mistake by its own id, and never as right', () => {
    fc.assert(
      fc.property(asked, ({ part, mistakes: known }) => {
        for (const { id, value } of known) {
          const graded = graderOf(part, known)(typedAs(part, value))
          expect(graded).toMatchObject({ matched: 'mistake', mistake: id })
          expect('scoreFraction' in graded && graded.scoreFraction < 1).toBe(true)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})

const formula: ExpressionPart = {
  kind: 'expression',
  name: 'f',
  label: 'Formula',
  weight: 1,
  key: 'p - y',
  keyLatex: 'p - y',
  variables: ['p', 'y'],
  points: [
    [0.2, 1],
    [0.7, 0],
  ],
  keyValues: [-0.8, 0.7],
  relative: 1e-6,
  accepted: [],
}
const everyKind: readonly Part[] = [
  perplexity,
  prediction,
  gradient,
  { ...gradient, name: 'each', unit: 'bits', credit: 'each' },
  confusion,
  model,
  { ...claims, credit: 'each' },
  belief,
  { ...order, credit: 'each' },
  construction,
  { ...construction, name: 'numbers', of: 'numbers' },
  formula,
]

const pieces = fc.constantFrom(
  ...'0123456789.,;:|/ %()[]{}\n\t-+*^=≈→$\\_²½−×∞√'.split(''),
  ...[
    'A',
    'B',
    'none',
    'cat',
    'certain',
    'bits',
    'nats',
    'ln',
    'log2',
    'p',
    'y',
    '1e999',
    '__proto__',
    'NaN',
    '\u0000',
    '\ud800',
  ],
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join('')),
)

function faultOf(result: Grade): string | null {
  if (result.kind === 'ungradable') return result.feedback.length < 10 ? `says "${result.feedback}"` : null
  const ofParts = result.parts.flatMap(({ scoreFraction, evidenceFraction = 0 }) => [scoreFraction, evidenceFraction])
  const fractions = [result.scoreFraction, result.evidenceFraction, ...ofParts]
  if (!fractions.every((fraction) => fraction >= 0 && fraction <= 1)) return `scores ${fractions.join(', ')}`
  return result.feedback === '' ? 'says nothing' : null
}

describe('grading, whatever is typed', () => {
  it('never throws, says something, and keeps every score and all evidence in [0, 1]', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        for (const part of everyKind) {
          const fault = faultOf(grade({ variant: { parts: [part], mistakes }, response: { [part.name]: typed } }))
          if (fault !== null) throw new Error(`${part.kind} ${fault} on ${typed}`)
        }
      }),
      { numRuns: 10_000 },
    )
  }, 120_000)
  it('comes to an end on long texts of one pattern', () => {
    const patterns = [
      ' ',
      '(',
      ')',
      '[',
      '|',
      ',',
      ', ',
      '; ',
      '\n',
      '1',
      '1,',
      '-',
      '^',
      'A',
      'A, ',
      'A:',
      '=',
      'bits ',
      '1 bits',
      'e',
      '½',
      '²',
    ]
    for (const pattern of patterns) {
      for (const typed of [pattern.repeat(2_000 / pattern.length), `1${pattern.repeat(1_990 / pattern.length)}x`]) {
        for (const part of everyKind) {
          expect(grade({ variant: { parts: [part], mistakes }, response: { [part.name]: typed } }).feedback).not.toBe(
            '',
          )
        }
      }
    }
  }, 20_000)
  it('a response of any parts scores the weighted mean of what each would score alone', () => {
    const typed = fc.constantFrom(
      '9.72',
      '26.6',
      '3',
      '40; 10\n5; 45',
      'A',
      'A, B',
      'certain, even, skewed, uniform',
      '-0.3; 0.2; 7',
    )
    fc.assert(
      fc.property(
        fc.array(typed, { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 1, max: 9 }),
        ([a = '', b = '', c = ''], tenths) => {
          const parts = [
            { ...perplexity, weight: tenths / 10 },
            { ...claims, credit: 'each', weight: 0.5 - tenths / 20 },
            { ...order, credit: 'each', weight: 0.5 - tenths / 20 },
          ] as const
          const response = { ppl: a, claims: b, order: c }
          const whole = grade({ variant: { parts, mistakes }, response })
          const alone = parts.map((part) => grade({ variant: { parts: [part], mistakes }, response }))
          if (whole.kind === 'ungradable') {
            expect(alone.some(({ kind }) => kind === 'ungradable')).toBe(true)
            return
          }
          const mean = (of: 'scoreFraction' | 'evidenceFraction') =>
            alone.reduce(
              (sum, one, place) => sum + (one.kind === 'graded' ? one[of] : 0) * (parts[place]?.weight ?? 0),
              0,
            )
          expect(whole.scoreFraction).toBeCloseTo(mean('scoreFraction'), 12)
          expect(whole.evidenceFraction).toBeCloseTo(mean('evidenceFraction'), 12)
        },
      ),
    )
  })
})
