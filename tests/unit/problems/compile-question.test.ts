import { describe, expect, it } from 'vitest'
import { compileQuestion } from '@/lib/problems/compile-question'
import { DrawError } from '@/lib/problems/draw-error'
import { MOST_DRAWS } from '@/lib/problems/draw-until-accepted'
import { makeVariant } from '@/lib/problems/make-variant'
import { QuestionFormatError } from '@/lib/problems/question'
import { smallQuestion } from './fixture-questions'

const catalogue = { sign: { name: 'A sign', feedback: 'You got {{ value }}.' } }
const compile = (changes: Readonly<Record<string, unknown>>) => compileQuestion(smallQuestion(changes), catalogue)
const variant = (changes: Readonly<Record<string, unknown>>, seed = 1) =>
  compile(changes).makeVariant({ version: 3, seed })
const integer = { integer: { min: 1, max: 6 } }

describe('a question made ready', () => {
  it('fills every text with the values of the draw', () => {
    const made = variant({
      parameters: { a: integer },
      let: { twice: '2 * a' },
      prompt: 'a = {{ a }}',
      hints: ['first {{ a }}', 'second {{ twice }}'],
      answers: { x: { label: 'of {{ a }}', number: 'twice' } },
      mistakes: [{ part: 'x', when: '-twice', is: 'sign' }],
      solution: '{{ twice }}',
    })
    const a = Number(made.parameters['a'])
    expect(made).toMatchObject({
      questionId: 'small',
      version: 3,
      seed: 1,
      objectives: ['perplexity'],
      parameters: { a, twice: 2 * a },
      prompt: `a = ${a}`,
      hints: [`first ${a}`, `second ${2 * a}`],
      solution: `${2 * a}`,
      rejectedDraws: 0,
      guessFloor: 0.02,
    })
    expect(made.parts).toMatchObject([{ label: `of ${a}`, key: 2 * a, weight: 1 }])
    expect(made.mistakes).toMatchObject([{ id: 'sign', value: -2 * a, feedback: `You got $-${2 * a}$.` }])
  })
  it('shares the score by weight, 1 where none is given', () => {
    const number = { label: 'l', number: 1 }
    const { parts } = variant({ answers: { a: number, b: { ...number, weight: 2 }, c: { ...number, weight: 0.5 } } })
    expect(parts.map(({ weight }) => weight)).toEqual([1 / 3.5, 2 / 3.5, 0.5 / 3.5])
  })
  it('weighs the chance of a guess by the shares', () => {
    const option = { text: 't', feedback: 'f' }
    const choice = { label: 'c', weight: 3, choice: { key: 'A', options: { A: option, B: { ...option, text: 'u' } } } }
    expect(variant({ answers: { a: { label: 'l', number: 1 }, c: choice } }).guessFloor).toBeCloseTo(
      0.25 * 0.02 + 0.75 * 0.5,
      15,
    )
  })
  it('draws again from the same bits until what is required holds, and counts', () => {
    const required = { parameters: { a: integer }, require: ['a == 6'] }
    const made = Array.from({ length: 60 }, (_variant, seed) => variant(required, seed))
    expect(made.every(({ parameters }) => parameters['a'] === 6)).toBe(true)
    const rejected = made.reduce((sum, { rejectedDraws }) => sum + rejectedDraws, 0) / made.length
    // Five in six are thrown away: five rejections on average, with a spread of √30/√60.
    expect(rejected).toBeGreaterThan(2.2)
    expect(rejected).toBeLessThan(7.8)
    for (const { seed, rejectedDraws } of made) {
      const free = variant({ parameters: { a: integer } }, seed)
      expect(rejectedDraws === 0).toBe(free.parameters['a'] === 6)
    }
  })
  it('gives up after a thousand draws and counts the reasons', () => {
    const hopeless = { parameters: { a: integer }, require: ['a > 6', 'a < 0'] }
    expect(MOST_DRAWS).toBe(1_000)
    expect(() => variant(hopeless)).toThrow(DrawError)
    expect(() => variant(hopeless)).toThrow('Rejected by: require.0 "a > 6" (1000 times).')
  })
})

describe('a mistake that cannot be told apart', () => {
  const reason = (changes: Readonly<Record<string, unknown>>) => {
    try {
      variant({ answers: { x: { label: 'x', number: 100 } }, ...changes })
    } catch (error) {
      return error instanceof DrawError ? [...error.reasons.keys()].join('; ') : 'another error'
    }
    return 'accepted'
  }
  const rule = (when: number, id: string) => ({ part: 'x', when, is: 'sign', id })
  it('from the key throws the draw away', () => {
    expect(reason({ mistakes: [rule(101, 'near')] })).toBe('separation of near from the key of x')
    expect(reason({ mistakes: [rule(101.2, 'far')] })).toBe('accepted')
  })
  it('from an earlier one, whichever that is, throws the draw away', () => {
    expect(reason({ mistakes: [rule(50, 'a'), rule(70, 'b'), rule(50.1, 'c')] })).toBe('separation of c from a')
    expect(reason({ mistakes: [rule(50, 'a'), rule(70, 'b'), rule(70.1, 'c')] })).toBe('separation of c from b')
  })
  it('of another part does not matter', () => {
    const answers = { x: { label: 'x', number: 100 }, y: { label: 'y', number: 5 } }
    expect(reason({ answers, mistakes: [rule(5, 'a'), { part: 'y', when: 100, is: 'sign', id: 'b' }] })).toBe(
      'accepted',
    )
  })
})

describe('the names of a question', () => {
  it.each(['e', 'pi', 'answer', 'value', 'key', 'true', 'false', 'and', 'or', 'not', 'end'])('cannot be %s', (name) => {
    expect(() => compile({ let: { [name]: 1 } })).toThrow(QuestionFormatError)
    expect(() => compile({ let: { [name]: 1 } })).toThrow(`${name}: this name has a meaning of its own`)
    expect(() => compile({ parameters: { [name]: integer } })).toThrow(`${name}: this name has a meaning of its own`)
  })
  it('are each given once', () => {
    expect(() => compile({ parameters: { b: integer, a: integer }, let: { a: 1 } })).toThrow(
      'let.a: there is a parameter of this name',
    )
  })
  it('may be those of functions and of what every object has', () => {
    expect(variant({ let: { max: 2, constructor: 3, sum: 'max + constructor' } }).parameters).toEqual({
      max: 2,
      constructor: 3,
      sum: 5,
    })
  })
})

describe('a variant of a question that is held', () => {
  const question = smallQuestion({ mistakes: [{ part: 'x', when: 2, is: 'sign' }] })
  const made = (name: string) => {
    const mistakes = { sign: { name, feedback: 'f' } }
    return makeVariant({ question, version: 1, seed: 1, mistakes }).mistakes[0]?.name
  }
  it('has the words of the catalogue given with it, not of an earlier one', () => {
    expect([made('One'), made('Other'), made('One')]).toEqual(['One', 'Other', 'One'])
  })
})
