import { describe, expect, it } from 'vitest'
import { compileQuestion } from '@/lib/problems/compile-question'
import { derivedCounts, fixtureMistakes, smallQuestion } from './fixture-questions'

describe('a question that is wrong', () => {
  const compile = (changes: Readonly<Record<string, unknown>>) =>
    compileQuestion(smallQuestion(changes), fixtureMistakes)
  it.each([
    [{ prompt: 'How much is {{ y }}?' }, 'prompt: There is no y here'],
    [{ solution: '{{ 1 + }}' }, 'solution: '],
    [{ hints: ['ok', '{{ y }}'] }, 'hints.1: There is no y here'],
    [{ require: ['y > 1'] }, 'require.0: There is no y here'],
    [{ let: { a: 'b', b: 'a' } }, 'is defined by itself'],
    [{ let: { a: 'c + 1' } }, 'let.a: There is no c here'],
    [{ let: { e: 1 } }, 'e: this name has a meaning of its own'],
    [{ let: { a: 1 }, parameters: { a: { integer: { min: 1, max: 2 } } } }, 'let.a: there is a parameter of this name'],
    [{ answers: { x: { label: '{{ y }}', number: 1 } } }, 'answers.x.label: There is no y here'],
    [{ answers: { x: { label: 'x', number: 'y' } } }, 'answers.x.number: There is no y here'],
    [{ mistakes: [{ part: 'z', when: 1, is: 'bits-for-nats' }] }, 'mistakes.0.part: there is no answer z'],
    [{ mistakes: [{ part: 'x', when: 2, is: 'unheard-of' }] }, 'mistakes.0.is: there is no mistake unheard-of'],
    [{ mistakes: [{ part: 'x', when: 'y', is: 'bits-for-nats' }] }, 'mistakes.0.when: There is no y here'],
    [
      { parameters: { q: { probabilities: { count: 3, min: 0.5, step: 0.01 } } } },
      'parameters.q: 3 entries between 0.5 and 1 cannot sum to 1',
    ],
    [{ parameters: { q: { probabilities: { count: 3, step: 0.03 } } } }, 'whole numbers of steps'],
    [{ parameters: { q: { independentProbabilities: { count: 3, min: -1, max: 1, step: 0.5 } } } }, 'between 0 and 1'],
    [{ parameters: { q: { integer: { min: 2, max: 1 } } } }, 'parameters.q: expected min ≤ max'],
    [{ parameters: { q: { choose: 3, from: ['a', 'b'] } } }, 'expected choose at most 2'],
    [{ parameters: { q: { choose: 1, from: ['a', 2] } } }, 'only numbers or only texts'],
  ])('is refused with the path: %j', (changes, message) => {
    expect(() => compile(changes)).toThrow(message)
  })
  it('is refused where a choice names its mistakes among the mal-rules', () => {
    const question = { ...derivedCounts, mistakes: [{ part: 'uniform', when: 1, is: 'uniform-over-everything' }] }
    expect(() => compileQuestion(question, fixtureMistakes)).toThrow('the mistakes of a choice stand at its options')
  })
})
