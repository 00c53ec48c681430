import { describe, expect, it } from 'vitest'
import { cellText, markdownText, needsMath } from '@/lib/problems/cell'

const number = (text: string) => ({ kind: 'number', text }) as const
const text = (words: string) => ({ kind: 'text', text: words }) as const

describe('a number in a text', () => {
  it('stands bare where its digits are plain, and as mathematics where there is more to set', () => {
    expect(['0.25', '12', '-1', '1 \\times 10^{21}', '\\infty'].map((each) => cellText(number(each), 'text'))).toEqual([
      '0.25',
      '12',
      '$-1$',
      '$1 \\times 10^{21}$',
      '$\\infty$',
    ])
    expect(['0.25', '-1'].map(needsMath)).toEqual([false, true])
  })
  it('brings no second dollars into mathematics and none into code', () => {
    expect(cellText(number('-1'), 'math')).toBe('-1')
    expect(cellText(number('0.5'), 'math')).toBe('0.5')
    expect(cellText(number('-1'), 'code')).toBe('-1')
  })
})

describe('a word in a text', () => {
  it('is escaped mark by mark', () => {
    expect(markdownText('a*b_c')).toBe('a\\*b\\_c')
    expect(markdownText('St. Petersburg - 2:1 (a + b = c)')).toBe('St. Petersburg - 2:1 (a + b = c)')
    expect(markdownText('- 1. a')).toBe('\\- 1. a')
    expect(markdownText('see https://www.a.org')).toBe('see https\\://www\\.a.org')
    expect(markdownText('1. <b> [x](y) # $5 `c` ~d~ | e')).toBe(
      '1\\. \\<b\\> \\[x\\](y) \\# \\$5 \\`c\\` \\~d\\~ \\| e',
    )
    expect(markdownText('Zwölf Würfel, 3 %')).toBe('Zwölf Würfel, 3 %')
  })
  it('keeps to one line', () => {
    expect(markdownText('  a\n\n b\t c ')).toBe('a b c')
  })
  it('in mathematics is text, with the marks of LaTeX spelled out', () => {
    expect(cellText(text('cat'), 'math')).toBe('\\text{cat}')
    expect(cellText(text('a_b & 5% #1'), 'math')).toBe('\\text{a\\_b \\& 5\\% \\#1}')
    expect(cellText(text('{x}^2 ~ $\\'), 'math')).toBe(
      '\\text{\\{x\\}\\textasciicircum{}2 \\textasciitilde{} \\textdollar{}\\textbackslash{}}',
    )
    expect(cellText(text('a|b`c\n d'), 'math')).toBe("\\text{a\\textbar{}b'c d}")
  })
  it('in code is itself but for what would end the code', () => {
    expect(cellText(text('a*b `c`\nd'), 'code')).toBe('a*b  c  d')
  })
})
