// A response becomes a grade: the key, then the named mistakes, then right but for rounding, then wrong.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grade } from '@/lib/grading/grade-response'
import type { Tolerance } from '@/lib/problems/part'
import {
  bits,
  claims,
  construction,
  loss,
  mistakes,
  model,
  perplexity,
  ppl,
  prediction,
  variantOf,
} from './sample-variant'

const gradePpl = (typed: string) => grade({ variant: variantOf(perplexity), response: { ppl: typed } })

describe('a number', () => {
  it.each(['9.72', '9,72', '9.7', '2^3.281', `${ppl}`, '≈ 9.72', '972%', '9.72e0', 'PPL = 9.72', ' 9.72 '])(
    '"%s" is right',
    (typed) => {
      expect(gradePpl(typed)).toMatchObject({
        kind: 'graded',
        scoreFraction: 1,
        parts: [{ name: 'ppl', matched: 'key' }],
      })
    },
  )
  it('that a known mistake gives gets its name and its feedback', () => {
    expect(gradePpl('26.6')).toMatchObject({
      kind: 'graded',
      scoreFraction: 0,
      parts: [{ matched: 'mistake', mistake: 'exponent-base-mismatch', mistakeName: 'Bases differ' }],
      feedback: 'e to bits.',
    })
    expect(gradePpl('3.28')).toMatchObject({ parts: [{ mistake: 'not-exponentiated' }] })
  })
  it('between two known mistakes is the nearer one', () => {
    const near = { id: 'near', part: 'ppl', value: 20.3, name: 'Near', feedback: 'Near.' }
    const far = { ...near, id: 'far', value: 20, name: 'Far' }
    const result = grade({ variant: { parts: [perplexity], mistakes: [far, near] }, response: { ppl: '20.2' } })
    expect(result).toMatchObject({ parts: [{ mistake: 'near' }] })
  })
  it('a little off is told apart from a wrong one', () => {
    expect(gradePpl('9.9')).toMatchObject({ scoreFraction: 0, parts: [{ matched: 'near-miss' }] })
    expect(gradePpl('10')).toMatchObject({ scoreFraction: 0, parts: [{ matched: 'near-miss' }] })
    expect(gradePpl('12')).toMatchObject({ scoreFraction: 0, parts: [{ matched: 'general' }] })
  })
  it('without a unit is read in the unit asked, and a unit converts', () => {
    const variant = variantOf(loss)
    expect(grade({ variant, response: { loss: '3.28' } })).toMatchObject({ scoreFraction: 1 })
    expect(grade({ variant, response: { loss: '3.28 bits per word' } })).toMatchObject({ scoreFraction: 1 })
    expect(grade({ variant, response: { loss: `${bits * Math.LN2} nats` } })).toMatchObject({ scoreFraction: 1 })
    expect(grade({ variant, response: { loss: '3.28 nats' } })).toMatchObject({ scoreFraction: 0 })
  })
  it('shows how it was read', () => {
    expect(gradePpl('2^3')).toMatchObject({ parts: [{ readAs: '$2^{3} = 8$' }] })
  })
})

describe('a probability vector', () => {
  const gradeVector = (typed: string) => grade({ variant: variantOf(prediction), response: { p: typed } })
  it('is right within its slack in every place', () => {
    expect(gradeVector('0.2, 0.3, 0.5')).toMatchObject({ scoreFraction: 1 })
    expect(gradeVector('0.205, 0.3, 0.495')).toMatchObject({ scoreFraction: 1 })
    expect(gradeVector('1/5; 3/10; 1/2')).toMatchObject({ scoreFraction: 1 })
  })
  it('just outside it is right but for rounding', () => {
    expect(gradeVector('0.21, 0.3, 0.49')).toMatchObject({ scoreFraction: 0, parts: [{ matched: 'near-miss' }] })
  })
  it('that a known mistake gives gets its name', () => {
    expect(gradeVector('0.5, 0.3, 0.2')).toMatchObject({ scoreFraction: 0, parts: [{ mistake: 'reversed' }] })
  })
  it('in another order is told so', () => {
    const result = gradeVector('0.3, 0.2, 0.5')
    expect(result).toMatchObject({ parts: [{ matched: 'general' }] })
    expect(result.feedback).toContain('another order')
  })
  it('that is none costs nothing', () => {
    expect(gradeVector('0.2, 0.3, 0.4')).toMatchObject({ kind: 'ungradable', parts: [{ name: 'p' }] })
    expect(gradeVector('0.5, 0.5')).toMatchObject({ kind: 'ungradable' })
  })
})

