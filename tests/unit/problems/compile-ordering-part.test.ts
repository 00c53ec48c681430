import { describe, expect, it } from 'vitest'
import { RejectedDraw } from '@/lib/problems/compile-context'
import { randomStream } from '@/lib/problems/random'
import { shuffled } from '@/lib/problems/uniform'
import { compileAnswer, drawAnswer, drawKind, scopeWith } from './compiled-answer'

const items = { u: 'U {{ x }}', v: 'V', w: 'W' }
const ordering = (key: unknown, changes: object = {}) => ({ ordering: { items, key, ...changes } })

describe('a part answered by an order', () => {
  it('has its key from the file or from the draw', () => {
    expect(drawAnswer(ordering(['w', 'u', 'v']))).toMatchObject({
      kind: 'ordering',
      key: ['w', 'u', 'v'],
      credit: 'all',
    })
    const byDraw = ordering('sortBy(["u", "v", "w"], [x, 3, 1])', { credit: 'each' })
    expect(drawAnswer(byDraw)).toMatchObject({ key: ['w', 'u', 'v'], credit: 'each' })
  })
  it('is met in an order of the student’s own, which is never the key', () => {
    const orders = Array.from({ length: 100 }, (_seed, seed) =>
      drawKind('ordering', ordering(['u', 'v', 'w']), seed)
        .items.map(({ id }) => id)
        .join(''),
    )
    expect(orders).not.toContain('uvw')
    expect(new Set(orders).size).toBe(5)
    expect(drawKind('ordering', ordering(['w', 'u', 'v'])).items.find(({ id }) => id === 'u')?.text).toBe('U 2')
  })
  it('is the shuffle of the sorted ids by a stream of its own, turned by one place where that would be the key', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const stream = randomStream({ questionId: 'q', version: 1, seed, name: 'options:a' })
      const order = shuffled(stream, ['u', 'v', 'w'])
      const met = order.join('') === 'vwu' ? ['w', 'u', 'v'] : order
      const reordered = { ordering: { items: { w: 'W', v: 'V', u: 'U {{ x }}' }, key: ['v', 'w', 'u'] } }
      for (const source of [ordering(['v', 'w', 'u']), reordered]) {
        expect(drawKind('ordering', source, seed).items.map(({ id }) => id)).toEqual(met)
      }
    }
  })
  it('of two items is met turned round', () => {
    for (let seed = 0; seed < 10; seed += 1) {
      const part = drawKind('ordering', { ordering: { items: { a: 'A', b: 'B' }, key: ['b', 'a'] } }, seed)
      expect(part.items.map(({ id }) => id)).toEqual(['a', 'b'])
    }
  })
  it('keeps the order it is met in when it is worked out again', () => {
    const source = ordering('x > 4 ? ["w", "v", "u"] : ["u", "v", "w"]')
    const drawn = drawKind('ordering', source, 2)
    const again = compileAnswer(source).redraw(scopeWith({ x: 9 }), drawn)
    expect(again).toMatchObject({ key: ['w', 'v', 'u'], items: drawn.items.map(({ id }) => ({ id })) })
  })
  it('is guessed once in n!, and reckoned with at least 0.02', () => {
    expect(compileAnswer(ordering(['u', 'v', 'w'])).guessFloor).toBeCloseTo(1 / 6, 15)
    const five = Object.fromEntries([...'abcde'].map((id) => [id, id]))
    expect(compileAnswer({ ordering: { items: five, key: [...'abcde'] } }).guessFloor).toBe(0.02)
  })
  it('has accepted orders', () => {
    const accept = [{ when: '["v", "u", "w"]', credit: 0.5, feedback: 'Nearly.' }]
    expect(drawAnswer({ ...ordering(['u', 'v', 'w']), accept })).toMatchObject({
      accepted: [{ value: ['v', 'u', 'w'], scoreFraction: 0.5, feedback: 'Nearly.' }],
    })
  })
  it('refuses a key on file that is no order of the items', () => {
    for (const key of [
      ['u', 'v'],
      ['u', 'v', 'v'],
      ['u', 'v', 'x'],
      ['u', 'v', 'w', 'u'],
    ]) {
      expect(() => compileAnswer(ordering(key))).toThrow('answers.a.ordering.key is not an order of u, v, w')
    }
  })
  it('rejects a draw whose key is none', () => {
    for (const key of ['["u", "v"]', 'x', 'p', '"u"']) {
      expect(() => drawAnswer(ordering(key))).toThrow(RejectedDraw)
      expect(() => drawAnswer(ordering(key))).toThrow('answers.a.ordering.key is not an order of u, v, w')
    }
  })
})
