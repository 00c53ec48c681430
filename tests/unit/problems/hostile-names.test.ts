// Names that every JavaScript object answers to, wherever an author may choose a name.
import { describe, expect, it } from 'vitest'
import { compileQuestion } from '@/lib/problems/compile-question'
import { parseQuestion } from '@/lib/problems/question'
import { smallQuestion } from './fixture-questions'

const catalogue = { slip: { name: 'A slip', feedback: 'You gave {{ value }}.' } }
const make = (changes: Readonly<Record<string, unknown>>) =>
  compileQuestion(smallQuestion(changes), catalogue).makeVariant({ version: 1, seed: 1 })
const option = (text: string) => ({ text, feedback: 'f' })
const only = (answer: object) => make({ answers: { x: { label: 'x', ...answer } } }).parts[0]

describe.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'prototype'])('the name %s', (name) => {
  it('may be that of a parameter and of a let value', () => {
    const drawn = make({
      parameters: { [name]: { integer: { min: 7, max: 7 } } },
      answers: { x: { label: '{{ n }}'.replace('n', name), number: `${name} + 1` } },
    })
    expect(drawn.parts[0]).toMatchObject({ key: 8, label: '7' })
    expect(Object.entries(drawn.parameters)).toEqual([[name, 7]])
    expect(make({ let: { [name]: '3' }, answers: { x: { label: 'x', number: name } } }).parts[0]?.key).toBe(3)
  })
  it('may be that of a part, with its mistakes and what follows from it', () => {
    const { parts, mistakes } = make({
      let: { a: '2', b: 'a * 3' },
      answers: {
        [name]: { label: 'a', number: 'a' },
        b: { label: 'b', number: 'b', follows: { a: name } },
      },
      mistakes: [{ part: name, when: 5, is: 'slip' }],
    })
    expect(mistakes).toMatchObject([{ part: name, value: 5, feedback: 'You gave 5.' }])
    expect(parts[1]?.follows?.partAfter({ [name]: 10 })?.part.key).toBe(30)
    // Not answered: what the object inherits under this name is no answer.
    expect(parts[1]?.follows?.partAfter({})).toBeNull()
  })
  it('may be that of an option or an item', () => {
    const options = { [name]: option('one'), B: option('two') }
    expect(only({ choice: { key: name, options } })).toMatchObject({ key: name })
    expect(only({ choices: { key: [name], options } })).toMatchObject({ key: [name] })
    expect(only({ probabilisticChoice: { key: `"${name}"`, options } })).toMatchObject({ key: name })
    expect(only({ ordering: { key: [name, 'B'], items: { [name]: 'one', B: 'two' } } })).toMatchObject({
      key: [name, 'B'],
      items: [{ id: 'B' }, { id: name }],
    })
  })
  it('may be that of a variable', () => {
    const part = only({ expression: `${name} * 2`, variables: { [name]: { min: 1, max: 2 } } })
    expect(part).toMatchObject({ variables: [name], key: `${name} * 2` })
  })
  it('is none that is there without being named', () => {
    const options = { A: option('one'), B: option('two') }
    expect(() => only({ choice: { key: name, options } })).toThrow(`There is no ${name} here`)
    expect(() => only({ choices: { key: [name], options } })).toThrow(`there is no option ${name}`)
    expect(() => only({ number: `${name} + 1` })).toThrow(`There is no ${name} here`)
    expect(() => only({ number: `${name}(1)` })).toThrow(`There is no function ${name}`)
    expect(() => make({ mistakes: [{ part: name, when: 1, is: 'slip' }] })).toThrow(`there is no answer ${name}`)
    expect(() => make({ mistakes: [{ part: 'x', when: 2, is: name.toLowerCase() }] })).toThrow('there is no mistake')
    expect(() => make({ answers: { x: { label: 'x', number: 1, follows: { [name]: 'x' } } } })).toThrow(
      `there is no parameter or let value ${name}`,
    )
  })
})

describe('the name __proto__', () => {
  const proto = (of: unknown) => JSON.parse(`{ "__proto__": ${JSON.stringify(of)} }`)
  it('is no name of anything', () => {
    const base = smallQuestion({})
    expect(() => parseQuestion({ ...base, answers: proto({ label: 'x', number: 1 }) })).toThrow('one answer at least')
    const options = Object.assign(proto(option('one')), { B: option('two') })
    expect(() => smallQuestion({ answers: { x: { label: 'x', choice: { key: 'B', options } } } })).not.toThrow(
      TypeError,
    )
    expect(() => make({ let: proto('2'), answers: { x: { label: 'x', number: '__proto__' } } })).toThrow(
      'There is no __proto__ here',
    )
    expect(() => make({ mistakes: [{ part: '__proto__', when: 1, is: 'slip' }] })).toThrow('expected a letter')
  })
})
