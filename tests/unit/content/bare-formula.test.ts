import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findBareFormula, isFormulaStart } from '@/lib/content/bare-formula'

const raw = String.raw
const starts = (text: string, at = 0) => isFormulaStart({ text, at })

/** What is found at the beginning of a text, and whether a dollar closes it. */
function find(text: string) {
  const found = findBareFormula({ text, start: 0 })
  return found === null ? null : [text.slice(0, found.end), found.isClosedByDollar]
}

describe('a formula may begin', () => {
  test.each([raw`\hat{y}`, raw`\log 2`, raw`\{x\}`, 'x_{i}', 'x_i', 'x^2', 'x^2 ', 'p{i}'])('with %s', (text) => {
    expect(starts(text)).toBe(true)
  })

  test.each(['', 'x', 'word', 'x_ij', 'x_ i', '2^3', '_i', raw`\temp`, raw`\_`, raw`\\`, raw`\}`, 'x{ i}', 'x{}'])(
    'but not with %j',
    (text) => {
      expect(starts(text)).toBe(false)
    },
  )

  test('at a letter that stands by itself, not within a word, a number or a path', () => {
    expect(starts('a x_i', 2)).toBe(true)
    expect(starts('(x_i', 1)).toBe(true)
    for (const text of ['ax_i', '2x_i', '_x_i', '.x_i', raw`\x_i`]) expect(starts(text, 1)).toBe(false)
  })
})

describe('a formula without its opening dollar', () => {
  test.each([
    [raw`\hat{y} = 0.7$ for`, raw`\hat{y} = 0.7`],
    [raw`x_i + y$`, 'x_i + y'],
    [raw`\frac{a}{b}$.`, raw`\frac{a}{b}`],
    [raw`P(A | B)$ is`, 'P(A | B)'],
    [raw`x^\prime$`, raw`x^\prime`],
  ])('reaches to the dollar that closes it: %s', (text, formula) => {
    expect(find(text)).toEqual([formula, true])
  })
})

describe('a formula without its dollars', () => {
  test.each([
    [raw`\log 0.7 \approx 0.357 nats`, raw`\log 0.7 \approx 0.357`],
    [raw`\hat{y}_k is the share`, raw`\hat{y}_k`],
    [raw`x^{2}, which`, 'x^{2}'],
    [raw`\{x_i\} is finite`, raw`\{x_i\}`],
    [raw`\log 2`, raw`\log 2`],
    [raw`\theta.`, raw`\theta`],
    [raw`f(x_i) and`, 'f(x_i)'],
    [raw`x_i) and`, 'x_i'],
    [raw`\text{a word} here`, raw`\text{a word}`],
    [raw`\hat{y} a guess`, raw`\hat{y}`],
    [raw`\hat{y} {never closed`, raw`\hat{y}`],
    [raw`\in S we`, raw`\in S`],
  ])('ends with the last sign that belongs to it: %s', (text, formula) => {
    expect(find(text)).toEqual([formula, false])
  })

  test.each(['', 'word', ' word', '.', '$', '"x"', '{never closed', '_', '('])('is not found in %j', (text) => {
    expect(find(text)).toBeNull()
  })

  test('does not end at a dollar that a space parts from it', () => {
    expect(find(raw`\hat{y} $x$`)).toEqual([raw`\hat{y}`, false])
  })

  test('is looked for from the place that is named', () => {
    expect(findBareFormula({ text: raw`so \log 2 nats`, start: 3 })).toEqual({ end: 9, isClosedByDollar: false })
  })

  test('is looked for within a thousand characters', () => {
    const found = findBareFormula({ text: raw`\theta`.repeat(400), start: 0 })
    expect(found?.end).toBeGreaterThanOrEqual(1000)
    expect(found?.end).toBeLessThan(1010)
  })
})

test('what is found lies within the text, after its start, and ends in no space but that of a command', () => {
  const piece = fc.constantFrom(
    raw`\hat{y}`,
    'x',
    ' ',
    '_',
    '^',
    '{',
    '}',
    '(',
    ')',
    '=',
    '2',
    '$',
    'word',
    raw`\{`,
    '\\',
  )
  const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, fc.nat(10), (own, start) => {
      const found = findBareFormula({ text: own, start })
      if (found === null) return
      expect(found.end).toBeGreaterThan(start)
      expect(found.end).toBeLessThanOrEqual(own.length)
      expect(own.slice(start, found.end)).toMatch(/(?:\S|\\ )$/)
      expect(own.charAt(found.end) === '$' || !found.isClosedByDollar).toBe(true)
    }),
  )
})
