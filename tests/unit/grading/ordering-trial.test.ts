// An order is right as a whole; credited by pairs it earns Kendall's tau.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graderOf, order } from './sample-variant'

const mistakes = [
  {
    id: 'by-largest',
    part: 'order',
    value: ['uniform', 'even', 'certain', 'skewed'],
    name: 'By the largest probability',
    feedback: 'All probabilities count.',
  },
]
const gradeAll = graderOf(order, mistakes)
const gradeEach = graderOf({ ...order, credit: 'each' }, mistakes)
const text = (id: string) => order.items.find((item) => item.id === id)?.text ?? ''

describe('an order', () => {
  it('is right from first to last', () => {
    expect(gradeAll('certain, skewed, even, uniform')).toMatchObject({ scoreFraction: 1, matched: 'key' })
    expect(gradeAll('Certain → Skewed → Even → Uniform')).toMatchObject({ matched: 'key' })
  })
  it('that a known mistake gives gets its name', () => {
    expect(gradeAll('uniform even certain skewed')).toMatchObject({ scoreFraction: 0, mistake: 'by-largest' })
  })
  it('from the wrong end is told so', () => {
    expect(gradeAll('uniform, even, skewed, certain')).toMatchObject({
      matched: 'general',
      feedback: 'This is the right order from the wrong end. Look again at which end comes first.',
    })
  })
  it('is told the first two neighbours that stand the wrong way round', () => {
    expect(gradeAll('certain, even, skewed, uniform')).toMatchObject({
      feedback: `Not in this order. From the start, look first at “${text('even')}” and “${text('skewed')}”: which of the two comes first?`,
    })
  })
  it('that is as good as the key is accepted', () => {
    const accepted = [{ value: ['certain', 'skewed', 'uniform', 'even'], scoreFraction: 1, feedback: 'As good.' }]
    expect(graderOf({ ...order, accepted }, mistakes)('certain skewed uniform even')).toMatchObject({
      matched: 'accepted',
      scoreFraction: 1,
      feedback: 'As good.',
    })
  })
  it('credited by pairs earns what is in order less what is not', () => {
    expect(gradeEach('certain, even, skewed, uniform')).toMatchObject({ matched: 'partial', scoreFraction: 4 / 6 })
    expect(gradeEach('uniform, even, skewed, certain')).toMatchObject({ matched: 'general', scoreFraction: 0 })
  })
  it('of some items alone costs nothing', () => {
    expect(gradeAll('certain, even')).toMatchObject({ expected: expect.stringContaining('missing: uniform, skewed') })
  })
  it('is always told two neighbours out of order unless it is the key or its reverse', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...order.key], { minLength: 4 }), (ids) => {
        const graded = graderOf(order, [])(ids.join(', '))
        if (!('feedback' in graded)) throw new Error('unread')
        const named = [...graded.feedback.matchAll(/“([^”]*)”/g)].map(
          ([, item]) => order.items.find((one) => one.text === item)?.id ?? '',
        )
        if (named.length === 0) {
          expect([order.key.join(), order.key.toReversed().join()]).toContain(ids.join())
          return
        }
        const [earlier = '', later = ''] = named
        expect(ids.indexOf(later)).toBe(ids.indexOf(earlier) + 1)
        expect(order.key.indexOf(later)).toBeLessThan(order.key.indexOf(earlier))
      }),
    )
  })
})
