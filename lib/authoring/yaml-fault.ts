/** What YAML complains of, in the words of somebody who writes a question and never read how YAML works. */
import type { YAMLError } from 'yaml'
import type { Diagnostic } from './diagnostic'
import { lineEnd, lineStart } from './splice'

type Told = { readonly source: string; readonly from: number; readonly to: number; readonly message: string }
type Words = (told: Told) => string

const words: Readonly<Record<string, Words>> = {
  BAD_SCALAR_START: ({ source, from }) => `A text cannot begin with ${source[from] ?? 'this'}: put it in quotes.`,
  BAD_DQ_ESCAPE: () => 'In double quotes \\ begins an escape: write \\\\, or use single quotes.',
  BAD_INDENT: ({ message }) => {
    const sign = /with a (\S)/.exec(message)?.[1]
    return sign === undefined ? 'This line does not stand as far to the right as it should.' : notClosed(sign)
  },
  BLOCK_AS_IMPLICIT_KEY: ({ source, from }) =>
    isColonInText(source, from)
      ? 'A colon with a space behind it would begin another value here: put the text in quotes.'
      : 'This line has a value of its own: what is indented below it cannot belong to it.',
  DUPLICATE_KEY: ({ source, from, to }) => `The key ${source.slice(from, to)} is there twice.`,
  MISSING_CHAR: ({ message }) =>
    message.includes('quote') ? 'A text in quotes is not closed.' : 'A colon and a value are missing behind this key.',
  MULTILINE_IMPLICIT_KEY: () => 'A key stands on a line of its own, with a colon and a space behind it.',
  MULTIPLE_DOCS: () => 'One text holds one question: leave out the line --- and what follows.',
  TAB_AS_INDENT: () => 'Lines are indented with spaces, not with tabs.',
  UNEXPECTED_TOKEN: ({ source, from }) => unexpected(source, from) ?? 'This does not belong to what stands before it.',
}

export function yamlFault({ code, pos: [start, end], message }: YAMLError, source: string): Diagnostic {
  const from = Math.min(start, source.length)
  const place = code === 'MISSING_CHAR' && message.includes('quote') ? openQuote(source, from) : from
  const to = Math.max(wordEnd(source, place), Math.min(Math.max(end, place), lineEnd(source, place)))
  const said = words[code]?.({ source, from: place, to, message }) ?? `${message}.`
  return { from: place, to, severity: 'error', message: said, path: '' }
}

function notClosed(sign: string): string {
  return `What was opened above is not closed before here: a ${sign} is missing.`
}

function isColonInText(source: string, from: number): boolean {
  return /^[^\n]*: /.test(source.slice(from)) || /^[^\n]*:$/m.test(source.slice(from, lineEnd(source, from)))
}

/** Something behind a value that was complete. */
function unexpected(source: string, from: number): string | null {
  const line = source.slice(lineStart(source, from), from)
  if (/(?:: |- )\{\{/.test(line))
    return 'A text that begins with {{ is put in quotes, or below a | on lines of its own.'
  if (/(?:: |- )'[^\n]*$/.test(line))
    return "The text in quotes ended before here: within single quotes write '' for '."
  if (/(?:: |- )"[^\n]*$/.test(line))
    return 'The text in quotes ended before here: within double quotes write \\" for ".'
  if (/: [|>][^\n]*$/.test(line)) return 'The text belongs on the lines below.'
  if (/:\s*$/.test(line) && source[from] === '-') return 'A list begins on the line below its key.'
  return /[}\]]/.test(source[from] ?? '') ? 'This closes what was never opened.' : null
}

/** Of a text whose quotes never close, where they were opened: YAML itself notices only at the end of everything. */
function openQuote(source: string, end: number): number {
  for (const { 0: found, index } of source.slice(0, end).matchAll(/(?:: +|- +|[{,[] *)(["'])/g)) {
    const from = index + found.length - 1
    const rest = source.slice(from + 1, lineEnd(source, from))
    if (!rest.includes(found.at(-1) ?? '')) return from
  }
  return end
}

function wordEnd(source: string, from: number): number {
  const word = /^[^\s,:{}[\]]+/.exec(source.slice(from))?.[0]
  return Math.min(source.length, from + Math.max(1, word?.length ?? 1))
}
