/** A slip of syntax, or what the language of expressions leaves out, at the characters where it stands. */
import type { ExpressionError } from '@/lib/problems/expression'
import type { Fault } from './check-expression'
import { type Word, wordsOf } from './expression-words'

export function syntaxFault(expression: string, { message, offset }: ExpressionError): Fault {
  const words = wordsOf(expression)
  if (offset !== null) return { ...extentAt(expression, words, offset), message: plain(message), instead: null }
  const extent = guessed(expression, { words, message })
  if (!message.includes('AssignmentNode')) return { ...extent, message, instead: null }
  return { ...extent, message: 'A single = gives a value to a name. To compare write ==.', instead: '==' }
}

/** "… cannot be read: Value expected (char 5)" → "Value expected." */
function plain(message: string): string {
  const [, said = message] = /cannot be read: (.*)$/s.exec(message) ?? []
  return `${said.replace(/\s*\(char \d+\)$/, '')}.`
}

/** The word that begins there; at the end of the text the last character, so that there is something to be seen. */
function extentAt(expression: string, words: readonly Word[], offset: number): { from: number; to: number } {
  const word = words.find(({ from, to }) => from <= offset && offset < to)
  if (word !== undefined) return { from: word.from, to: word.to }
  const last = words.at(-1)
  return last === undefined ? { from: 0, to: expression.length } : { from: last.from, to: last.to }
}

type Told = { readonly words: readonly Word[]; readonly message: string }

function guessed(expression: string, { words, message }: Told): { from: number; to: number } {
  const found = /has no \*/.test(message) ? missingOperator(words) : named(words, message)
  return found ?? { from: 0, to: expression.length }
}

/** Two values side by side. */
function missingOperator(words: readonly Word[]): { from: number; to: number } | null {
  for (const [place, word] of words.entries()) {
    const next = words[place + 1]
    const isLeft = word.kind === 'name' || word.kind === 'number' || [')', ']'].includes(word.text)
    const isRight = next !== undefined && (['name', 'call', 'number'].includes(next.kind) || next.text === '(')
    if (isLeft && isRight && next !== undefined) return { from: word.from, to: next.to }
  }
  return null
}

/** What an error puts in quotes is the expression as mathjs writes it; only its spaces differ from the author's. */
function named(words: readonly Word[], message: string): { from: number; to: number } | null {
  const sign = message.includes('percentage') ? '%' : null
  const single = words.find(({ text }) => text === (message.includes('AssignmentNode') ? '=' : sign))
  if (single !== undefined) return { from: single.from, to: single.to }
  const quoted = /^"(.*)" is not part/s.exec(message)?.[1]?.replaceAll(/\s/g, '')
  if (quoted === undefined || quoted === '') return null
  for (const [place, { from }] of words.entries()) {
    let seen = ''
    for (const { text, to } of words.slice(place)) {
      seen += text.replaceAll(/\s/g, '')
      if (seen === quoted) return { from, to }
      if (!quoted.startsWith(seen)) break
    }
  }
  return null
}
