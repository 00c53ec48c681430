import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consistencyInterval, feldtFactors } from '@/lib/psychometrics/consistency-interval'
import { correlation } from '@/lib/psychometrics/correlation'
import { correlationInterval } from '@/lib/psychometrics/correlation-interval'
import { fQuantile, tQuantile } from '@/lib/psychometrics/f-quantile'
import { facilityInterval } from '@/lib/psychometrics/facility-interval'
import { incompleteBeta } from '@/lib/psychometrics/incomplete-beta'
import { internalConsistency } from '@/lib/psychometrics/internal-consistency'
import { intervalDoubt } from '@/lib/psychometrics/interval-doubt'
import { completeMarks } from '@/lib/psychometrics/mark-table'
import { meanInterval } from '@/lib/psychometrics/mean-interval'
import { quizIntervals } from '@/lib/psychometrics/quiz-intervals'
import { wilsonInterval } from '@/lib/psychometrics/wilson-interval'

const bits = fc.array(fc.constantFrom(0, 1), { minLength: 2, maxLength: 60 })

describe('the incomplete beta function', () => {
  it.each([
    // Whole a and b: a sum of binomial probabilities.
    [0.5, 2, 3, 11 / 16],
    [0.25, 1, 1, 0.25],
    [0.2, 1, 4, 1 - 0.8 ** 4],
    [0.9, 3, 1, 0.9 ** 3],
    [0.5, 40, 40, 0.5],
  ])('at %d with a = %d, b = %d is %d', (x, a, b, expected) => {
    expect(incompleteBeta(x, { a, b })).toBeCloseTo(expected, 13)
  })
  it('begins at 0, ends at 1, rises between, and is mirrored with a and b', () => {
    const shape = fc.double({ min: 0.3, max: 500, noNaN: true })
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 0.01, max: 0.98, noNaN: true }), (a, b, x) => {
        expect(incompleteBeta(0, { a, b })).toBe(0)
        expect(incompleteBeta(1, { a, b })).toBe(1)
        expect(incompleteBeta(x + 0.01, { a, b })).toBeGreaterThanOrEqual(incompleteBeta(x, { a, b }) - 1e-12)
        expect(incompleteBeta(x, { a, b }) + incompleteBeta(1 - x, { a: b, b: a })).toBeCloseTo(1, 10)
      }),
    )
  })
  it('refuses what is no shape and no share', () => {
    expect(() => incompleteBeta(0.5, { a: 0, b: 1 })).toThrow('expected a, b > 0')
    expect(() => incompleteBeta(1.5, { a: 1, b: 1 })).toThrow('x in [0, 1]')
    expect(() => incompleteBeta(Number.NaN, { a: 1, b: 1 })).toThrow(RangeError)
  })
})

describe('quantiles of F and t', () => {
  it.each([
    // SciPy 1.17, stats.f.ppf.
    [0.95, 1, 10, 4.964602743730711],
    [0.025, 40, 1000, 0.6067431612984681],
    [0.975, 300, 60000, 1.1667519202483276],
    [0.025, 4, 4, 0.10411753745392764],
  ])('F at %d with %d and %d degrees is %d', (probability, above, below, expected) => {
    expect(fQuantile(probability, { above, below }) / expected).toBeCloseTo(1, 10)
  })
  it.each([
    // SciPy 1.17, stats.t.ppf(0.975).
    [1, 12.706204736174694],
    [10, 2.228138851986274],
    [1e6, 1.959966],
  ])('95 %% of t with %d degrees lie within %d', (degrees, expected) => {
    expect(tQuantile(0.95, degrees) / expected).toBeCloseTo(1, 6)
  })
  it('F turned upside down has its degrees exchanged', () => {
    expect(fQuantile(0.1, { above: 3, below: 7 }) * fQuantile(0.9, { above: 7, below: 3 })).toBeCloseTo(1, 10)
  })
  it('refuse a probability that is none', () => {
    expect(() => fQuantile(1, { above: 1, below: 1 })).toThrow('inside (0, 1), got 1')
  })
})

describe('the interval of a share', () => {
  it.each([
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i of %i agrees with the published one', (hits, tries, low, high) => {
    const interval = wilsonInterval({ share: hits / tries, tries })
    expect(interval.low).toBeCloseTo(low, 4)
    expect(interval.high).toBeCloseTo(high, 4)
  })
  it('is everything where nothing was tried, and refuses what is no share', () => {
    expect(wilsonInterval({ share: 0, tries: 0 })).toEqual({ low: 0, high: 1 })
    expect(() => wilsonInterval({ share: 1.2, tries: 5 })).toThrow('expected a share of tries')
  })
})

