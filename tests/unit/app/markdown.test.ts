// Written text on screen: what an author writes is shown, what an attacker writes is shown too, as text.
import { createElement, Fragment } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '@/app/components/markdown/parse-markdown'
import { renderBlocks, renderInline } from '@/app/components/markdown/render-node'
import { safeHref } from '@/app/components/markdown/safe-href'

const context = (source: string) => ({ source, topHeading: 3, tableLabel: 'Table', voice: 'mathml' }) as const
const blocks = (source: string) =>
  renderToStaticMarkup(createElement(Fragment, null, ...renderBlocks(parseMarkdown(source).children, context(source))))
const inline = (source: string) =>
  renderToStaticMarkup(createElement(Fragment, null, ...renderInline(parseMarkdown(source).children, context(source))))

describe('text', () => {
  it('keeps emphasis, lists and code', () => {
    expect(blocks('a **b** *c* `d`')).toBe('<p>a <strong>b</strong> <em>c</em> <code>d</code></p>')
    expect(blocks('3. x\n4. y')).toBe('<ol start="3"><li>x</li><li>y</li></ol>')
  })
  it('in a label stands without its paragraph', () => {
    expect(inline('Loss **in nats**')).toBe('Loss <strong>in nats</strong>')
  })
  it('never puts a heading above those of the page around it', () => {
    expect(blocks('# Title')).toBe('<h3>Title</h3>')
    expect(blocks('##### Deep')).toBe('<h4>Deep</h4>')
  })
})

describe('what could do harm', () => {
  it.each(['<script>alert(1)</script>', 'a <img src=x onerror=alert(1)> b', '<iframe src="//elsewhere.example">'])(
    'such as %j is shown as the text it is',
    (source) => {
      expect(blocks(source)).not.toMatch(/<(script|img|iframe)/)
      expect(blocks(source)).toContain('&lt;')
    },
  )
  it('a link that runs or carries something leads nowhere', () => {
    expect(blocks('[x](javascript:alert(1))')).toBe('<p><span>x</span></p>')
    expect(safeHref('data:text/html,x')).toBeUndefined()
    expect(safeHref('//elsewhere.example')).toBeUndefined()
    expect(safeHref('JAVASCRIPT:alert(1)')).toBeUndefined()
  })
  it('a link to the web, to mail or within the site stays', () => {
    expect(blocks('[x](https://example.edu/a)')).toBe('<p><a href="https://example.edu/a">x</a></p>')
    expect(['/bank', '#quiz', 'mailto:a@example.edu'].every((url) => safeHref(url) === url)).toBe(true)
  })
  it('a formula cannot link, include or style', () => {
    expect(blocks('$\\href{javascript:alert(1)}{x}$')).not.toContain('href="javascript')
    expect(blocks('$\\htmlStyle{position:fixed}{x}$')).not.toContain('position:fixed"')
  })
})

describe('mathematics', () => {
  it('is there for the eye and, as MathML, for the voice', () => {
    const html = blocks('a $\\hat{y}_k$ b')
    expect(html).toContain('class="katex-html"')
    expect(html).toContain('<math')
  })
  it('between two dollars on one line stands on its own', () => {
    expect(blocks('$$\\sum_k p_k$$')).toContain('katex-display')
    expect(blocks('text $\\sum_k p_k$')).not.toContain('katex-display')
  })
  it('that KaTeX cannot read is shown as written and breaks no page', () => {
    expect(blocks('before $\\frac{1$ after')).toContain('katex-error')
    expect(blocks('before $\\frac{1$ after')).toContain('after')
  })
  it('that is wider than a phone can be reached and scrolled by keyboard', () => {
    const long = `$$${Array.from({ length: 12 }, (_, place) => `x_{${place}}`).join('+')}$$`
    expect(blocks(long)).toContain('tabindex="0"')
    expect(blocks('$$x$$')).not.toContain('tabindex')
  })
})

describe('a table', () => {
  const table = blocks('| word | p |\n|---|---|\n| the | 0.15 |\n| cat | 0.08 |')
  it('has headed columns in a box that scrolls and has a name', () => {
    expect(table).toContain('aria-label="Table"')
    expect(table.match(/<th scope="col"/g)).toHaveLength(2)
  })
  it('sets a column of numbers to the right and any other to the left', () => {
    expect(table).toMatch(/<td class="[^"]*right[^"]*">0.15<\/td>/)
    expect(table).toContain('<td>the</td>')
    expect(blocks('| PPL |\n|---|\n| 10 |\n| 1000+ |')).toContain('<td>10</td>')
  })
  it('takes a number set as a formula for a number', () => {
    expect(blocks('| z |\n|---|\n| 0.5 |\n| $-0.5$ |')).toMatch(/<td class="[^"]*right[^"]*">0.5<\/td>/)
    expect(blocks('| z |\n|---|\n| 0.5 |\n| $z_1$ |')).toContain('<td>0.5</td>')
  })
  it('whose corner is empty has its rows named by the first column', () => {
    const named = blocks('| | x | y |\n|---|---|---|\n| a | 1 | 2 |\n| b | 3 | 4 |')
    expect(named.match(/<th scope="col"/g)).toHaveLength(2)
    expect(named).toContain('<thead><tr><td></td>')
    expect(named).toContain('<th scope="row">a</th>')
    expect(named).toContain('<th scope="row">b</th>')
    expect(named).toMatch(/<td class="[^"]*right[^"]*">4<\/td>/)
  })
})
