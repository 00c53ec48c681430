import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitFusedLine } from '@/lib/content/fused-lines'

const raw = String.raw

describe('steps run together on one line', () => {
  test.each([
    ['$a = 1$ $b = 2$', ['$a = 1$', '$b = 2$']],
    ['$a = 1$ nats $b = 2$', ['$a = 1$ nats', '$b = 2$']],
    ['$a = 1$ nat $b = 2$', ['$a = 1$ nat', '$b = 2$']],
    ['$a = 1$ bits per character $b = 2$', ['$a = 1$ bits per character', '$b = 2$']],
    ['$a = 1$ $b = 2$ $c = 3$', ['$a = 1$', '$b = 2$', '$c = 3$']],
    [raw`$a \le 1$ $b \approx 2$`, [raw`$a \le 1$`, raw`$b \approx 2$`]],
    ['So $a < 1$ $b > 2$ holds.', ['So $a < 1$', '$b > 2$ holds.']],
    ['$$a = 1$$ $$b = 2$$', ['$$a = 1$$', '$$b = 2$$']],
  ])('are parted between two equations: %s', (text, lines) => {
    expect(splitFusedLine(text)).toEqual(lines)
  })

  test.each([
    ['$p$ Fair coin: $q$', ['$p$', 'Fair coin: $q$']],
    ['$p$ **Fair coin:** $q$', ['$p$', '**Fair coin:** $q$']],
    ['$p = 1$ bits Loaded die: $q$', ['$p = 1$ bits', 'Loaded die: $q$']],
    ['True vector: $y$ Predicted vector: $p$', ['True vector: $y$', 'Predicted vector: $p$']],
    ['$p$ Élan vital: $q$', ['$p$', 'Élan vital: $q$']],
  ])('are parted before a label: %s', (text, lines) => {
    expect(splitFusedLine(text)).toEqual(lines)
  })
})

describe('one step', () => {
  test.each([
    '',
    'No formula at all.',
    '$a = 1$',
    '$a = 1$ nats',
    '$a = 1$ and $b = 2$',
    '$a = 1$, $b = 2$',
    '$a = 1$$b = 2$',
    '$a = 1$ apples $b = 2$',
    '$a$ $b = 2$',
    '$a = 1$ $b$',
    '$a = 1$ $= 2$',
    raw`$x \leftarrow 1$ $y = 2$`,
    '$p$ fair coin: $q$',
    '$p$ The end. Fair coin: $q$',
    '$p$ Fair coin $q$',
    '`a = 1` `b = 2`',
  ])('stays whole: %s', (text) => {
    expect(splitFusedLine(text)).toEqual([text])
  })

  test('goes on under a label of sixty letters at most', () => {
    const label = (length: number) => `$p$ F${'a'.repeat(length)}: $q$`
    expect(splitFusedLine(label(60))).toHaveLength(2)
    expect(splitFusedLine(label(61))).toHaveLength(1)
  })
})

describe('whatever is run together', () => {
  const pieces = fc.constantFrom(
    '$a = 1$',
    raw`$b \le 2$`,
    '$x$',
    'word',
    'nats',
    'bits',
    'Fair coin:',
    '`c = 3`',
    'end.',
  )
  const lines = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '))

  test('loses no word and keeps their order', () => {
    fc.assert(
      fc.property(lines, (text) => {
        expect(splitFusedLine(text).join(' ')).toBe(text)
      }),
    )
  })

  test('is parted as far as it goes at once', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const once = splitFusedLine(text)
        expect(once.flatMap(splitFusedLine)).toEqual(once)
      }),
    )
  })
})
