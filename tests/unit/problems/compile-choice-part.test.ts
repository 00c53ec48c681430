import { describe, expect, it } from 'vitest'
import { RejectedDraw } from '@/lib/problems/compile-context'
import { compileAnswer, drawAnswer, drawKind, scopeWith } from './compiled-answer'

const options = {
  A: { text: 'a', feedback: 'Not a.', feedbackIfKey: 'Yes, a.' },
  B: { text: 'b', feedback: 'Not b.', mistake: 'named' },
  C: { text: 'c {{ x }}', feedback: 'Not c.' },
}
const choice = (key: string, changes: object = {}) => ({ choice: { key, options, ...changes } })
const idsOf = (seed: number) =>
  drawKind('choice', choice('A'), seed)
    .options.map(({ id }) => id)
    .join('')

describe('a part answered by one option', () => {
  it('has its key from the file or from the draw', () => {
    expect(drawAnswer(choice('A'))).toMatchObject({ kind: 'choice', name: 'a', weight: 0.5, label: '2?', key: 'A' })
    expect(drawAnswer(choice('x > 1 ? "C" : "A"')).key).toBe('C')
    expect(drawAnswer(choice('x > 2 ? "C" : "A"')).key).toBe('A')
  })
  it('tells the right option in its own words, and the mistake of a wrong one', () => {
    expect(drawKind('choice', choice('A', { shuffle: false })).options).toEqual([
      { id: 'A', text: 'a', feedback: 'Yes, a.' },
      { id: 'B', text: 'b', feedback: 'Not b.', mistake: 'slip' },
      { id: 'C', text: 'c 2', feedback: 'Not c.' },
    ])
    // Right on this draw, the option shows no mistake.
    const [, right] = drawKind('choice', choice('"B"', { shuffle: false })).options
    expect(right).toEqual({ id: 'B', text: 'b', feedback: 'Not b.' })
  })
  it('is met in an order of each student’s own', () => {
    const orders = new Set(Array.from({ length: 60 }, (_seed, seed) => idsOf(seed)))
    expect(orders.size).toBe(6)
    expect(idsOf(7)).toBe(idsOf(7))
  })
  it('is guessed once in as many times as there are options', () => {
    expect(compileAnswer(choice('A')).guessFloor).toBeCloseTo(1 / 3, 15)
    const { A, B } = options
    expect(compileAnswer({ choice: { key: 'A', options: { A, B } } }).guessFloor).toBe(0.5)
  })
  it('keeps its order when it is worked out again for another key', () => {
    const source = choice('x > 4 ? "C" : "A"')
    const drawn = drawKind('choice', source, 5)
    const again = compileAnswer(source).redraw(scopeWith({ x: 9 }), drawn)
    expect(again).toMatchObject({ key: 'C', label: '9?', options: drawn.options.map(({ id }) => ({ id })) })
  })
  it.each(['"D"', 'x', 'p', 'x > 1', 'words'])('rejects a draw whose key is %s', (key) => {
    expect(() => drawAnswer(choice(key))).toThrow(RejectedDraw)
    expect(() => drawAnswer(choice(key))).toThrow("answers.a.choice.key gives no option's id")
  })
  it('refuses an option that is always right and yet a mistake, and a key that is nothing', () => {
    expect(() => compileAnswer(choice('B'))).toThrow('the option B is always right and cannot show a mistake')
    expect(() => compileAnswer(choice('D'))).toThrow('answers.a.choice.key: There is no D here')
  })
})
