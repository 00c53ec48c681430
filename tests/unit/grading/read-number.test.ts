// Numbers as people write them, read or asked about.
import fc from 'fast-check'
import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { readNumber } from '@/lib/grading/read-number'

const asRead = (text: string, unit: 'bits' | 'nats' | 'none' = 'none') => {
  const reading = readNumber(text, { unit })
  return reading.kind === 'read' ? reading.value : reading.expected
}
const markdownOf = (text: string, unit: 'bits' | 'nats' | 'none' = 'none') => {
  const reading = readNumber(text, { unit })
  return reading.kind === 'read' ? reading.markdown : reading.expected
}

describe('a number', () => {
  it.each([
    ['9.72', 9.72],
    ['9,72', 9.72],
    ['.5', 0.5],
    [',5', 0.5],
    ['3.', 3],
    ['0.5.', 0.5],
    ['1e-3', 0.001],
    ['1,5E+3', 1500],
    ['3 × 10^-4', 0.0003],
    ['3·10⁻⁴', 0.0003],
    ['3x10^-4', 0.0003],
    ['45%', 0.45],
    ['45 %', 0.45],
    ['−0.5', -0.5],
    ['– 0,5', -0.5],
    ['+2', 2],
    ['1/3', 1 / 3],
    ['1⁄3', 1 / 3],
    ['½', 0.5],
    ['1½', 1.5],
    ['6÷4', 1.5],
    ['2^3.2', 2 ** 3.2],
    ['2**3', 8],
    ['2³', 8],
    ['2^3^2', 512],
    ['-2^2', -4],
    ['(-2)^2', 4],
    ['2^-3', 0.125],
    ['1/2/2', 0.25],
    ['1/2*3', 1.5],
    ['[1 + 2] * 3', 9],
    ['ln(0.7)', Math.log(0.7)],
    ['ln 0.7', Math.log(0.7)],
    ['ln2', Math.LN2],
    ['-log2(0.7)', -Math.log2(0.7)],
    ['-log₂(0,7)', -Math.log2(0.7)],
    ['log_2 8', 3],
    ['log10(1000)', 3],
    ['exp(1.2)', Math.exp(1.2)],
    ['e^1.2', Math.E ** 1.2],
    ['sqrt(2)', Math.SQRT2],
    ['√2', Math.SQRT2],
    ['2 ln 2', 2 * Math.LN2],
    ['2(3)', 6],
    ['-(1/4 log2(1/4) + 3/4 log2(3/4))', 0.8112781244591328],
    ['≈ 3.28', 3.28],
    ['~3', 3],
    ['about 3.3', 3.3],
    ['PPL = 9.72', 9.72],
    ['1 234', 1234],
    ['1 234,5', 1234.5],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1234,567', 1234.567],
    ['0,125', 0.125],
    ['1.234', 1.234],
    ['９．７２', 9.72],
    ['3.28 per word', 3.28],
  ])('"%s" is read', (text, value) => {
    expect(asRead(text)).toBeCloseTo(value, 12)
  })

  it('is shown as it was read, with its value when it is an expression', () => {
    expect(markdownOf('9,72')).toBe('$9.72$')
    expect(markdownOf('1/4')).toBe('$\\frac{1}{4} = 0.25$')
    expect(markdownOf('1/3')).toBe('$\\frac{1}{3} \\approx 0.333333$')
    expect(markdownOf('45%')).toBe('$45\\% = 0.45$')
    expect(markdownOf('0.5 nats', 'bits')).toBe('$0.5\\ \\text{nats} \\approx 0.721348\\ \\text{bits}$')
  })

  it('keeps how it was written, for tolerances that ask for digits', () => {
    expect(readNumber('-0.0120', { unit: 'none' })).toMatchObject({
      written: { decimals: 4, significantDigits: { least: 3, most: 3 } },
    })
    expect(readNumber('1200', { unit: 'none' })).toMatchObject({
      written: { decimals: 0, significantDigits: { least: 2, most: 4 } },
    })
    expect(readNumber('3.28e-3', { unit: 'none' })).toMatchObject({ written: { decimals: 5 } })
    expect(readNumber('12.5%', { unit: 'none' })).toMatchObject({ written: { decimals: 3 } })
    expect(readNumber('1/3', { unit: 'none' })).toMatchObject({ written: null })
  })
})

describe('a unit', () => {
  it.each([
    ['0.5', 'bits', 0.5],
    ['0.5 bits', 'bits', 0.5],
    ['1 bit', 'bits', 1],
    ['0.5bits', 'bits', 0.5],
    ['3,28 bits per word', 'bits', 3.28],
    ['3.28 bits/token', 'bits', 3.28],
    ['3.28 Bits.', 'bits', 3.28],
    ['H = 3.28 bits', 'bits', 3.28],
    ['bits: 3.28', 'bits', 3.28],
    ['0.5 nats', 'bits', 0.5 / Math.LN2],
    ['ln(2) nats', 'bits', 1],
    ['1 bit', 'nats', Math.LN2],
    ['1.2 bpc', 'bits', 1.2],
  ] as const)('"%s" asked in %s is %d', (text, unit, value) => {
    expect(asRead(text, unit)).toBeCloseTo(value, 12)
  })

  it('is refused where a pure number is asked', () => {
    expect(asRead('9.7 bits')).toBe('The number alone is expected here, without "bits".')
  })
})

