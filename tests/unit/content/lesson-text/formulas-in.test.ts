import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formulasIn } from '@/lib/content/lesson-text/formulas-in'

const tex = (text: string) => formulasIn(text).map((formula) => formula.tex)

describe('the formulas of a text', () => {
  test('stand between one dollar or two', () => {
    expect(formulasIn('A $p$ and\n\n$$\nx = 1\n$$\n')).toEqual([
      { from: 3, to: 4, tex: 'p', isDisplay: false },
      { from: 13, to: 20, tex: '\nx = 1\n', isDisplay: true },
    ])
    expect(tex('$a$ $b$ on $$c$$')).toEqual(['a', 'b', 'c'])
  })

  test('are not found in code, in prices or behind a backslash', () => {
    expect(tex('`$a$` and ``$b$`` and $5 or $6 more')).toEqual([])
    expect(tex('\\$c$ x')).toEqual([])
    expect(tex('```\n$a$\n```\n$b$\n\n~~~\n$c$\n~~~')).toEqual(['b'])
  })

  test('may hold an escaped dollar, and end where their dollar is', () => {
    expect(tex('$a \\$ b$ c')).toEqual(['a \\$ b'])
    expect(tex('an open $a')).toEqual([])
  })

  test('stand where they say', () => {
    const piece = fc.constantFrom('$', '$$', 'x', '\\', '`', '\n', ' ', '1', '```\n')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('')
        for (const formula of formulasIn(text)) expect(text.slice(formula.from, formula.to)).toBe(formula.tex)
      }),
    )
  })

  test('of the lesson on cross-entropy are all found', () => {
    const path = '../../../../seeds/lessons/13-05-cross-entropy.md'
    const source = readFileSync(new URL(path, import.meta.url), 'utf8')
    const dollars = source.split('$').length - 1
    const found = formulasIn(source)
    const counted = found.reduce((sum, { isDisplay }) => sum + (isDisplay ? 4 : 2), 0)
    expect(found).toHaveLength(68)
    expect(counted).toBe(dollars)
  })
})
