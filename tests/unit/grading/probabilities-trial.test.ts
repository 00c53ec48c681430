// A probability vector beyond its key: what is accepted, and the nearest mistake.
import { describe, expect, it } from 'vitest'
import { graderOf, prediction } from './sample-variant'

const mistake = (id: string, value: readonly number[]) => ({ id, part: 'p', value, name: id, feedback: `${id}.` })

describe('a probability vector', () => {
  it('that is accepted earns what its author gives it, before any mistake', () => {
    const accepted = [{ value: [0.25, 0.25, 0.5], scoreFraction: 0.5, feedback: 'Smoothed.' }]
    const graded = graderOf({ ...prediction, accepted }, [mistake('near', [0.25, 0.254, 0.496])])
    expect(graded('1/4 1/4 1/2')).toMatchObject({ matched: 'accepted', scoreFraction: 0.5, feedback: 'Smoothed.' })
    expect(graded('0.25, 0.258, 0.492')).toMatchObject({ matched: 'mistake', mistake: 'near' })
  })
  it('near to two mistakes shows the nearer one, whichever stands first', () => {
    const [one, two] = [mistake('one', [0.6, 0.2, 0.2]), mistake('two', [0.608, 0.2, 0.192])]
    for (const known of [
      [one, two],
      [two, one],
    ]) {
      expect(graderOf(prediction, known)('0.603, 0.2, 0.197')).toMatchObject({ mistake: 'one' })
      expect(graderOf(prediction, known)('0.605, 0.2, 0.195')).toMatchObject({ mistake: 'two' })
    }
  })
  it('three slacks off is right but for rounding, and half a sign of mastery', () => {
    expect(graderOf(prediction, [])('0.215, 0.3, 0.485')).toMatchObject({ matched: 'near-miss', evidenceFraction: 0.5 })
    expect(graderOf(prediction, [])('0.217, 0.3, 0.483')).toMatchObject({ matched: 'general' })
  })
  it('of other probabilities is told that it is none we know', () => {
    expect(graderOf(prediction, [])('0.9, 0.05, 0.05')).toMatchObject({
      feedback: expect.stringContaining('none of the slips'),
    })
    expect(graderOf(prediction, [])('0.5, 0.2, 0.3')).toMatchObject({
      feedback: expect.stringContaining('another order'),
    })
  })
})