describe('what is no single number', () => {
  it.each([
    ['1,234', '"1,234" can mean 1.234 or 1234. Please write one of these two.'],
    ['12,345', '"12,345" can mean 12.345 or 12345. Please write one of these two.'],
    ['log(0.7)', 'The base of "log" is not clear. Write ln for base e, log2 for base 2 or log10 for base 10.'],
    ['log2.5', 'The base of "log" is not clear. Write ln for base e, log2 for base 2 or log10 for base 10.'],
    ['1/0', 'A finite number is expected; this divides by zero.'],
    ['ln 0', 'A finite number is expected; this ln is not finite.'],
    ['ln(-1)', 'A real number is expected; this ln has no real value.'],
    ['(-2)^0.5', 'A real number is expected; this has no real value.'],
    ['1e999', 'A finite number is expected; 1e999 is too large.'],
    ['10^400', 'A finite number is expected; this is not finite.'],
    ['infinity', 'A finite number is expected.'],
    ['∞', "A number is expected, such as 9.72, 1/3 or 2^3.2; infinity can't be read."],
    ['NaN', 'A finite number is expected.'],
    ['', 'A number is expected, such as 9.72 or 1/3.'],
    ['0.2; 0.3', "A number is expected, such as 9.72, 1/3 or 2^3.2; a separator between numbers can't be read."],
    ['(1+2', 'A closing parenthesis is missing.'],
    ['1+2)', 'A closing parenthesis has no opening one.'],
    ['2+', 'The number breaks off: something is missing at its end.'],
    ['2*/3', 'A number is expected where "/" stands.'],
    ['1.2.3', 'One number is expected; "1.2.3" has too many decimal marks.'],
    ['2e', 'Write the sign before "e", as in 2*e.'],
  ])('"%s" is not read, and the sentence says why', (text, expected) => {
    expect(asRead(text)).toBe(expected)
  })

  it('a mixed number without its plus is asked about', () => {
    expect(asRead('1 1/2')).toMatch(/two stand side by side/)
  })
  it('an empty answer names the unit asked', () => {
    expect(asRead('  ', 'nats')).toBe('A number of nats is expected, such as 0.72 or 1/3.')
  })
  it('is bounded in length and depth', () => {
    expect(asRead('1'.repeat(201))).toMatch(/at most 200 characters/)
    expect(asRead(`${'('.repeat(60)}1${')'.repeat(60)}`)).toMatch(/nested too deeply/)
    expect(asRead(`${'-'.repeat(199)}1`)).toMatch(/nested too deeply/)
  })
})

describe('reading a number, for whatever is typed', () => {
  const pieces = fc.constantFrom(
    ...'0123456789.,eE+-*/^()%√½²₂−× \tlogn2qrtxbisa∞$\\{}[]<>\'"`;:|=~≈\u202e\u0000'.split(''),
  )
  it('never throws, and a value is always finite', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const reading = readNumber(text, { unit: 'bits' })
          if (reading.kind === 'read') expect(Number.isFinite(reading.value)).toBe(true)
          else expect(reading.expected.length).toBeGreaterThan(10)
        },
      ),
      { numRuns: 3_000 },
    )
  })
  it('shows mathematics that KaTeX can set', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
        (text) => {
          const reading = readNumber(text, { unit: 'bits' })
          if (reading.kind === 'read')
            katex.renderToString(reading.markdown.slice(1, -1), { throwOnError: true, strict: false })
        },
      ),
      { numRuns: 3_000 },
    )
  })
  it('gives back every number that was printed', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(asRead(String(x))).toBe(x === 0 ? asRead(String(x)) : x)
      }),
    )
  })
  it('reads a decimal comma as the point unless three digits follow', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), fc.constantFrom(1, 2, 4), (n, places) => {
        const text = (n / 10 ** places).toFixed(places)
        expect(asRead(text.replace('.', ','))).toBe(asRead(text))
      }),
    )
  })
  it('converts nats and bits into each other and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (n) => {
        const inNats = asRead(`${n / 1000} bits`, 'nats')
        expect(Number(inNats) / Math.LN2).toBeCloseTo(n / 1000, 9)
      }),
    )
  })
  it('is read alike with a space before it, which takes the longer way', () => {
    const digits = fc.stringMatching(/^-?\d{1,12}(\.\d{1,12})?$/)
    fc.assert(
      fc.property(digits, fc.constantFrom('bits' as const, 'none' as const), (text, unit) => {
        expect(readNumber(text, { unit })).toEqual(readNumber(` ${text}`, { unit }))
      }),
    )
  })
})
