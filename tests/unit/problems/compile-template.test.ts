import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { cellText, markdownText } from '@/lib/problems/cell'
import { compileTemplate } from '@/lib/problems/compile-template'
import { exactText, fixedText, significantText } from '@/lib/problems/number-text'
import type { Value } from '@/lib/problems/value'

const values: Readonly<Record<string, Value>> = {
  x: 0.25,
  z: -1.5,
  n: 12,
  q: [0.2, 0.3, 0.5],
  logits: [1, -2, 0.5],
  words: ['cat', 'a_b|c', 'dog'],
  name: '**A** <b> $x$',
  yes: true,
}
const symbols = new Map(Object.keys(values).map((name, slot) => [name, slot]))
const render = (template: string) => compileTemplate(template, { symbols })(Object.values(values))

describe('a template', () => {
  it.each([
    ['no expression', 'no expression'],
    ['x is {{ x }}.', 'x is 0.25.'],
    ['{{x}}{{n}}', '0.2512'],
    ['a minus: {{ z }}', 'a minus: $-1.5$'],
    ['$a + {{ x }}$', '$a + 0.25$'],
    ['$a = {{ z }}$', '$a = -1.5$'],
    ['$z_{{ n }}^{{ x }}$', '$z_{12}^{0.25}$'],
    ['$2^{{{ x }}}$', '$2^{0.25}$'],
    ['$\\frac{ {{ x }} }{{{ n }}}$', '$\\frac{ 0.25 }{12}$'],
    ['{{ q }}', '$[0.2, 0.3, 0.5]$'],
    ['$q = {{ vector(q) }}$', '$q = [0.2, 0.3, 0.5]$'],
    ['{{ vector(fixed(q, 2)) }}', '$[0.20, 0.30, 0.50]$'],
    ['{{ fixed(q, 2) }}', '$[0.20, 0.30, 0.50]$'],
    ['{{ fixed(2 / 3, 3) }}', '0.667'],
    ['{{ significant(1234.5, 2) }}', '1200'],
    ['{{ x > 1 ? fixed(x, 1) : "small" }}', 'small'],
    ['{{ yes }}', 'true'],
    ['{{ name }}', '\\*\\*A\\*\\* \\<b\\> \\$x\\$'],
    ['$\\text{for } {{ words[2] }}$', '$\\text{for } \\text{a\\_b\\textbar{}c}$'],
    ['`{{ words[2] }} {{ z }}`', '`a_b|c -1.5`'],
    ['{{ words }}', 'cat, a\\_b\\|c, dog'],
    ['costs \\$ {{ n }}', 'costs \\$ 12'],
    ['{{ x > 0 ? "}}" : "a" }}', '}}'],
  ])('%s', (template, expected) => {
    expect(render(template)).toBe(expected)
  })
  it('writes a table with headings, numbers to the right', () => {
    expect(render('Before.\n\n{{ table("word", words, "$q$", q) }}\n\nAfter.')).toBe(
      'Before.\n\n\n| word | $q$ |\n| --- | ---: |\n| cat | 0.2 |\n| a\\_b\\|c | 0.3 |\n| dog | 0.5 |\n\n\nAfter.',
    )
  })
  it('heads a column by its own name, and sets a column with a negative number as mathematics throughout', () => {
    expect(render('{{ table(words, logits) }}')).toBe(
      '\n| words | logits |\n| --- | ---: |\n| cat | $1$ |\n| a\\_b\\|c | $-2$ |\n| dog | $0.5$ |\n',
    )
    expect(render('{{ table(q, fixed(q, 2)) }}')).toContain('| $q$ |  |\n')
  })
  it.each([
    ['{{ x', 'has no }} to close it'],
    ['{{ "}}', 'has no }} to close it'],
    ['$x = {{ x }}', 'A $ is not closed'],
    ['`code', 'A ` is not closed'],
    ['here: {{ table(q) }}', 'alone on its line'],
    ['{{ table() }}', 'table expects a vector'],
    ['{{ table("only a heading") }}', 'no vector after it'],
    ['{{ fixed(x) }}', 'fixed takes a value and a number of digits'],
    ['{{ 1 + fixed(x, 2) }}', 'There is no function fixed'],
    ['{{ missing }}', 'There is no missing'],
    ['{{ }}', 'empty'],
  ])('refuses %s', (template, why) => {
    expect(() => render(template)).toThrow(why)
  })
  it('refuses to show a number that does not exist', () => {
    expect(() => render('{{ 0 / 0 }}')).toThrow('NaN')
    expect(render('{{ 1 / 0 }}')).toBe('$\\infty$')
  })
})