describe('a choice', () => {
  const gradeChoice = (typed: string) => grade({ variant: variantOf(model), response: { model: typed } })
  it('answers with the feedback of the option', () => {
    expect(gradeChoice('A')).toMatchObject({ scoreFraction: 1, feedback: 'Yes: its loss is lower.' })
    expect(gradeChoice('B')).toMatchObject({
      scoreFraction: 0,
      feedback: 'Accuracy does not see confidence.',
      parts: [{ matched: 'mistake', mistake: 'accuracy-only', mistakeName: 'Accuracy alone' }],
    })
  })
  it('of no option costs nothing', () => {
    expect(gradeChoice('C')).toMatchObject({
      kind: 'ungradable',
      parts: [{ expected: 'One of the options is expected: A, B.' }],
    })
  })
})

describe('a construction', () => {
  const gradeConstruction = (typed: string) => grade({ variant: variantOf(construction), response: { d: typed } })
  it('is right whenever it meets every condition', () => {
    expect(gradeConstruction('0.5, 0.35, 0.1, 0.05')).toMatchObject({ scoreFraction: 1 })
    expect(gradeConstruction('0.05 0.5 0.35 0.1')).toMatchObject({ scoreFraction: 1 })
    expect(gradeConstruction('0.55, 0.25, 0.15, 0.05')).toMatchObject({ scoreFraction: 1 })
  })
  it('says which condition it misses', () => {
    expect(gradeConstruction('1/3, 1/3, 1/3, 0')).toMatchObject({
      scoreFraction: 0,
      feedback: 'Some outcome is impossible.',
    })
    expect(gradeConstruction('1, 0, 0, 0').feedback).toBe('Its perplexity is not 3.\n\nSome outcome is impossible.')
  })
  it('that is a known mistake gets its name', () => {
    expect(gradeConstruction('1/4 1/4 1/4 1/4')).toMatchObject({ parts: [{ mistake: 'uniform-over-four' }] })
  })
})

describe('a problem of several parts', () => {
  const half = <T extends { readonly weight: number }>(part: T): T => ({ ...part, weight: 0.5 })
  const variant = variantOf(half(loss), half(perplexity))
  it('scores the share of its right parts', () => {
    const result = grade({ variant, response: { loss: '3.28', ppl: '26.6' } })
    expect(result).toMatchObject({
      kind: 'graded',
      scoreFraction: 0.5,
      parts: [{ scoreFraction: 1 }, { scoreFraction: 0 }],
    })
    expect(result.feedback).toBe('**Loss:** Right.\n\n**Perplexity:** e to bits.')
  })
  it('with a part missing is not graded, and says which', () => {
    expect(grade({ variant, response: { loss: '3.28' } })).toMatchObject({
      kind: 'ungradable',
      parts: [{ name: 'ppl', expected: 'A number is expected, such as 9.72 or 1/3.' }],
    })
    expect(grade({ variant, response: {} })).toMatchObject({
      kind: 'ungradable',
      parts: [{ name: 'loss' }, { name: 'ppl' }],
    })
  })
  it('keeps a list of wrong decisions a list, below the label', () => {
    const result = grade({ variant: variantOf(half(loss), half(claims)), response: { loss: '3.28', claims: 'A' } })
    expect(result.feedback).toBe(
      '**Loss:** Right.\n\n**What follows:**\n\n- “It is infinite where q is 0” (not ticked): Then a surprisal is.',
    )
  })
  it('that cannot be read say which of them, each by its label', () => {
    const result = grade({ variant, response: { loss: 'many', ppl: '' } })
    expect(result.feedback).toMatch(
      /^\*\*Loss:\*\* "many" is not a number\..*\n\n\*\*Perplexity:\*\* A number is expected/,
    )
    const second = grade({ variant, response: { loss: '3.28', ppl: '' } })
    expect(second.feedback).toBe('**Perplexity:** A number is expected, such as 9.72 or 1/3.')
  })
  it('is evidence of the weighted mean of what its parts are evidence of', () => {
    const weighed = variantOf({ ...loss, weight: 0.25 }, { ...perplexity, weight: 0.75 })
    expect(grade({ variant: weighed, response: { loss: '3.28', ppl: '9.9' } })).toMatchObject({
      scoreFraction: 0.25,
      evidenceFraction: 0.25 + 0.75 / 2,
    })
    expect(grade({ variant: weighed, response: { loss: '3.28', ppl: '26.6' } })).toMatchObject({
      scoreFraction: 0.25,
      evidenceFraction: 0.25,
    })
  })
  it('with weights that do not sum to 1 scores by their shares', () => {
    const weighed = variantOf({ ...loss, weight: 3 }, { ...perplexity, weight: 1 })
    expect(grade({ variant: weighed, response: { loss: '3.28', ppl: '1' } })).toMatchObject({ scoreFraction: 0.75 })
  })
  it('ignores names it did not ask for', () => {
    expect(grade({ variant, response: { loss: '3.28', ppl: '9.72', admin: 'yes' } })).toMatchObject({
      scoreFraction: 1,
    })
  })
})

