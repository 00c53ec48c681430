/** What a word of an expression is: a name of the question, a constant, a function. */
import { constants } from '@/lib/problems/compile-expression'
import { describeName } from './describe-name'
import { type Word, wordsOf } from './expression-words'
import { functionExample, functionHelp } from './function-help'
import type { Json } from './json'
import { namesInReach } from './names-in-reach'
import type { Extent, Path } from './yaml-place'

type Around = { readonly path: Path; readonly question: Json; readonly isText: boolean }

export type WordDescription = Extent & {
  readonly title: string
  readonly detail: string
  readonly text: string
  readonly example: string
}

/** Null between words, for words that are not known, and in a text outside of {{ and }}. */
export function describeWord(text: string, offset: number, { path, question, isText }: Around): WordDescription | null {
  const inside = isText ? pieceAt(text, offset) : { from: 0, to: text.length }
  if (inside === null) return null
  const words = wordsOf(text.slice(inside.from, inside.to))
  const word = words.find(({ from, to }) => from + inside.from <= offset && offset < to + inside.from)
  if (word === undefined) return null
  const extent = { from: word.from + inside.from, to: word.to + inside.from }
  if (word.kind === 'call') return describeFunction(word, extent)
  const name = namesInReach(path, question).find((each) => each.name === word.text)
  if (name === undefined) return constantOrNull(word, extent)
  const { detail, info } = describeName(name, question)
  return { ...extent, title: name.name, detail, text: info, example: '' }
}

function describeFunction({ text }: Word, extent: Extent): WordDescription | null {
  const help = functionHelp(text)
  if (help === null) return null
  return { ...extent, title: help.call, detail: help.unit, text: help.does, example: functionExample(text) }
}

function constantOrNull({ kind, text }: Word, extent: Extent): WordDescription | null {
  const value = kind === 'name' ? constants.get(text) : undefined
  return value === undefined ? null : { ...extent, title: text, detail: `= ${value}`, text: '', example: '' }
}

/** Between the {{ before a character and the }} behind it. */
function pieceAt(text: string, offset: number): Extent | null {
  const open = text.lastIndexOf('{{', offset)
  const close = text.indexOf('}}', offset)
  const isOpen = open !== -1 && close !== -1 && !text.slice(open, offset).includes('}}')
  return isOpen ? { from: open + 2, to: close } : null
}
