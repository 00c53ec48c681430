// A vector is right entry by entry, and a mistake only as a whole.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graderOf, gradient } from './sample-variant'

const mistakes = [
  { id: 'y-minus-p', part: 'g', value: [0.3, -0.2, -0.1], name: 'Sign of the gradient', feedback: 'It points uphill.' },
  { id: 'p-alone', part: 'g', value: [0.7, 0.2, 0.1], name: 'The label left out', feedback: 'Subtract the label.' },
]
const gradeVector = graderOf(gradient, mistakes)
const gradeEach = graderOf({ ...gradient, credit: 'each' }, mistakes)

describe('a vector', () => {
  it.each(['-0.3, 0.2, 0.1', '−0,3; 0,2; 0,1', '-30% 20% 10%', 'bird: 0.1, dog: 0.2, cat: -0.3', '-0.301; 0.2; 1/10'])(
    '"%s" is right',
    (typed) => {
      expect(gradeVector(typed)).toMatchObject({ scoreFraction: 1, matched: 'key', feedback: 'Right.' })
    },
  )
  it('that a known mistake gives gets its name, as a whole and not by one entry', () => {
    expect(gradeVector('0.3; -0.2; -0.1')).toMatchObject({ scoreFraction: 0, matched: 'mistake', mistake: 'y-minus-p' })
    expect(gradeVector('0.7; 0.2; 0.1')).toMatchObject({ mistake: 'p-alone', feedback: 'Subtract the label.' })
    expect(gradeVector('0.7; 0.2; 0.5')).toMatchObject({ matched: 'general' })
  })
  it('of the right numbers in another order is told so', () => {
    expect(gradeVector('0.2; -0.3; 0.1')).toMatchObject({
      matched: 'general',
      feedback: 'These are the right numbers in another order. Look again at which entry each belongs to.',
    })
  })
  it('with some entries off is told which, and not what they should be', () => {
    expect(gradeVector('-0.3; 0.25; 0.1')).toMatchObject({
      scoreFraction: 0,
      feedback: '2 of the 3 numbers are right. Look again at **dog**.',
    })
    expect(gradeVector('1; 1; 0.1')).toMatchObject({ feedback: 'One number is right. Look again at **cat**, **dog**.' })
    expect(gradeVector('1; 2; 3')).toMatchObject({ feedback: expect.stringContaining('None of the numbers') })
  })
  it('with every sign turned is told so where no mistake has that name', () => {
    expect(graderOf(gradient, [])('0.3; -0.2; -0.1')).toMatchObject({
      matched: 'general',
      feedback: expect.stringContaining('the sign is not'),
    })
  })
  it('with every sign turned is told so though some entries are 0', () => {
    expect(graderOf({ ...gradient, key: [-0.3, 0, 0.3] }, [])('0.3; 0; -0.29')).toMatchObject({ matched: 'general' })
    const centred = graderOf({ ...gradient, key: [-0.4, 0, 0.3] }, [])
    expect(centred('0.4; 0; -0.3')).toMatchObject({ feedback: expect.stringContaining('the sign is not') })
  })
  it('a little off in some entries is right but for rounding', () => {
    expect(gradeVector('-0.3; 0.204; 0.1')).toMatchObject({
      matched: 'near-miss',
      scoreFraction: 0,
      evidenceFraction: 0.5,
    })
    expect(gradeVector('-0.3; 0.204; 0.2')).toMatchObject({ matched: 'general' })
  })
  it('with entries rounded too early is right but for rounding, as a number is', () => {
    const large = graderOf({ ...gradient, key: [9.72, 4.31, 0.654] }, [])
    expect(large('10; 4.31; 0.7')).toMatchObject({ matched: 'near-miss' })
    expect(large('20/2; 4.31; 0.654')).toMatchObject({ matched: 'near-miss' })
    expect(large('41/4; 4.31; 0.654')).toMatchObject({ matched: 'general' })
    expect(large('11; 4.31; 0.654')).toMatchObject({ matched: 'general' })
  })
  it('of too few entries costs nothing', () => {
    expect(gradeVector('-0.3; 0.2')).toMatchObject({ expected: expect.stringContaining('3 numbers are expected') })
  })
})