describe('the interval of a facility', () => {
  it('is Wilson’s where marks are nothing or everything', () => {
    fc.assert(
      fc.property(bits, fc.integer({ min: 1, max: 9 }), (marks, maxMark) => {
        const share = marks.filter((mark) => mark === 1).length / marks.length
        const interval = facilityInterval({ marks: marks.map((mark) => mark * maxMark), maxMark })
        const own = wilsonInterval({ share, tries: marks.length })
        expect(interval?.low).toBeCloseTo(own.low, 12)
        expect(interval?.high).toBeCloseTo(own.high, 12)
      }),
    )
  })
  it('is narrower where marks between tell of less spread', () => {
    const width = (marks: readonly number[]) => {
      const { low, high } = facilityInterval({ marks, maxMark: 1 }) ?? { low: 0, high: 9 }
      return high - low
    }
    const halves = [0.25, 0.5, 0.5, 0.75, 0.25, 0.5, 0.5, 0.75, 0.5, 0.5]
    expect(width(halves)).toBeLessThan(width([0, 1, 0, 1, 0, 1, 0, 1, 0, 1]) / 2)
  })
  it('holds the facility and stays within 0 and 1', () => {
    const thirds = fc.array(fc.constantFrom(0, 1, 2, 3), { minLength: 2, maxLength: 40 })
    fc.assert(
      fc.property(thirds, (marks) => {
        const interval = facilityInterval({ marks, maxMark: 3 })
        const facility = marks.reduce<number>((sum, mark) => sum + mark, 0) / marks.length / 3
        if (interval === null) expect(new Set(marks).size).toBe(1)
        if (interval === null) return
        expect(interval.low).toBeGreaterThanOrEqual(0)
        expect(interval.low).toBeLessThanOrEqual(facility + 1e-12)
        expect(interval.high).toBeGreaterThanOrEqual(facility - 1e-12)
        expect(interval.high).toBeLessThanOrEqual(1)
      }),
    )
  })
  it('does not exist without attempts, at maximum 0, beyond the maximum, or where all have one part of the mark', () => {
    expect(facilityInterval({ marks: [], maxMark: 1 })).toBeNull()
    expect(facilityInterval({ marks: [0, 0], maxMark: 0 })).toBeNull()
    expect(facilityInterval({ marks: [0, 2], maxMark: 1 })).toBeNull()
    expect(facilityInterval({ marks: [0.5, 0.5], maxMark: 1 })).toBeNull()
    expect(facilityInterval({ marks: [0.5], maxMark: 1 })).toBeNull()
  })
})

describe('the interval of a mean score', () => {
  it('is t times the standard error to both sides: 2 ± 4.3027/√3', () => {
    const { low, high } = meanInterval([1, 2, 3]) ?? { low: 0, high: 0 }
    expect(low).toBeCloseTo(2 - 4.302652729911275 / Math.sqrt(3), 8)
    expect(high).toBeCloseTo(2 + 4.302652729911275 / Math.sqrt(3), 8)
  })
  it('does not exist for one score, or equal ones', () => {
    expect(meanInterval([3])).toBeNull()
    expect(meanInterval([3, 3, 3])).toBeNull()
  })
})

describe('the interval of a correlation', () => {
  const xs = [1, 2, 3, 4, 5, 6, 7]
  it('is at least Fisher’s: artanh r ± 1.96/√(n − 3)', () => {
    const ys = [2, 1, 4, 3, 7, 5, 6]
    const centre = Math.atanh(correlation(xs, ys) ?? 0)
    const { low, high } = correlationInterval(xs, ys) ?? { low: 0, high: 0 }
    expect(Math.atanh(low)).toBeLessThanOrEqual(centre - 1.9599 / 2)
    expect(Math.atanh(high) + Math.atanh(low)).toBeCloseTo(2 * centre, 10)
  })
  it('is Fisher’s where the pairs spread evenly', () => {
    // Four corners of a square, again and again: each pair has the influence 1 or less.
    const square = [0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1]
    const other = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1]
    const { low, high } = correlationInterval(square, other) ?? { low: 0, high: 0 }
    expect(high).toBeCloseTo(Math.tanh(1.959963984540054 / Math.sqrt(13)), 10)
    expect(low).toBeCloseTo(-high, 10)
  })
  it('holds the correlation, within −1 and 1', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
      minLength: 4,
      maxLength: 40,
    })
    fc.assert(
      fc.property(pairs, (of) => {
        const [as, bs] = [of.map(([a]) => a), of.map(([, b]) => b)]
        const interval = correlationInterval(as, bs)
        if (interval === null) return
        const r = correlation(as, bs) ?? Number.NaN
        expect(interval.low).toBeLessThan(r)
        expect(interval.high).toBeGreaterThan(r)
        expect(interval.low).toBeGreaterThanOrEqual(-1)
        expect(interval.high).toBeLessThanOrEqual(1)
      }),
    )
  })
  it('does not exist for three pairs, a constant, or a line', () => {
    expect(correlationInterval([1, 2, 3], [1, 3, 2])).toBeNull()
    expect(
      correlationInterval(
        xs,
        xs.map(() => 1),
      ),
    ).toBeNull()
    expect(
      correlationInterval(
        xs,
        xs.map((x) => 2 * x + 1),
      ),
    ).toBeNull()
  })
})

