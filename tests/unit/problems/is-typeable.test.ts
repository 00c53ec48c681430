import { describe, expect, it } from 'vitest'
import { isTypeable } from '@/lib/problems/is-typeable'
import { compileAnswer } from './compiled-answer'

describe('the name of a variable', () => {
  it.each(['p', 'P', 'p1', 'p10', 'yhat', 'phat', 'sigma', 'lambda', 'loss', 'constructor', 'E'])(
    'can be typed where it is %s',
    (name) => {
      expect(isTypeable(name, [name])).toBe(true)
    },
  )
  it.each(['e', 'pi', 'ln', 'log', 'log2', 'log10', 'exp', 'sqrt', 'abs', 'min', 'max', 'sigmoid'])(
    'cannot be %s, which means something already',
    (name) => {
      expect(isTypeable(name, [name])).toBe(false)
    },
  )
  it.each(['frac', 'p1q', 'x2y3'])('cannot be %s, which is read as something else', (name) => {
    expect(isTypeable(name, [name])).toBe(false)
    // Not even where its pieces are variables themselves.
    expect(isTypeable(name, [name, 'p1', 'q', 'x2', 'y3'])).toBe(false)
  })
  it('is refused in a question where nobody could type it', () => {
    const answer = (name: string) => ({ expression: name, variables: { [name]: { min: 0, max: 1 } } })
    for (const name of ['p1q', 'frac', 'e', 'ln']) {
      expect(() => compileAnswer(answer(name))).toThrow(`answers.a.variables.${name}: nobody could type this name`)
    }
    expect(() => compileAnswer(answer('p1'))).not.toThrow()
  })
})
