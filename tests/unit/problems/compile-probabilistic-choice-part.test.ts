import { describe, expect, it } from 'vitest'
import { compileAnswer, drawAnswer, drawKind, scopeWith } from './compiled-answer'

const options = { A: { text: 'a', feedback: 'A.' }, B: { text: 'b', feedback: 'B.', mistake: 'named' } }
const spread = (key: string, changes: object = {}) => ({ probabilisticChoice: { key, options, ...changes } })

describe('a part answered by probability over options', () => {
  it('has a key, a floor of a hundredth unless told otherwise, and the options in an order of the student', () => {
    expect(drawAnswer(spread('A'))).toMatchObject({ kind: 'probabilistic-choice', key: 'A', floor: 0.01, label: '2?' })
    expect(drawAnswer(spread('x > 1 ? "B" : "A"', { floor: 0.05 }))).toMatchObject({ key: 'B', floor: 0.05 })
    const orders = Array.from({ length: 30 }, (_seed, seed) =>
      drawKind('probabilistic-choice', spread('A'), seed)
        .options.map(({ id }) => id)
        .join(''),
    )
    expect(new Set(orders)).toEqual(new Set(['AB', 'BA']))
    expect(compileAnswer(spread('A')).guessFloor).toBe(1 / 2)
  })
  it('shows the mistake of an option only where the option is wrong', () => {
    const shown = (key: string) => drawKind('probabilistic-choice', spread(key, { shuffle: false })).options
    expect(shown('A')).toMatchObject([{ id: 'A' }, { id: 'B', mistake: 'slip' }])
    expect(shown('"B"')[1]).not.toHaveProperty('mistake')
  })
  it('keeps its order when it is worked out again', () => {
    const source = spread('x > 4 ? "A" : "B"')
    const drawn = drawKind('probabilistic-choice', source, 3)
    const again = compileAnswer(source).redraw(scopeWith({ x: 9 }), drawn)
    expect(again).toMatchObject({ key: 'A', options: drawn.options.map(({ id }) => ({ id })) })
  })
  it('refuses a floor that ignorance would not reach, and a key that is no option', () => {
    expect(() => compileAnswer(spread('A', { floor: 0.5 }))).toThrow()
    const three = { ...options, C: { text: 'c', feedback: 'C.' } }
    expect(() => compileAnswer({ probabilisticChoice: { key: 'A', options: three, floor: 0.34 } })).toThrow(
      'answers.a.probabilisticChoice.floor: expected less than 1/3',
    )
    expect(() => compileAnswer(spread('B'))).toThrow('the option B is always right')
    expect(() => drawAnswer(spread('"C"'))).toThrow("answers.a.probabilisticChoice.key gives no option's id")
  })
  it('has a floor below what ignorance gives each option, never at it', () => {
    const four = Object.fromEntries([...'ABCD'].map((id) => [id, { text: id, feedback: 'f' }]))
    const withFloor = (floor: number) => ({ probabilisticChoice: { key: 'A', options: four, floor } })
    expect(() => compileAnswer(withFloor(0.25))).toThrow('answers.a.probabilisticChoice.floor: expected less than 1/4')
    expect(compileAnswer(withFloor(0.249)).guessFloor).toBe(0.25)
  })
})
