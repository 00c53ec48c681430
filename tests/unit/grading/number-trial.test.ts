// A number: its key, what else is accepted, the mistakes behind it, and rounding.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NumberPart, Tolerance } from '@/lib/problems/part'
import { bits, graderOf, loss, perplexity } from './sample-variant'

const accepted = [
  { value: bits * Math.LN2, scoreFraction: 0.5, feedback: 'In nats; bits are asked.' },
  { value: bits * Math.LN2 + 0.001, scoreFraction: 0.9, feedback: 'Never reached.' },
]
const mistake = (value: number) => ({ id: 'slip', part: 'loss', value, name: 'Slip', feedback: 'A slip.' })

describe('an accepted number', () => {
  const gradeLoss = graderOf({ ...loss, accepted }, [mistake(bits * Math.LN2 + 0.03)])
  it('earns what its author gives it, and is told why', () => {
    expect(gradeLoss('2.27')).toMatchObject({
      matched: 'accepted',
      scoreFraction: 0.5,
      feedback: 'In nats; bits are asked.',
    })
  })
  it('is tried after the key and before the mistakes, in the order on file', () => {
    expect(gradeLoss('3.28')).toMatchObject({ matched: 'key' })
    expect(gradeLoss(String(bits * Math.LN2 + 0.02))).toMatchObject({ matched: 'accepted', scoreFraction: 0.5 })
    expect(gradeLoss(String(bits * Math.LN2 + 0.04))).toMatchObject({ matched: 'mistake' })
  })
  it('of an interval counts within half the width of the interval', () => {
    const tolerance: Tolerance = { kind: 'interval', low: 3.2, high: 3.4 }
    const gradeWide = graderOf(
      { ...loss, accepted: [{ value: 7, scoreFraction: 1, feedback: 'Also.' }], tolerance },
      [],
    )
    expect(gradeWide('7.09')).toMatchObject({ matched: 'accepted' })
    expect(gradeWide('7.11')).toMatchObject({ matched: 'general' })
  })
  it('is held to the digits asked where the tolerance is strict', () => {
    const tolerance: Tolerance = { kind: 'decimalPlaces', digits: 2, strict: true }
    const strict = graderOf({ ...loss, accepted: [{ value: 7, scoreFraction: 1, feedback: 'Also.' }], tolerance }, [])
    expect(strict('7.00')).toMatchObject({ matched: 'accepted' })
    expect(strict('7')).toMatchObject({ matched: 'general' })
  })
})

describe('a mistake', () => {
  it('is recognised however it is written, where the digits of the answer are looked at', () => {
    const tolerance: Tolerance = { kind: 'decimalPlaces', digits: 2, strict: true }
    const strict = graderOf({ ...loss, tolerance }, [mistake(2)])
    for (const typed of ['2.00', '2', '2.000', '4/2'])
      expect(strict(typed), typed).toMatchObject({ matched: 'mistake' })
    expect(strict('2.02')).toMatchObject({ matched: 'general' })
  })
})

describe('a number right but for rounding', () => {
  const gradeLoss = graderOf(loss, [])
  it('earns nothing, is half a sign of mastery and is told to round once', () => {
    expect(gradeLoss('3.35')).toMatchObject({
      matched: 'near-miss',
      scoreFraction: 0,
      evidenceFraction: 0.5,
      feedback: expect.stringContaining('round once'),
    })
  })
  it('is a mistake first, where it is that too', () => {
    const graded = graderOf(loss, [mistake(3.35)])('3.35')
    expect(graded).toMatchObject({ matched: 'mistake' })
    expect(graded).not.toHaveProperty('evidenceFraction')
  })
})

describe('a number of any key', () => {
  it('is right within the tolerance and not beyond three of them', () => {
    const key = fc
      .integer({ min: -100_000, max: 100_000 })
      .filter((n) => n !== 0)
      .map((n) => n / 1000)
    fc.assert(
      fc.property(key, fc.double({ min: -10, max: 10, noNaN: true }), (value, percent) => {
        const part: NumberPart = { ...perplexity, key: value }
        const typed = value * (1 + percent / 100)
        const graded = graderOf(part, [])(`${typed}`)
        if (Math.abs(percent) < 0.999) expect(graded).toMatchObject({ matched: 'key' })
        if (Math.abs(percent) > 1.001) expect(graded).toMatchObject({ scoreFraction: 0 })
        if (Math.abs(percent) > 1.001 && Math.abs(percent) < 2.999)
          expect(graded).toMatchObject({ matched: 'near-miss' })
      }),
      { numRuns: 1_000 },
    )
  })
})
