/** An expression as its words, each with its place: also of one that cannot be read. */

export type Word = {
  readonly kind: 'name' | 'call' | 'number' | 'text' | 'sign'
  readonly from: number
  readonly to: number
  readonly text: string
}

const pattern =
  /"(?:\\[\s\S]|[^"\\])*"?|'(?:\\[\s\S]|[^'\\])*'?|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[\p{L}_$][\p{L}\p{N}_$]*|[<>=!]=|\S/gu

/** Without the spaces between them. A name right before a bracket is a call. */
export function wordsOf(expression: string): readonly Word[] {
  return [...expression.matchAll(pattern)].map(({ 0: text, index: from }) => {
    const to = from + text.length
    return { kind: kindOf(text, expression.slice(to)), from, to, text }
  })
}

/** Words with a meaning of their own, which are neither values nor functions. */
const wordSigns = new Set(['and', 'or', 'not', 'true', 'false', 'xor', 'to', 'in', 'mod'])

function kindOf(text: string, behind: string): Word['kind'] {
  if (/^["']/.test(text)) return 'text'
  if (/^[\d.]+/.test(text) && /\d/.test(text)) return 'number'
  if (!/^[\p{L}_$]/u.test(text)) return 'sign'
  if (/^\s*\(/.test(behind) && !['and', 'or', 'not'].includes(text)) return 'call'
  return wordSigns.has(text) ? 'sign' : 'name'
}
