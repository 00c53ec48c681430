/** Markdown → the XHTML of a QTI item, formulas as MathML with their TeX beside it. */
import katex from 'katex'
import { decodeEntities } from './html-entities'
import { markdownToHtml } from './markdown-to-html'
import { escapeXml } from './xml-tree'

export function toXhtml(markdown: string): string {
  return markdownToHtml(markdown)
    .replaceAll(/<(br|hr)>/g, '<$1/>')
    .replaceAll(/<p>\\\[([\s\S]*?)\\\]<\/p>/g, (_, tex: string) => `<p>${mathml(tex, 'block')}</p>`)
    .replaceAll(/\\\(([\s\S]*?)\\\)/g, (_, tex: string) => mathml(tex, 'inline'))
}

/** In a place that holds blocks. */
export function contentBody(markdown: string): string {
  const html = toXhtml(markdown)
  return html.startsWith('<') && /^<(?:p|ul|ol|table|pre|hr|h4|blockquote)\b/.test(html) ? html : `<p>${html}</p>`
}

function mathml(escaped: string, display: 'block' | 'inline'): string {
  const tex = decodeEntities(escaped)
  const html = katex.renderToString(tex, {
    output: 'mathml',
    displayMode: display === 'block',
    throwOnError: false,
    strict: false,
  })
  const math = /<math[\s\S]*<\/math>/.exec(html)?.[0]
  if (math !== undefined) return math.replaceAll('&nbsp;', '&#160;')
  const annotation = `<annotation encoding="application/x-tex">${escapeXml(tex)}</annotation>`
  return `<math xmlns="http://www.w3.org/1998/Math/MathML" display="${display}"><semantics><mtext>${escapeXml(tex)}</mtext>${annotation}</semantics></math>`
}
