/** What an expression may go on with where the caret stands: names of this question first, then functions. */
import { describeName } from '@/lib/authoring/describe-name'
import { functionHelp } from '@/lib/authoring/function-help'
import type { Json } from '@/lib/authoring/json'
import { namesInReach } from '@/lib/authoring/names-in-reach'
import { functionNames } from '@/lib/problems/function-table'
import type { FormPath } from './form-context'

export type Completion = {
  readonly name: string
  /** As it is called; empty for a name. */
  readonly call: string
  readonly does: string
  readonly isFunction: boolean
}

const functions: readonly Completion[] = [...functionNames].flatMap((name) => {
  const help = functionHelp(name)
  return help === null ? [] : [{ name, call: help.call, does: help.does, isFunction: true }]
})

/** What an expression at this path may speak of, each once. */
export function namesAt(path: FormPath, question: Json): readonly Completion[] {
  const names = new Map(namesInReach(path, question).map((name) => [name.name, name]))
  return [...names.values()].map((name) => {
    const { detail, info } = describeName(name, question)
    return { name: name.name, call: '', does: detail === '' ? info : detail, isFunction: false }
  })
}

const mostOffered = 8

type At = { readonly text: string; readonly caret: number; readonly names: readonly Completion[] }
type Offered = { readonly from: number; readonly offered: readonly Completion[] }

/** Nothing where no word has begun, within quotes, or where the word stands already. */
export function completionsAt({ text, caret, names }: At): Offered {
  const before = text.slice(0, caret)
  const word = /[A-Za-z][A-Za-z0-9]*$/.exec(before)?.[0] ?? ''
  const from = caret - word.length
  const isInText = (before.match(/"/g)?.length ?? 0) % 2 === 1
  if (word === '' || isInText || /[0-9.]$/.test(text.slice(0, from))) return { from, offered: [] }
  const offered = [...names, ...functions]
    .filter(({ name }) => name !== word && name.toLowerCase().startsWith(word.toLowerCase()))
    .slice(0, mostOffered)
  return { from, offered }
}

type Completed = { readonly text: string; readonly caret: number }

/** The word as it is called, the caret behind it: of a function within its brackets. */
export function completed(at: Omit<At, 'names'> & { readonly from: number; readonly chosen: Completion }): Completed {
  const { text, caret, from, chosen } = at
  const hasBracket = text[caret] === '('
  const piece = chosen.isFunction && !hasBracket ? `${chosen.name}()` : chosen.name
  const behind = from + piece.length
  return {
    text: text.slice(0, from) + piece + text.slice(caret),
    caret: piece.endsWith('()') ? behind - 1 : behind,
  }
}