describe('grading, for whatever is typed', () => {
  const variant = variantOf(perplexity, prediction, model, construction)
  it('never throws, and a score lies in [0, 1]', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('1', '9.72', '0.2,0.3,0.5', 'A', '1/4 1/4 1/4 1/4', '__proto__', '1e308*10'),
    )
    fc.assert(
      fc.property(text, text, text, text, (a, b, c, d) => {
        const result = grade({ variant, response: { ppl: a, p: b, model: c, d } })
        if (result.kind === 'ungradable') expect(result.parts.length).toBeGreaterThan(0)
        else expect(result.scoreFraction >= 0 && result.scoreFraction <= 1).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })
  it('the feedback on a wrong number never shows the key', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40_000 }), (n) => {
        const result = gradePpl(String(n / 1000))
        if (result.kind === 'graded' && result.scoreFraction === 0) expect(result.feedback).not.toContain('9.7')
      }),
    )
  })
  it('every written form of the key is right, and every one of a mistake is that mistake', () => {
    const forms: readonly ((x: number) => string)[] = [
      (x) => x.toFixed(3),
      (x) => x.toFixed(2).replace('.', ','),
      (x) => x.toExponential(4),
      (x) => `${(x * 100).toFixed(2)} %`,
      (x) => `e^(${Math.log(x)})`,
      (x) => `${x * 7}/7`,
      (x) => `≈ ${x.toPrecision(4)}`,
    ]
    for (const form of forms) {
      expect(gradePpl(form(ppl)), form(ppl)).toMatchObject({ scoreFraction: 1 })
      for (const { id, value } of mistakes.filter(({ part }) => part === 'ppl')) {
        expect(gradePpl(form(Number(value))), form(Number(value))).toMatchObject({ parts: [{ mistake: id }] })
      }
    }
  })
})

describe('a tolerance', () => {
  const gradeWith = (tolerance: Tolerance, typed: string) =>
    grade({ variant: variantOf({ ...perplexity, tolerance }), response: { ppl: typed } })
  it('that is strict about digits looks at how the number is written', () => {
    const strict: Tolerance = { kind: 'significantFigures', digits: 3, strict: true }
    expect(gradeWith(strict, '9.72')).toMatchObject({ scoreFraction: 1 })
    expect(gradeWith(strict, '9.720')).toMatchObject({ scoreFraction: 0, parts: [{ matched: 'near-miss' }] })
    expect(gradeWith(strict, '9.7')).toMatchObject({ scoreFraction: 0, parts: [{ matched: 'near-miss' }] })
    expect(gradeWith({ ...strict, strict: false }, '9.7204')).toMatchObject({ scoreFraction: 1 })
  })
  it('that is an interval accepts both its ends and still names mistakes', () => {
    const interval: Tolerance = { kind: 'interval', low: 9.6, high: 9.8 }
    for (const typed of ['9.6', '9.8', '9.7']) expect(gradeWith(interval, typed)).toMatchObject({ scoreFraction: 1 })
    expect(gradeWith(interval, '26.6')).toMatchObject({ parts: [{ mistake: 'exponent-base-mismatch' }] })
    expect(gradeWith(interval, '9.85')).toMatchObject({ parts: [{ matched: 'near-miss' }] })
  })
})

describe('a number too large for a double once its unit is converted', () => {
  it('is asked about, where it used to be right whatever the key was', () => {
    const result = grade({ variant: variantOf(loss), response: { loss: '1.7e308 nats' } })
    expect(result).toMatchObject({ kind: 'ungradable' })
    expect(JSON.stringify(result)).toContain('A finite number is expected')
  })
})
