// The picture of an accepted interval: everything is on the line or named at its end, and no name covers another or another's pole.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Flag,
  LETTER_PIXELS,
  layOutInterval,
  type NamedMark,
  POLE_PIXELS,
} from '@/app/components/studio/bench/interval-layout'

const line = { key: 10, low: 9, high: 11 }
const key: NamedMark = { id: 'key', kind: 'key', value: 10, name: '10 is right' }
const mistake = (id: string, value: number, name = id): NamedMark => ({ id, kind: 'mistake', value, name })
const layOut = (marks: readonly NamedMark[], width = 400) => layOutInterval({ line, marks: [key, ...marks], width })

/** From where to where its name stands. */
const spanOf = ({ x, side, width }: Flag) =>
  side === 'above'
    ? { from: x + POLE_PIXELS, to: x + POLE_PIXELS + width }
    : { from: x - POLE_PIXELS - width, to: x - POLE_PIXELS }

describe('an accepted interval on a line', () => {
  it('has the band where the interval is', () => {
    const { low, high, band } = layOut([mistake('double', 20)])
    const scale = (value: number) => (400 * (value - low)) / (high - low)
    expect(band.x).toBeCloseTo(scale(9), 9)
    expect(band.width).toBeCloseTo(scale(11) - scale(9), 9)
  })
  it('has every mark in its place on it', () => {
    const { low, high, flags } = layOut([mistake('double', 20), mistake('half', 5)])
    expect(flags.map(({ id }) => id).sort()).toEqual(['double', 'half', 'key'])
    const double = flags.find(({ id }) => id === 'double')
    expect(double?.x).toBeCloseTo((400 * (20 - low)) / (high - low), 9)
  })
  it('flies the names of the left half above it, and those of the right half below it', () => {
    const { flags } = layOut([mistake('half', 5), mistake('double', 20)])
    expect(Object.fromEntries(flags.map(({ id, side }) => [id, side]))).toEqual({
      half: 'above',
      key: 'above',
      double: 'below',
    })
  })
  it('names at its end what would leave the interval too narrow to be seen', () => {
    const { flags, beyond } = layOut([mistake('double', 20), mistake('far', 10_000), mistake('farther', -10_000_000)])
    expect(flags.map(({ id }) => id)).not.toContain('far')
    expect(beyond).toEqual([
      { id: 'far', end: 'high', text: 'far' },
      { id: 'farther', end: 'low', text: 'farther' },
    ])
  })
  it('shows all there is where the interval is one number', () => {
    const exact = layOutInterval({ line: { key: 3, low: 3, high: 3 }, marks: [key, mistake('far', 1e6)], width: 300 })
    expect(exact.beyond).toEqual([])
    expect(exact.band.width).toBeGreaterThanOrEqual(2)
  })
  it('draws a key without mistakes, even of 0 without a tolerance', () => {
    const alone = layOutInterval({ line: { key: 0, low: 0, high: 0 }, marks: [{ ...key, value: 0 }], width: 300 })
    expect(alone.low).toBeLessThan(0)
    expect(alone.high).toBeGreaterThan(0)
    expect(alone.flags).toHaveLength(1)
  })
  it('shortens a name that has no room', () => {
    const { flags } = layOut(
      [mistake('long', 9.99, 'a name that is far too long to stand on half of a phone at all')],
      200,
    )
    expect(flags.find(({ id }) => id === 'long')?.text).toMatch(/…$/)
  })

  const values = fc.array(fc.double({ min: -60, max: 60, noNaN: true }), { maxLength: 9 })
  const names = fc.constantFrom('x', 'base two for base e', 'Exponent and logarithm of different bases')
  const drawn = fc.tuple(values, names, fc.integer({ min: 250, max: 900 })).map(([all, name, width]) => ({
    width,
    ...layOut(
      all.map((value, place) => mistake(`m${place}`, value, name)),
      width,
    ),
    count: all.length + 1,
  }))
  it('loses no mark', () => {
    fc.assert(
      fc.property(drawn, ({ flags, beyond, count }) => {
        expect(flags.length + beyond.length).toBe(count)
      }),
    )
  })
  it('keeps marks and names inside of the picture', () => {
    fc.assert(
      fc.property(drawn, ({ flags, width }) => {
        for (const flag of flags) {
          const { from, to } = spanOf(flag)
          expect(Math.min(flag.x, from)).toBeGreaterThanOrEqual(-POLE_PIXELS - LETTER_PIXELS)
          expect(Math.max(flag.x, to)).toBeLessThanOrEqual(width + POLE_PIXELS + LETTER_PIXELS)
        }
      }),
    )
  })
  it('lays no name over another, nor over the pole of one that flies higher', () => {
    fc.assert(
      fc.property(drawn, ({ flags }) => {
        const pairs = flags.flatMap((one) =>
          flags.filter((other) => other !== one).map((other) => [one, other] as const),
        )
        for (const [one, other] of pairs.filter(([a, b]) => a.side === b.side)) {
          const [a, b] = [spanOf(one), spanOf(other)]
          if (one.lane === other.lane) expect(a.to <= b.from || b.to <= a.from).toBe(true)
          if (one.lane > other.lane) expect(one.x > b.from && one.x < b.to).toBe(false)
        }
      }),
    )
  })
})