describe('a vector credited entry by entry', () => {
  it('earns the share that is right', () => {
    expect(gradeEach('-0.3; 0.5; 0.1')).toMatchObject({ matched: 'partial', scoreFraction: 2 / 3 })
    expect(gradeEach('5; 6; 0.1')).toMatchObject({ matched: 'partial', scoreFraction: 1 / 3 })
    expect(gradeEach('5; 6; 7')).toMatchObject({ matched: 'general', scoreFraction: 0 })
  })
  it('loses nothing of it when the mistake has a name', () => {
    expect(gradeEach('0.7; 0.2; 0.1')).toMatchObject({ matched: 'mistake', mistake: 'p-alone', scoreFraction: 2 / 3 })
  })
  it('is at least half a sign of mastery when it is right but for rounding', () => {
    expect(gradeEach('-0.3; 0.204; 0.1')).toMatchObject({
      matched: 'near-miss',
      scoreFraction: 2 / 3,
      evidenceFraction: 2 / 3,
    })
    expect(gradeEach('-0.304; 0.204; 0.1')).toMatchObject({
      matched: 'near-miss',
      scoreFraction: 1 / 3,
      evidenceFraction: 0.5,
    })
  })
  it('scores the count of right entries over all, whatever the entries are', () => {
    const entry = fc.integer({ min: 0, max: 1 })
    fc.assert(
      fc.property(fc.tuple(entry, entry, entry), (isRight) => {
        const typed = gradient.key.map((key, place) => (isRight[place] === 1 ? key : key * 2)).join('; ')
        const earned = isRight.reduce((sum, one) => sum + one, 0) / 3
        expect(gradeEach(typed)).toMatchObject({ scoreFraction: earned })
      }),
    )
  })
})

describe('an accepted vector', () => {
  const accepted = [{ value: [-0.9, 0.6, 0.3], scoreFraction: 0.5, feedback: 'The sum; the mean is asked.' }]
  const gradeAccepted = graderOf({ ...gradient, accepted }, mistakes)
  it('earns what its author gives it', () => {
    expect(gradeAccepted('-0.9; 0.6; 0.3')).toMatchObject({
      matched: 'accepted',
      scoreFraction: 0.5,
      feedback: 'The sum; the mean is asked.',
    })
  })
})

describe('the unit and the digits of a vector', () => {
  const inBits = graderOf({ ...gradient, key: [1, 2, 3], unit: 'bits' }, [])
  it('convert entry by entry', () => {
    expect(inBits(`(${[1, 2, 3].map((x) => x * Math.LN2).join(', ')}) nats`)).toMatchObject({ matched: 'key' })
    expect(inBits(`1; ${2 * Math.LN2} nats; 3 bits`)).toMatchObject({ matched: 'key' })
  })
  it('are told apart from a wrong number when the other unit was used throughout', () => {
    expect(inBits([1, 2, 3].map((x) => x * Math.LN2).join('; '))).toMatchObject({
      matched: 'general',
      feedback: expect.stringContaining('right amount in nats'),
    })
  })
  it('are looked at in each entry where the tolerance is strict', () => {
    const strict = graderOf({ ...gradient, tolerance: { kind: 'decimalPlaces', digits: 1, strict: true } }, mistakes)
    expect(strict('-0.3; 0.2; 0.1')).toMatchObject({ matched: 'key' })
    expect(strict('-0.3; 0.20; 0.1')).toMatchObject({ matched: 'near-miss' })
    expect(strict('0.30; -0.20; -1/10')).toMatchObject({ matched: 'mistake', mistake: 'y-minus-p' })
  })
})
