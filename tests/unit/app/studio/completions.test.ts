import { describe, expect, test } from 'vitest'
import { completed, completionsAt, namesAt } from '@/app/components/studio/form/completions'
import { findMistakes } from '@/app/components/studio/form/find-mistakes'
import { freeName } from '@/app/components/studio/form/free-name'
import { mistakeEdits } from '@/app/components/studio/form/mistake-edits'

const question = {
  parameters: { p: { integer: { min: 1, max: 5 } } },
  let: { entropyBits: 'log2(p)', perp: '2 ^ entropyBits' },
  answers: { f: { expression: 'x * p', variables: { x: { min: 0, max: 1 } } } },
}
const names = namesAt(['let', 'perp'], question)

function offeredFor(text: string) {
  return completionsAt({ text, caret: text.length, names }).offered.map(({ name }) => name)
}

describe('what an expression may go on with', () => {
  test('names of the question stand before functions, however they are written', () => {
    expect(offeredFor('2 ^ ent').slice(0, 2)).toEqual(['entropyBits', 'entropy'])
    expect(offeredFor('PER')[0]).toBe('perp')
  })

  test.each(['', '2 ', 'p', 'where(["per', '1.5e', 'x['])('nothing after %j', (text) => {
    expect(offeredFor(text).filter((name) => text !== 'p' || name === text)).toEqual([])
  })

  test('a function comes with its brackets and the caret within them, a name without', () => {
    const [chosen] = completionsAt({ text: '-lo * 2', caret: 3, names: [] }).offered
    if (chosen === undefined) throw new RangeError('nothing offered')
    expect(completed({ text: '-lo * 2', caret: 3, from: 1, chosen })).toEqual({
      text: `-${chosen.name}() * 2`,
      caret: chosen.name.length + 2,
    })
    const name = { name: 'perp', call: '', does: '', isFunction: false }
    expect(completed({ text: 'pe', caret: 2, from: 0, chosen: name })).toEqual({ text: 'perp', caret: 4 })
  })

  test('brackets that stand there already are not written twice', () => {
    const chosen = { name: 'mean', call: 'mean(x, …)', does: '', isFunction: true }
    expect(completed({ text: 'me(p)', caret: 2, from: 0, chosen })).toEqual({ text: 'mean(p)', caret: 4 })
  })
})

test('a formula may speak of its variables, and every name says what it is', () => {
  expect(names.map(({ name }) => name)).toEqual(['p', 'entropyBits', 'perp'])
  expect(names.find(({ name }) => name === 'perp')?.does).toBe('= 2 ^ entropyBits')
  expect(namesAt(['answers', 'f', 'expression'], question).map(({ name }) => name)).toContain('x')
})

test('a mistake is found by any words of its name or id, the best beginning first', () => {
  const catalogue = {
    'sign-lost': { name: 'Minus sign lost', feedback: 'f' },
    'step-uphill': { name: 'A step uphill', feedback: 'f' },
    'gradient-sign': { name: 'Sign of the gradient', feedback: 'f' },
  }
  expect(findMistakes(catalogue, 'sign').map(({ name }) => name)).toEqual(['gradient-sign', 'sign-lost'])
  expect(findMistakes(catalogue, 'lost sign').map(({ name }) => name)).toEqual(['sign-lost'])
  expect(findMistakes(catalogue, '').length).toBe(3)
  expect(findMistakes(catalogue, 'nothing like it')).toEqual([])
})

test('a free name counts on from the one that is taken', () => {
  expect(freeName('q', ['p'])).toBe('q')
  expect(freeName('q', ['q', 'q2'])).toBe('q3')
  expect(freeName('q2', ['q2'])).toBe('q3')
  expect(freeName('7', ['7'])).toBe('72')
})

test('another id for a mistake is written wherever the question names it', () => {
  const question = {
    title: 'old',
    answers: { a: { choice: { options: { A: { mistake: 'old' }, B: { mistake: 'other' } } } } },
    mistakes: [{ is: 'old', part: 'old' }, { is: 'other' }],
  }
  expect(mistakeEdits(question, { from: 'old', to: 'new' })).toEqual([
    { path: ['answers', 'a', 'choice', 'options', 'A', 'mistake'], value: 'new' },
    { path: ['mistakes', 0, 'is'], value: 'new' },
  ])
})
