import { describe, expect, it } from 'vitest'
import { RejectedDraw } from '@/lib/problems/compile-context'
import type { Scope } from '@/lib/problems/compile-expression'
import { compileMistakes } from '@/lib/problems/compile-mistakes'
import { compileQuestion } from '@/lib/problems/compile-question'
import { evaluateAtPoints } from '@/lib/problems/evaluate-at-points'
import { mistakeIds } from '@/lib/problems/mistake-ids'
import type { Part } from '@/lib/problems/part'
import { QuestionFormatError } from '@/lib/problems/question'
import { toVariantMistake } from '@/lib/problems/told-mistake'
import { smallQuestion } from './fixture-questions'

const catalogue = {
  sign: { name: 'A sign', feedback: 'You got {{ value }}, not {{ key }}.' },
  swap: { name: 'Swapped', feedback: 'Swapped.' },
}
const context = { path: '', symbols: new Map([['x', 0]]) }
const compile = (changes: Readonly<Record<string, unknown>>) => {
  const question = smallQuestion(changes)
  const mistakes = compileMistakes({ question, catalogue, shared: [], ids: mistakeIds(question), context })
  return (part: Part, scope: Scope) =>
    (mistakes.get(part.name) ?? []).flatMap(({ evaluate }) => evaluate(part, scope) ?? []).map(toVariantMistake)
}
const asked = { name: 'a', label: 'a', weight: 1 }
const tolerance = { kind: 'closeTo', relative: 0, absolute: 0 } as const
const number: Part = { ...asked, kind: 'number', unit: 'none', key: 5, tolerance, accepted: [] }
const vector: Part = {
  ...asked,
  name: 'p',
  kind: 'probabilities',
  key: [0, 1],
  outcomes: ['u', 'v'],
  absolute: 0.1,
  accepted: [],
}
const answers = {
  a: { label: 'a', number: 'x' },
  p: { label: 'p', probabilities: '[0, 1]', outcomes: ['u', 'v'] },
  c: {
    label: 'c',
    choice: {
      key: 'Y',
      options: {
        Y: { text: 'y', feedback: 'Yes.' },
        N: { text: 'n', feedback: 'No, {{ x }}.', mistake: 'swap' },
        O: { text: 'o', feedback: 'Other.' },
      },
    },
  },
}
const choice = (key: string): Part => ({ ...asked, name: 'c', kind: 'choice', key, options: [] })

describe('the mistakes of a part', () => {
  const of = compile({
    answers,
    mistakes: [
      { part: 'a', when: '-x', is: 'sign' },
      { part: 'p', when: '[1, 0]', is: 'swap', feedback: 'First {{ value[1] }}.' },
      { part: 'a', when: 0, is: 'swap', id: 'nothing' },
    ],
  })
  it('are its own rules, in their order, evaluated on the draw', () => {
    expect(of(number, [5]).map(({ id, part, name, value }) => [id, part, name, value])).toEqual([
      ['sign', 'a', 'A sign', -5],
      ['nothing', 'a', 'Swapped', 0],
    ])
    expect(of(vector, [5])).toMatchObject([{ id: 'swap-p', part: 'p', value: [1, 0] }])
    expect(of({ ...number, name: 'other' }, [5])).toEqual([])
  })
  it("teach with the catalogue's words or their own, in which value and key are the numbers met", () => {
    expect(of(number, [5]).map(({ feedback }) => feedback)).toEqual(['You got $-5$, not 5.', 'Swapped.'])
    expect(of(vector, [5])[0]?.feedback).toBe('First 1.')
  })
  it('of a choice are the options that show one, but for the one that is the key', () => {
    expect(of(choice('Y'), [5])).toEqual([{ id: 'swap-c', part: 'c', value: 'N', name: 'Swapped', feedback: 'No, 5.' }])
    expect(of(choice('N'), [5])).toEqual([])
    expect(of({ ...choice('Y'), name: 'other' }, [5])).toEqual([])
  })
})

