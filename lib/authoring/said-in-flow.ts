/** What a plain or quoted scalar says, character by character: line ends become spaces, escapes what they stand for. */
import type { Said } from './said-in-block'

export function saidPlainly(written: string): Said {
  return read(written, { from: 0, to: written.length, quote: null })
}

export function saidInQuotes(written: string): Said {
  const quote = written.startsWith("'") ? "'" : '"'
  return read(written, { from: 1, to: written.length - 1, quote })
}

type Stretch = { readonly from: number; readonly to: number; readonly quote: '"' | "'" | null }

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
}
const digitsOf: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

function read(written: string, { from, to, quote }: Stretch): Said {
  let text = ''
  const offsets: number[] = []
  const say = (said: string, at: number) => {
    text += said
    for (let place = 0; place < said.length; place += 1) offsets.push(at)
  }
  let at = from
  while (at < to) {
    const rest = written.slice(at, to)
    const gap = /^[ \t]*\r?\n[ \t\r\n]*/.exec(rest)?.[0]
    if (gap !== undefined) {
      const breaks = gap.split('\n').length - 1
      say(breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), at)
      at += gap.length
    } else if (quote === "'" && rest.startsWith("''")) {
      say("'", at)
      at += 2
    } else if (quote === '"' && rest.startsWith('\\')) {
      const { text: said, length } = escapeAt(rest)
      say(said, at)
      at += length
    } else {
      say(rest[0] ?? '', at)
      at += 1
    }
  }
  return { text, offsets, end: to }
}

/** A backslash before a line's end joins the lines with nothing between. */
function escapeAt(rest: string): { readonly text: string; readonly length: number } {
  const joined = /^\\\r?\n[ \t]*/.exec(rest)?.[0]
  if (joined !== undefined) return { text: '', length: joined.length }
  const sign = rest[1] ?? ''
  const digits = digitsOf[sign]
  if (digits === undefined) return { text: escapes[sign] ?? sign, length: 2 }
  const code = Number.parseInt(rest.slice(2, 2 + digits), 16)
  const isCode = Number.isInteger(code) && code <= 0x10ffff
  return { text: isCode ? String.fromCodePoint(code) : '', length: 2 + digits }
}
