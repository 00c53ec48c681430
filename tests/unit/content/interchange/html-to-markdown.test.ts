import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlToMarkdown, plainToMarkdown } from '@/lib/content/interchange/html-to-markdown'
import { markdownToHtml, parseMarkdown } from '@/lib/content/interchange/markdown-to-html'

const read = (html: string) => {
  const lost: string[] = []
  return { markdown: htmlToMarkdown(html, { lose: (what) => lost.push(what), keepsLines: false }), lost }
}

describe('htmlToMarkdown', () => {
  it.each([
    ['<p>One <b>two </b>three</p><p>four</p>', 'One **two** three\n\nfour'],
    ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
    ['<ol><li>a<li>b</ol>', '1. a\n2. b'],
    ['<table><tr><th>a</th></tr><tr><td>1</td></tr></table>', '| a |\n| - |\n| 1 |'],
    ['<pre>x\n  y</pre>', '```\nx\n  y\n```'],
    ['a<br/>b', 'a\\\nb'],
    ['\\(H(p) &lt; 2\\) and $$x^2$$', '$H(p) < 2$ and\n\n$$\nx^2\n$$'],
    ['<a href="https://example.org/a?b=1&amp;c=2">there</a>', '[there](https://example.org/a?b=1\\&c=2)'],
    ['x<sub>i</sub>', ['x$', '{}_{i}$'].join('')],
    ['<h2>Head</h2><p>text</p>', '**Head**\n\ntext'],
    ['2 < 3 & 4 > 1', '2 < 3 & 4 > 1'],
    ['it costs $5 or $6', 'it costs \\$5 or \\$6'],
    ['&alpha;&nbsp;&#955;&#x3bb;&unknown;', 'α λλ\\&unknown;'],
    ['{{ 1 + 1 }}', '{ { 1 + 1 } }'],
  ])('reads %s', (html, markdown) => {
    expect(read(html)).toEqual({ markdown, lost: [] })
  })

  it.each([
    ['<script>alert(1)</script>Hi', 'Hi', '<script>'],
    ['<SCRIPT src=//evil>x</SCRIPT >Hi', 'Hi', '<script>'],
    ['Hi<style>p { color: red }</style>', 'Hi', '<style>'],
    ['Hi<iframe src="https://evil"></iframe>', 'Hi', '<iframe>'],
    ['Hi<object data=x>y</object>', 'Hi', '<object>'],
    ['Hi<svg onload=alert(1)><text>x</text></svg>', 'Hi', '<svg>'],
    ['<a href="javascript:alert(1)">Hi</a>', 'Hi', 'javascript:alert(1)'],
    ['<a href=" &#106;avascript:alert(1)">Hi</a>', 'Hi', 'javascript:alert(1)'],
    ['<a href="data:text/html,x">Hi</a>', 'Hi', 'data:'],
    ['<img src=x onerror=alert(1)>Hi', 'Hi', 'an image'],
    ['<script>never closed', '', '<script>'],
  ])('leaves %s out and says so', (html, markdown, what) => {
    expect(read(html).markdown).toBe(markdown)
    expect(read(html).lost.join(' ')).toContain(what)
  })

  it.each(['<p onclick="alert(1)">Hi</p>', '<b style="x" onmouseover=alert(1)>Hi</b>'])(
    'forgets what tags would do: %s',
    (html) => {
      expect(read(html).markdown.replaceAll('*', '')).toBe('Hi')
    },
  )

  it('is not led astray by tags inside tags, or ten thousand of them', () => {
    expect(read('<scr<script>ipt>alert(1)</script>').markdown).toBe('\\<scr')
    const deep = `${'<div>'.repeat(10_000)}Hi${'</div>'.repeat(10_000)}`
    expect(read(deep).markdown).toBe('Hi')
    expect(read('<b>'.repeat(10_000)).markdown).toBe('')
    expect(read('<'.repeat(50_000)).markdown).toContain('<')
    expect(read('<a '.repeat(20_000)).markdown).toBe('')
  })

  it('makes no HTML, link or formula of any text', () => {
    const harmful = fc.constantFrom(
      ...[
        '<script>',
        '</script>',
        '<img onerror=x>',
        '&lt;',
        '<',
        '>',
        '"',
        "'",
        'javascript:',
        '[a](',
        ')',
        '$',
        '`',
        '\n',
        'x',
        '{{',
        '}}',
        '\\',
        '<a href=',
      ],
    )
    fc.assert(
      fc.property(fc.array(harmful, { maxLength: 30 }), (pieces) => {
        const { markdown } = read(pieces.join(''))
        const kinds = JSON.stringify(parseMarkdown(markdown))
        expect(kinds).not.toContain('"type":"html"')
        expect(kinds).not.toMatch(/"url":"(?!https?:)/)
        expect(markdown).not.toContain('{{')
      }),
      { numRuns: 200 },
    )
  })

  it('gives back what markdownToHtml wrote', () => {
    const word = fc.constantFrom(
      'word',
      'entropy',
      '2 < 3',
      'a & b',
      '*',
      '_x_',
      '$',
      '#',
      '\\(',
      '{x}',
      '<b>',
      '~',
      '100%',
    )
    const inline = fc.oneof(
      word.map((text) => ({
        html: text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('$', '&#36;').replaceAll('\\', '&#92;'),
      })),
      word.map(() => ({ html: '<strong>bold</strong>' })),
      word.map(() => ({ html: '<code>co de</code>' })),
      word.map(() => ({ html: '\\(\\frac{1}{2} &lt; x_1\\)' })),
    )
    const block = fc
      .array(inline, { minLength: 1, maxLength: 5 })
      .map((parts) => `<p>start ${parts.map(({ html }) => html).join(' ')}</p>`)
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(block, fc.constant('<ul><li>a</li><li>b \\(x\\)</li></ul>'), fc.constant('<p>\\[x^2\\]</p>')),
          { minLength: 1, maxLength: 4 },
        ),
        (blocks) => {
          const first = read(blocks.join('')).markdown
          expect(read(markdownToHtml(first)).markdown).toBe(first)
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('plainToMarkdown', () => {
  it('keeps every sign, line and paragraph', () => {
    expect(plainToMarkdown('a * b\nc\n\n<d> $5 \\(x\\)')).toBe('a \\* b\\\nc\n\n\\<d> \\$5 $x$')
  })
})
