// A formula keeps the bracket before it and the mark after it; nothing else moves, and no character is lost.
import fc from 'fast-check'
import type { PhrasingContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { glued } from '@/app/components/markdown/glue'
import { parseMarkdown } from '@/app/components/markdown/parse-markdown'

function pieces(source: string): readonly string[] {
  const [paragraph] = parseMarkdown(source).children
  if (paragraph?.type !== 'paragraph') throw new TypeError('one paragraph')
  return glued(paragraph.children).map((node) => {
    if (node.type === 'glued') return `${node.before}$${node.formula.value}$${node.after}`
    if (node.type === 'inlineMath') return `$${node.value}$`
    return 'value' in node ? node.value : node.type
  })
}

describe('a formula in a sentence', () => {
  it.each([
    ['the loss ($x$) of', ['the loss ', '($x$)', ' of']],
    ['so $x$, and $y$.', ['so ', '$x$,', ' and ', '$y$.']],
    ['($x$ and $y$)', ['($x$', ' and ', '$y$)']],
    ['“$p$”: here', ['“$p$”:', ' here']],
    ['at $x$ bits', ['at ', '$x$', ' bits']],
    ['$x$', ['$x$']],
    ['($x$)($y$)', ['($x$)', '($y$)']],
    ['is $-\\frac{1}{n}\\ell(\\theta)$, so', ['is ', '$-\\frac{1}{n}\\ell(\\theta)$,', ' so']],
    ['is $0.55^{6} \\cdot 0.3^{4} \\cdot 0.15^{2}$.', ['is ', '$0.55^{6} \\cdot 0.3^{4} \\cdot 0.15^{2}$.']],
  ])('%s', (source, expected) => {
    expect(pieces(source)).toEqual(expected)
  })
  it('that is long stays free to break', () => {
    const long = 'H(p, q) = -\\sum_x p(x) \\log q(x)'
    expect(pieces(`see ($${long}$).`)).toEqual(['see (', `$${long}$`, ').'])
  })
  it('keeps every character of the sentence in its order', () => {
    const text = fc.constantFrom(' ', '(', ')', ', ', '.', 'word', ')(', '“', '”', '"')
    const formula = fc.constantFrom('x', 'p_i', '\\frac{1}{2} + \\frac{1}{3} + \\frac{1}{4}')
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.record({ formula })), { maxLength: 12 }), (parts) => {
        const nodes: readonly PhrasingContent[] = parts.map((part) =>
          typeof part === 'string' ? { type: 'text', value: part } : { type: 'inlineMath', value: part.formula },
        )
        const merged = nodes.filter((node, place) => node.type !== 'text' || nodes[place - 1]?.type !== 'text')
        const whole = merged.map((node) => ('value' in node ? node.value : '')).join('')
        const after = glued(merged).map((node) => {
          if (node.type === 'glued') return node.before + node.formula.value + node.after
          return 'value' in node ? node.value : ''
        })
        expect(after.join('')).toBe(whole)
      }),
    )
  })
})
