import { describe, expect, it } from 'vitest'
import { compileLogarithms } from '@/lib/proving/logarithms'
import { questionWith } from './sample-questions'

const offenders = (value: string, parameters: { readonly x: number; readonly y: number }) =>
  compileLogarithms(questionWith({ let: { value } })).offendersOf({ parameters: { ...parameters, value: 0 } })

describe('the logarithms a question takes', () => {
  it.each([
    ['log2(x)', { x: 0, y: 1 }],
    ['exp(ln(x))', { x: 0, y: 1 }],
    ['x * log10(x)', { x: 0, y: 1 }],
    ['log(x - y, 2)', { x: 1, y: 2 }],
    ['sum(log2([x, y]))', { x: 1, y: 0 }],
    ['y > 0 ? log2(x) : 0', { x: 0, y: 1 }],
    ['y > 0 and ln(x) < 3 ? 1 : 0', { x: 0, y: 1 }],
  ])('%s of 0 or less are found at %j', (value, parameters) => {
    expect(offenders(value, parameters)).toEqual(['let.value'])
  })
  it.each([
    ['log2(x)', { x: 1, y: 0 }],
    ['x > 0 ? log2(x) : 0', { x: 0, y: 1 }],
    ['x > 0 and ln(x) < 3 ? 1 : 0', { x: 0, y: 1 }],
    ['x <= 0 or ln(x) < 3 ? 1 : 0', { x: 0, y: 1 }],
    ['x / y', { x: 0, y: 0 }],
  ])('%s are not, where no such one is taken: %j', (value, parameters) => {
    expect(offenders(value, parameters)).toEqual([])
  })
  it('are looked for in keys and mal-rules too', () => {
    const question = questionWith({
      answers: { sum: { label: 'Sum', number: 'ln(x)' } },
      mistakes: [{ part: 'sum', when: 'log2(y)', is: 'doubled' }],
    })
    const { places, offendersOf } = compileLogarithms(question)
    expect(places).toEqual(['answers.sum', 'mistakes.0'])
    expect(offendersOf({ parameters: { x: 1, y: 0 } })).toEqual(['mistakes.0'])
  })
})
