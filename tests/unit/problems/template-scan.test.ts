import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanTemplate } from '@/lib/problems/template-scan'

const places = (template: string) =>
  scanTemplate(template).flatMap((piece) => (piece.kind === 'expression' ? [`${piece.source}:${piece.place}`] : []))
const first = (template: string) => scanTemplate(template).find(({ kind }) => kind === 'expression')

describe('a template cut into pieces', () => {
  it('has literals and expressions in turn', () => {
    expect(scanTemplate('a {{ x }} b{{y}}')).toEqual([
      { kind: 'literal', text: 'a ' },
      { kind: 'expression', source: 'x', offset: 5, place: 'text', isScript: false, indent: null },
      { kind: 'literal', text: ' b' },
      { kind: 'expression', source: 'y', offset: 13, place: 'text', isScript: false, indent: null },
    ])
    expect(scanTemplate('')).toEqual([])
    expect(scanTemplate('{{x}}')).toHaveLength(1)
  })
  it('of three braces counts the inner two', () => {
    expect(
      scanTemplate('$2^{{{ x }}}$').map((piece) => (piece.kind === 'literal' ? piece.text : piece.source)),
    ).toEqual(['$2^{', 'x', '}$'])
    expect(scanTemplate('{{{{ x }}}}')[0]).toEqual({ kind: 'literal', text: '{{' })
  })
  it('does not end an expression inside a text in quotes', () => {
    expect(places('{{ x ? "}}" : \'}}\' }}')).toEqual(['x ? "}}" : \'}}\':text'])
    expect(places('{{ "\\"}}" }}')).toEqual(['"\\"}}":text'])
    expect(places(`{{ "it's" }} {{ y }}`)).toEqual([`"it's":text`, 'y:text'])
    expect(places('{{ {a} }} b')).toEqual(['{a}:text'])
  })
  it('loses no character of what is literal', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ' ', '\n', '{', 'é'), { maxLength: 20 }), (characters) => {
        const text = characters.join('').replaceAll('{{', '{ ')
        const pieces = scanTemplate(`${text} {{ x }}${text}`)
        expect(pieces.map((piece) => (piece.kind === 'literal' ? piece.text : '{{ x }}')).join('')).toBe(
          `${text} {{ x }}${text}`,
        )
      }),
    )
  })
})

describe('where an expression stands', () => {
  it.each([
    ['{{ x }}', 'x:text'],
    ['$ {{ x }} $', 'x:math'],
    ['$$\n{{ x }}\n$$', 'x:math'],
    ['`{{ x }}`', 'x:code'],
    ['```\n{{ x }}\n```', 'x:code'],
    ['$a$ {{ x }}', 'x:text'],
    ['$$a$$ {{ x }}', 'x:text'],
    ['$$a$b$$ {{ x }}', 'x:text'],
    ['`$` {{ x }}', 'x:text'],
    ['``a`b`` {{ x }}', 'x:text'],
    ['$`$ {{ x }}', 'x:text'],
    ['\\$ {{ x }}', 'x:text'],
    ['\\` {{ x }}', 'x:text'],
    ['\\\\$ {{ x }}$', 'x:math'],
    ['$\\$ {{ x }}$', 'x:math'],
    ['$a = {{ y }}$ and {{ x }}', 'y:math x:text'],
  ])('%s', (template, expected) => {
    expect(places(template).join(' ')).toBe(expected)
  })
  it.each([
    ['$x', 'A $ is not closed'],
    ['$$x$', 'A $$ is not closed'],
    ['`x', 'A ` is not closed'],
    ['```\nx\n``', 'A ``` is not closed'],
    ['{{ x', '"{{ x…" has no }} to close it.'],
    ['a {{ x }', '"{{ x }…" has no }} to close it.'],
  ])('%s is not closed', (template, why) => {
    expect(() => scanTemplate(template)).toThrow(why)
  })
  it.each([
    ['a {{ x }', 2],
    ['a {{ x }} $b$ and $c', 18],
    ['`a` {{ x }} ``b`', 12],
  ])('%s says where it was opened', (template, offset) => {
    expect(() => scanTemplate(template)).toThrow(expect.objectContaining({ offset }))
  })
})

describe('an expression', () => {
  it('is a script right after _ or ^ in mathematics alone', () => {
    const isScript = (template: string) => first(template)
    expect(isScript('$x_{{ n }}$')).toMatchObject({ isScript: true })
    expect(isScript('$x^{{ n }}$')).toMatchObject({ isScript: true })
    expect(isScript('$x_ {{ n }}$')).toMatchObject({ isScript: false })
    expect(isScript('$x{{ n }}$')).toMatchObject({ isScript: false })
    expect(isScript('x_{{ n }}')).toMatchObject({ isScript: false })
  })
  it('alone on its line has its indentation', () => {
    expect(first('{{ x }}')).toMatchObject({ indent: '' })
    expect(first('a\n  {{ x }}  \nb')).toMatchObject({ indent: '  ' })
    expect(first('a\n\t{{ x }}')).toMatchObject({ indent: '\t' })
    expect(first('a {{ x }}\n')).toMatchObject({ indent: null })
    expect(first('{{ x }} b')).toMatchObject({ indent: null })
    expect(first('- {{ x }}')).toMatchObject({ indent: null })
  })
})
