/** One value on its way into a text, and how it stands in Markdown, in mathematics and in code. */

export type Cell = { readonly kind: 'number' | 'text'; readonly text: string }
/** Where in the Markdown the value stands. */
export type Place = 'text' | 'math' | 'code'

export function cellText({ kind, text }: Cell, place: Place): string {
  if (place === 'code') return text.replace(/[`\n]/g, ' ')
  if (kind === 'number') return place === 'math' || !needsMath(text) ? text : `$${text}$`
  return place === 'math' ? `\\text{${latexText(text)}}` : markdownText(text)
}

/** A minus sign or a power of ten is set as mathematics; plain digits read well as they are. */
export function needsMath(text: string): boolean {
  return !/^[\d.]+$/.test(text)
}

/**
 * No character of it can mean anything to Markdown, HTML or a table. Marks that mean something only at the start of a text, after
 * a first number or in an address are escaped only there: a name like "St. Petersburg - 2:1" stays as it is.
 */
export function markdownText(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[!#$&*<>@[\\\]^_`|~]/g, '\\$&')
    .replace(/^[-+=(:]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&')
}

const latexEscapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\textdollar{}',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '|': '\\textbar{}',
  '`': "'",
}

export function latexText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}$&#%_^~|`]/g, (character) => latexEscapes[character] ?? '')
}
