import { describe, expect, it } from 'vitest'
import { RejectedDraw } from '@/lib/problems/compile-context'
import { compileAnswer, drawAnswer, drawKind, scopeWith } from './compiled-answer'

const options = {
  A: { text: '{{ x }}', feedback: 'Not A.', feedbackIfKey: 'A, yes.' },
  B: { text: 'b', feedback: 'B?', mistake: 'named' },
  C: { text: 'c', feedback: 'C?' },
}
const choices = (key: unknown, changes: object = {}) => ({ choices: { key, options, ...changes } })
const idsOf = (seed: number) =>
  drawKind('choices', choices(['A']), seed)
    .options.map(({ id }) => id)
    .join('')

describe('a part answered by several options', () => {
  it('has the ids that are right in the order of the options on file', () => {
    expect(drawAnswer(choices(['C', 'A']))).toMatchObject({
      kind: 'choices',
      key: ['A', 'C'],
      credit: 'all',
      label: '2?',
    })
    expect(drawAnswer(choices('where(["A", "B", "C"], x > 1, x > 2, x > 0)'))).toMatchObject({ key: ['A', 'C'] })
    expect(drawAnswer(choices([], { credit: 'each' }))).toMatchObject({ key: [], credit: 'each' })
    expect(drawAnswer(choices('where(["A", "B"], false, false)'))).toMatchObject({ key: [] })
  })
  it('says what goes with an option that is right, and its mistake where it is wrong', () => {
    const right = drawKind('choices', choices('["A", "B"]', { shuffle: false }))
    expect(right.options).toEqual([
      { id: 'A', text: '2', feedback: 'A, yes.' },
      { id: 'B', text: 'b', feedback: 'B?' },
      { id: 'C', text: 'c', feedback: 'C?' },
    ])
    const wrong = drawKind('choices', choices(['C'], { shuffle: false }))
    expect(wrong.options).toEqual([
      { id: 'A', text: '2', feedback: 'Not A.' },
      { id: 'B', text: 'b', feedback: 'B?', mistake: 'slip' },
      { id: 'C', text: 'c', feedback: 'C?' },
    ])
  })
  it('shows them to each student in an order of their own', () => {
    expect(new Set(Array.from({ length: 60 }, (_seed, seed) => idsOf(seed))).size).toBe(6)
  })
  it('keeps that order when it is worked out again', () => {
    const part = compileAnswer(choices('where(["A", "C"], x > 1, x > 4)'))
    const drawn = drawKind('choices', choices('where(["A", "C"], x > 1, x > 4)'), 5)
    const again = part.redraw(scopeWith({ x: 9 }), drawn)
    expect(again).toMatchObject({ key: ['A', 'C'] })
    expect(again.kind === 'choices' ? again.options.map(({ id }) => id) : []).toEqual(drawn.options.map(({ id }) => id))
  })
  it('is guessed as often as every option is ticked by the toss of a coin, and reckoned with at least 0.02', () => {
    expect(compileAnswer(choices(['A'])).guessFloor).toBe(1 / 8)
    const six = Object.fromEntries([...'ABCDEF'].map((id) => [id, { text: id, feedback: id }]))
    expect(compileAnswer({ choices: { key: ['A'], options: six } }).guessFloor).toBe(0.02)
  })
  it('refuses a key that names no option or an option that always shows a mistake', () => {
    expect(() => compileAnswer(choices(['A', 'D']))).toThrow('answers.a.choices.key: there is no option D')
    expect(() => compileAnswer(choices(['B']))).toThrow('the option B is always right and cannot show a mistake')
    expect(() => compileAnswer(choices('["A", '))).toThrow('answers.a.choices.key: ')
  })
  it.each(['["D"]', 'x', '"A"', 'p', '["toString"]'])('rejects a draw whose key is %s', (key) => {
    expect(() => drawAnswer(choices(key))).toThrow(RejectedDraw)
    expect(() => drawAnswer(choices(key))).toThrow("answers.a.choices.key is not a list of options' ids")
  })
  it('has no option called none: that word says that nothing is ticked', () => {
    for (const id of ['none', 'None']) {
      const options = { A: { text: 'a', feedback: 'f' }, [id]: { text: 'No', feedback: 'f' } }
      expect(() => compileAnswer({ choices: { key: ['A'], options } })).toThrow(
        `answers.a.choices.options.${id}: expected another id`,
      )
      expect(() => compileAnswer({ choice: { key: 'A', options } })).not.toThrow()
    }
  })
})