describe('a mal-rule', () => {
  const rule = (part: string, when: string) => compile({ answers, mistakes: [{ part, when, is: 'sign' }] })
  it('that gives no finite number of the right shape rejects the draw', () => {
    expect(() => rule('a', '1 / 0')(number, [5])).toThrow(RejectedDraw)
    expect(() => rule('a', '[1]')(number, [5])).toThrow('mistakes.0 is not a finite number')
    expect(() => rule('p', '[1]')(vector, [5])).toThrow('mistakes.0 is not a vector of 2')
    expect(() => rule('p', '[0 / 0, 1]')(vector, [5])).toThrow('mistakes.0 is not a finite number')
    expect(() => rule('a', 'x[1]')(number, [5])).toThrow('mistakes.0.when: […] expects a vector')
  })
  it('need not be a distribution, as the mistakes of students are not', () => {
    expect(rule('p', '[2, -1]')(vector, [5])).toMatchObject([{ value: [2, -1] }])
  })
  it('is refused for a part that does not exist or is a choice, or by a name that is none', () => {
    const refused = (changes: object) => () => compile({ answers, mistakes: [{ when: 1, ...changes }] })
    expect(refused({ part: 'b', is: 'sign' })).toThrow('mistakes.0.part: there is no answer b')
    expect(refused({ part: 'toString', is: 'sign' })).toThrow('mistakes.0.part: there is no answer toString')
    expect(refused({ part: 'c', is: 'sign' })).toThrow('mistakes.0.part: the mistakes of a choice stand at its options')
    expect(refused({ part: 'a', is: 'constructor' })).toThrow('mistakes.0.is: there is no mistake constructor')
    expect(refused({ part: 'a', is: 'sign', feedback: '{{ y }}' })).toThrow('mistakes.0.feedback: There is no y here')
    expect(refused({ part: 'b', is: 'sign' })).toThrow(QuestionFormatError)
  })
  it('is refused at an option by the path of the option', () => {
    const options = { ...answers.c.choice.options, O: { text: 'o', feedback: 'f', mistake: 'unheard-of' } }
    expect(() => compile({ answers: { c: { label: 'c', choice: { key: 'Y', options } } } })).toThrow(
      'answers.c.choice.options.O.mistake: there is no mistake unheard-of in the catalogue',
    )
  })
})

describe('the mistake of a formula', () => {
  const variables = { z: { min: 1, max: 2 } }
  const mistakenAt = (x: number, feedback?: string) => {
    const question = smallQuestion({
      parameters: { x: { integer: { min: x, max: x } } },
      answers: { f: { label: 'f', expression: 'z / x', variables } },
      mistakes: [{ part: 'f', when: '(z / x)^2', is: 'sign', feedback }],
    })
    const { mistakes, parts } = compileQuestion(question, catalogue).makeVariant({ version: 1, seed: 1 })
    const [mistake] = mistakes
    const [part] = parts
    if (mistake === undefined || part?.kind !== 'expression') throw new TypeError('There is no formula.')
    return { mistake, part }
  }
  it('is told as mathematics, like the key', () => {
    const { feedback } = mistakenAt(3).mistake
    expect(feedback).toBe('You got $\\left(\\frac{z}{3}\\right)^{2}$, not $\\frac{z}{3}$.')
    expect(mistakenAt(3, 'Not $f = {{ value }}$, but `{{ key }}`.').mistake.feedback).toBe(
      'Not $f = \\left(\\frac{z}{3}\\right)^{2}$, but `z / 3`.',
    )
  })
  it('says itself as one types it, beside its values where it is compared', () => {
    const { mistake, part } = mistakenAt(4)
    expect(mistake.text).toBe('(z / 4)^2')
    expect(mistake.value).toEqual(part.keyValues.map((value) => expect.closeTo(value ** 2, 12)))
    const typed = evaluateAtPoints(mistake.text ?? '', part)
    expect(typed.kind === 'values' ? typed.values : typed).toEqual(mistake.value)
    expect(JSON.parse(JSON.stringify(mistake))).toMatchObject({ text: '(z / 4)^2' })
  })
  it('alone has such a text', () => {
    const [plain] = compile({ answers, mistakes: [{ part: 'a', when: '-x', is: 'sign' }] })(number, [3])
    expect(plain).not.toHaveProperty('text')
  })
})
