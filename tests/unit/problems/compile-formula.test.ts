import { describe, expect, it } from 'vitest'
import { RejectedDraw } from '@/lib/problems/compile-context'
import { compileFormula, formulaAt } from '@/lib/problems/compile-formula'
import { expressionText } from '@/lib/problems/expression-text'
import { QuestionFormatError } from '@/lib/problems/question'

const context = { path: 'answers.f.expression', symbols: new Map([['k', 0]]) }
const formula = (source: string | number, variables: readonly string[] = ['z', 'w']) =>
  compileFormula({ source, variables }, context)

describe('a formula of the author’s', () => {
  it('has a value at each point, on the values of the draw', () => {
    expect(
      formula('k * z - w').valuesAt(
        [10],
        [
          [1, 2],
          [0.5, 0],
        ],
      ),
    ).toEqual([8, 5])
    expect(formula(7).valuesAt([10], [[1, 2]])).toEqual([7])
    expect(formula('k', []).valuesAt([3], [[], []])).toEqual([3, 3])
  })
  it('stands in the numbers of the draw', () => {
    expect(expressionText(formula('k * z').withNumbers([10]))).toBe('10 * z')
    expect(expressionText(formula('k * z').withNumbers([0.25]))).toBe('0.25 * z')
  })
  it('rejects the draw where it has no finite number at a point', () => {
    expect(() =>
      formula('1 / z').valuesAt(
        [1],
        [
          [1, 0],
          [0, 0],
        ],
      ),
    ).toThrow(RejectedDraw)
    expect(() => formula('ln(z)').valuesAt([1], [[-1, 0]])).toThrow('answers.f.expression is not a finite number')
    expect(() => formula('[z, w]').valuesAt([1], [[1, 0]])).toThrow('answers.f.expression is not a finite number')
    expect(() => formula('entropy([z, w])').valuesAt([1], [[1, 1]])).toThrow('answers.f.expression: ')
  })
  it('that is wrong says where', () => {
    expect(() => formula('z +')).toThrow(QuestionFormatError)
    expect(() => formula('t')).toThrow('answers.f.expression: There is no t here. Known names: k, z, w.')
    expect(() => formulaAt(context, { source: 't', variables: [] })).toThrow('answers.f.expression.when: There is no t')
  })
})
