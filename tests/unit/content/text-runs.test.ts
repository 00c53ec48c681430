import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toTextRuns } from '@/lib/content/text-runs'

const raw = String.raw
/** Formulas as they would stand with both their dollars, the rest as it is. */
const mended = (text: string) =>
  toTextRuns(text)
    .map((run) => (run.kind === 'formula' ? `${run.mark}${run.text}${run.mark}` : run.text))
    .join('')
const kinds = (text: string) => toTextRuns(text).map((run) => (run.kind === 'formula' ? run.lost : run.kind))

describe('a line with all its dollars', () => {
  test.each([
    raw`Let $x$ and $y$ be given.`,
    raw`$$\sum_i x_i$$`,
    raw`The set $\Omega = \{HH, HT, TH, TT\}$ has four members.`,
    raw`With $P(\text{it rains today} \mid \text{wet})$ known`,
    raw`($\approx 0.515$ bits)`,
    raw`$x$-axis, $K$-class, the $p$-norm`,
    raw`for $n$ = 3, $m$, or $k$.`,
    raw`$\$5$ is a formula`,
    raw`$a$$b$`,
  ])('%s stays as it is', (text) => {
    expect(mended(text)).toBe(text)
    expect(kinds(text).filter((kind) => !['none', 'prose'].includes(kind))).toEqual([])
  })
})

describe('an amount of money', () => {
  test.each(['A ticket at $5 against a win of $20 is fair.', 'It costs $3.50.', 'From $1,000 to $2,000', 'Pay $5'])(
    'is no formula: %s',
    (text) => {
      expect(toTextRuns(text).every((run) => run.kind === 'prose')).toBe(true)
      expect(mended(text)).toBe(text)
    },
  )

  test('stands beside a formula', () => {
    expect(kinds('For $5 you get $x$ tickets')).toContain('none')
    expect(mended('For $5 you get $x$ tickets')).toBe('For $5 you get $x$ tickets')
  })
})

describe('a formula that lost its opening dollar', () => {
  test.each([
    [raw`\hat{y} = 0.7$ for ($y=1$)`, raw`$\hat{y} = 0.7$ for ($y=1$)`],
    [raw`\mathcal{L} = -\log 0.8 \approx 0.223$ nats`, raw`$\mathcal{L} = -\log 0.8 \approx 0.223$ nats`],
    [raw`bits ($\approx 0.515$ bits)`, raw`bits ($\approx 0.515$ bits)`],
    [raw`nats (\approx 0.515$ bits)`, raw`nats ($\approx 0.515$ bits)`],
    [raw`Let x \in \mathbb{R}$ be`, raw`Let $x \in \mathbb{R}$ be`],
    [raw`so P(X = k) = \binom{n}{k}$ here`, raw`so $P(X = k) = \binom{n}{k}$ here`],
    [raw`where f(x) = \hat{y}$.`, raw`where $f(x) = \hat{y}$.`],
    [raw`- \hat{y}$ is a guess`, raw`- $\hat{y}$ is a guess`],
    [raw`C) \hat{y}_k$`, raw`C) $\hat{y}_k$`],
    [raw`\frac{21}{6} = 3.5$`, raw`$\frac{21}{6} = 3.5$`],
  ])('gets it back: %s', (before, after) => {
    expect(mended(before)).toBe(after)
  })
})

describe('a formula that lost both dollars, or its closing one', () => {
  test.each([
    [raw`The set \{x_i\} is finite.`, raw`The set $\{x_i\}$ is finite.`],
    [raw`about \log 0.7 \approx 0.357 nats`, raw`about $\log 0.7 \approx 0.357$ nats`],
    [raw`for x \in \mathbb{R} we`, raw`for $x \in \mathbb{R}$ we`],
    [raw`$\hat{y}_k is the share and $z$ the rest`, raw`$\hat{y}_k$ is the share and $z$ the rest`],
  ])('gets them back: %s', (before, after) => {
    expect(mended(before)).toBe(after)
  })

  test('is not made of words, code, paths or escapes', () => {
    for (const text of ['read C:\\temp', '`\\hat{y}` in code', 'a \\_ b', 'snake_case and f(x)', 'costs \\$5'])
      expect(toTextRuns(text).filter((run) => run.kind === 'formula')).toEqual([])
  })
})

test('no line loses a character', () => {
  const pieces = fc.constantFrom(
    '$',
    '$$',
    '\\hat{y}',
    ' ',
    'x',
    '(',
    ')',
    '{',
    '}',
    '=',
    '0.5',
    'word ',
    '`',
    '-',
    ',',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      const kept = toTextRuns(text).map((run) => run.text)
      expect(kept.join('').replaceAll('$', '')).toBe(text.replaceAll('$', ''))
    }),
  )
})