describe('a matrix in a text', () => {
  const m = [
    [1, 0.5],
    [-2, 3],
  ]
  const shown = (template: string) => compileTemplate(template, { symbols: new Map([['m', 0]]) })([m])
  it('is set as mathematics, and bare inside mathematics', () => {
    expect(shown('is {{ m }}.')).toBe('is $\\begin{bmatrix} 1 & 0.5 \\\\ -2 & 3 \\end{bmatrix}$.')
    expect(shown('$P = {{ fixed(m, 1) }}$')).toBe('$P = \\begin{bmatrix} 1.0 & 0.5 \\\\ -2.0 & 3.0 \\end{bmatrix}$')
    expect(shown('`{{ m }}`')).toBe('`[[1, 0.5], [-2, 3]]`')
  })
  it('is a table with headings of its rows and columns', () => {
    expect(shown('{{ table("from", ["a", "b"], columns(["u", "v"], m)) }}')).toBe(
      '\n| from | u | v |\n| --- | ---: | ---: |\n| a | $1$ | 0.5 |\n| b | $-2$ | 3 |\n',
    )
  })
})

describe('numbers as text', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [0.1, '0.1'],
    [1e-7, '0.0000001'],
    [-1.25e-9, '-0.00000000125'],
    [1.5e21, '1.5 \\times 10^{21}'],
    [2e-20, '2 \\times 10^{-20}'],
    [123456789012, '123456789012'],
  ])('%d is written %s', (x, text) => {
    expect(exactText(x)).toBe(text)
  })
  it('without rounding, read back as the number', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e20, max: 1e20, noNaN: true }), (x) => {
        const text = exactText(x).replace(/ \\times 10\^\{(-?\d+)\}$/, 'e$1')
        expect(Number(text)).toBe(x === 0 ? 0 : x)
      }),
    )
  })
  it('are rounded to decimals and to significant digits, with no negative nought', () => {
    expect(fixedText(-0.001, 2)).toBe('0.00')
    expect(fixedText(2.5, 0)).toBe('3')
    expect(fixedText(1e22, 2)).toBe('1 \\times 10^{22}')
    expect(significantText(0.00012345, 3)).toBe('0.000123')
    expect(significantText(99.96, 3)).toBe('100')
    expect(significantText(123456, 2)).toBe('120000')
    expect(significantText(1e-9, 2)).toBe('0.0000000010')
  })
})

describe('a text of the values', () => {
  const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath)
  it('brings no markup with it, whatever it holds', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'*_`$<>[]()#!|~&\\{}-+=.:@/1a \n') })
    fc.assert(
      fc.property(hostile, (text) => {
        const tree = parser.parse(`x ${markdownText(text)} x`)
        const [paragraph] = tree.children
        expect(tree.children).toHaveLength(1)
        expect(paragraph?.type === 'paragraph' ? paragraph.children.map(({ type }) => type) : []).toEqual(['text'])
      }),
      { numRuns: 500 },
    )
  })
  it('also at the start of a line brings none', () => {
    for (const text of [
      '# a',
      '- a',
      '1. a',
      '> a',
      '===',
      '---',
      '    a',
      '| a |',
      '<script>',
      '```',
      '$$',
      '+ a',
      '1) a',
      '123. a',
      ':---',
      '= =',
    ]) {
      expect(parser.parse(markdownText(text)).children.map(({ type }) => type)).toEqual(['paragraph'])
    }
  })
  it('cannot leave the mathematics or the code it stands in', () => {
    const cell = { kind: 'text', text: '$ \\end{x} | ` }' } as const
    expect(cellText(cell, 'math')).not.toMatch(/\$|\||`/)
    expect(cellText(cell, 'code')).not.toContain('`')
  })
})

describe('a formula in a text', () => {
  const names = { symbols: new Map([['value', 0]]), formulas: new Set(['value']) }
  const shown = (template: string, latex = '\\frac{p}{y}') => compileTemplate(template, names)([['p / y', latex]])
  it('is set as mathematics, in words and in mathematics alike', () => {
    expect(shown('You gave {{ value }}.')).toBe('You gave $\\frac{p}{y}$.')
    expect(shown('$x = {{ value }}$')).toBe('$x = \\frac{p}{y}$')
  })
  it('gets braces where it is raised, unless it is one character', () => {
    expect(shown('$e^{{ value }}$')).toBe('$e^{\\frac{p}{y}}$')
    expect(shown('$e^{{ value }}$', 'p')).toBe('$e^p$')
  })
  it('stands in code as one types it', () => {
    expect(shown('`{{ value }}`')).toBe('`p / y`')
  })
  it('is the text it is where the name is none of a formula', () => {
    const plain = compileTemplate('{{ value }}', { symbols: names.symbols })
    expect(plain(['p^2'])).toBe('p\\^2')
  })
})
