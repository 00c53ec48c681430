// Several choices: each decision about an option is right or wrong, and the wrong ones are explained.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claims, graderOf } from './sample-variant'

const mistakes = [
  { id: 'bounded', part: 'claims', value: 'B', name: 'Bounded by 1', feedback: 'Entropy is not bounded by 1.' },
  { id: 'symmetric', part: 'claims', value: 'D', name: 'Symmetric', feedback: 'It is not.' },
]
const gradeAll = graderOf(claims, mistakes)
const gradeEach = graderOf({ ...claims, credit: 'each' }, mistakes)

describe('several choices', () => {
  it('are right when every right option is ticked and no other, in any order', () => {
    for (const typed of ['A, C', 'C A', 'a;c']) {
      expect(gradeAll(typed)).toMatchObject({ scoreFraction: 1, matched: 'key', feedback: 'Right.' })
    }
  })
  it('with one missing are told why it belongs', () => {
    expect(gradeAll('A')).toMatchObject({
      scoreFraction: 0,
      matched: 'general',
      feedback: '- “It is infinite where q is 0” (not ticked): Then a surprisal is.',
    })
  })
  it('with a wrong one show its mistake, and explain every wrong decision', () => {
    expect(gradeAll('A, B')).toMatchObject({
      matched: 'mistake',
      mistake: 'bounded',
      mistakeName: 'Bounded by 1',
      feedback:
        '- “It is at most 1” (ticked): It has no upper bound.\n- “It is infinite where q is 0” (not ticked): Then a surprisal is.',
    })
  })
  it('with two wrong ones name the mistake that comes first on file, whatever the order on screen', () => {
    expect(gradeAll('B, D')).toMatchObject({ mistake: 'bounded' })
    expect(graderOf({ ...claims, options: claims.options.toReversed() }, mistakes)('D, B')).toMatchObject({
      mistake: 'bounded',
    })
  })
  it('of which none is right may be right', () => {
    const none = graderOf({ ...claims, key: [] }, [])
    expect(none('none')).toMatchObject({ matched: 'key', scoreFraction: 1 })
    expect(none('A')).toMatchObject({ scoreFraction: 0 })
    expect(graderOf({ ...claims, key: [], credit: 'each' }, [])('A, B')).toMatchObject({ scoreFraction: 0 })
  })
  it('left empty cost nothing', () => {
    expect(gradeAll('')).toMatchObject({ expected: expect.stringContaining('or "none"') })
  })
  it('are explained on a line each, however their texts are broken', () => {
    const broken = claims.options.map((option) => ({ ...option, text: ` ${option.text}\n`, feedback: 'One\n  two.\n' }))
    expect(graderOf({ ...claims, options: broken }, [])('A')).toMatchObject({
      feedback: '- “It is infinite where q is 0” (not ticked): One two.',
    })
  })
  it('that are sentences are quoted without the full stop that would stand inside the sentence about them', () => {
    const sentences = claims.options.map((option) => ({ ...option, text: `${option.text}.` }))
    expect(graderOf({ ...claims, options: sentences }, [])('A')).toMatchObject({
      feedback: '- “It is infinite where q is 0” (not ticked): Then a surprisal is.',
    })
  })
  it('without feedback at their options say what was wrong all the same', () => {
    const bare = { ...claims, options: claims.options.map(({ id, text }) => ({ id, text, feedback: '' })) }
    expect(graderOf(bare, [])('A, B')).toMatchObject({
      feedback:
        '- “It is at most 1” (ticked): This does not belong.\n- “It is infinite where q is 0” (not ticked): This belongs too.',
    })
  })
})

describe('several choices credited one by one', () => {
  it.each([
    ['A', 0.5, 'partial'],
    ['A, C, D', 0.5, 'mistake'],
    ['A, B', 0, 'mistake'],
    ['A, B, C, D', 0, 'mistake'],
    ['none', 0, 'general'],
    ['B, D', 0, 'mistake'],
  ] as const)('"%s" earns %d', (typed, score, matched) => {
    expect(gradeEach(typed)).toMatchObject({ scoreFraction: score, matched })
  })
  it('earn right ticks less wrong ticks over the right ones, and never less than nothing', () => {
    fc.assert(
      fc.property(fc.subarray(['A', 'B', 'C', 'D']), (ticked) => {
        const rightTicks = ticked.filter((id) => id === 'A' || id === 'C').length
        const expected = Math.max(0, (rightTicks - (ticked.length - rightTicks)) / 2)
        expect(gradeEach(ticked.join(', ') || 'none')).toMatchObject({ scoreFraction: expected })
      }),
    )
  })
})