describe('the interval of internal consistency', () => {
  it('has Feldt’s factors: α of 0.79 from 41 attempts at 26 items lies within 0.685 and 0.873', () => {
    const { low, high } = feldtFactors({ attempts: 41, items: 26 })
    expect(1 - 0.21 * high).toBeCloseTo(0.6851372816667141, 8)
    expect(1 - 0.21 * low).toBeCloseTo(0.8725839361273218, 8)
  })
  it('holds α, is at least Feldt’s and ends below 1', () => {
    const tables = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 }), {
      minLength: 3,
      maxLength: 25,
    })
    fc.assert(
      fc.property(tables, (attempts) => {
        const marks = completeMarks({ maxMarks: [4, 4, 4, 4], attempts })
        const interval = consistencyInterval(marks)
        const { internalConsistency: perCent } = internalConsistency(marks)
        if (interval === null || perCent === null) return
        const missing = 1 - perCent / 100
        const feldt = feldtFactors({ attempts: attempts.length, items: 4 })
        expect(interval.low).toBeLessThanOrEqual(1 - missing * feldt.high)
        expect(interval.high).toBeGreaterThanOrEqual(1 - missing * feldt.low)
        expect(interval.high).toBeLessThanOrEqual(1)
      }),
    )
  })
  it('does not exist without differences, for one item, or where items agree entirely', () => {
    const same = {
      maxMarks: [1, 1],
      attempts: [
        [1, 1],
        [1, 1],
      ],
    }
    const one = { maxMarks: [1], attempts: [[1], [0], [1]] }
    const twins = {
      maxMarks: [1, 1],
      attempts: [
        [1, 1],
        [0, 0],
        [1, 1],
      ],
    }
    for (const table of [same, one, twins]) expect(consistencyInterval(completeMarks(table))).toBeNull()
  })
})

describe('doubt about an interval', () => {
  it('names what is too little: attempts first, then scores that crowd at an end', () => {
    expect(intervalDoubt('mean', { attempts: 8, scoreShare: 0.99 })).toEqual({
      reason: 'too-few-attempts',
      found: 8,
      needed: 15,
    })
    expect(intervalDoubt('discrimination', { attempts: 400, scoreShare: 0.9 })).toEqual({
      reason: 'scores-near-an-end',
      found: 0.9,
      lowest: 0.15,
      highest: 0.85,
    })
    expect(intervalDoubt('consistency', { attempts: 400, scoreShare: 0.1 })?.reason).toBe('scores-near-an-end')
  })
  it('is none within the bounds, and of a facility only for too few', () => {
    expect(intervalDoubt('discrimination', { attempts: 15, scoreShare: 0.15 })).toBeNull()
    expect(intervalDoubt('mean', { attempts: 15, scoreShare: 0.99 })).toBeNull()
    expect(intervalDoubt('consistency', { attempts: 30, scoreShare: null })).toBeNull()
    expect(intervalDoubt('facility', { attempts: 5, scoreShare: 1 })).toBeNull()
    expect(intervalDoubt('facility', { attempts: 4, scoreShare: 0.5 })?.reason).toBe('too-few-attempts')
  })
  it('stands beside each interval of a quiz, in the units of its figures', () => {
    const attempts = Array.from({ length: 54 }, (_, index) => [index % 2, index % 3 === 0 ? 1 : 0, 1])
    const { quiz, items } = quizIntervals(completeMarks({ maxMarks: [1, 1, 1], attempts }))
    expect(quiz.mean).toMatchObject({ n: 54, doubt: null })
    expect(quiz.internalConsistency?.high).toBeGreaterThan(1)
    expect(items[0]?.facility).toMatchObject({ n: 54, doubt: null })
    expect(items[0]?.discriminationIndex?.high).toBeGreaterThan(1)
    expect(items[2]?.discriminationIndex).toBeNull()
    expect(items[2]?.facility?.high).toBe(1)
  })
})
