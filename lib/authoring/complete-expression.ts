/** Names and functions that an expression may go on with. */
import { constants } from '@/lib/problems/compile-expression'
import { functionNames } from '@/lib/problems/function-table'
import { type Completion, type CompletionOption, option } from './completion'
import { describeName } from './describe-name'
import { displayFunctions } from './display-functions'
import { functionHelp } from './function-help'
import type { MarkedPlace } from './marked-place'
import { namesInReach } from './names-in-reach'

type Cursor = {
  /** Of the expression, what stands before the cursor. */
  readonly written: string
  readonly offset: number
  readonly isShown: boolean
}

/** Null within a text in quotes, and right behind a number. */
export function completeExpression(place: MarkedPlace, { written, offset, isShown }: Cursor): Completion | null {
  const word = /[A-Za-z][A-Za-z0-9]*$/.exec(written)?.[0] ?? ''
  const before = written.slice(0, written.length - word.length)
  if (isInQuotes(before) || /[0-9.]$/.test(before)) return null
  const names = namesInReach(place.path, place.question).filter(({ path }) => path.join('.') !== place.path.join('.'))
  const functions = [...functionNames, ...(isShown ? displayFunctions.keys() : [])]
  const seen = new Set<string>()
  const own = names.flatMap((name): readonly CompletionOption[] => {
    if (seen.has(name.name)) return []
    seen.add(name.name)
    const { detail, info } = describeName(name, place.question)
    return [option({ label: name.name, kind: 'name', detail, info, apply: name.name })]
  })
  const known = [...constants.keys()].map((name) =>
    option({ label: name, kind: 'name', detail: 'constant', info: '', apply: name }),
  )
  return { from: offset - word.length, to: offset, options: [...own, ...known, ...functions.flatMap(functionOption)] }
}

function isInQuotes(before: string): boolean {
  return (before.replaceAll(/\\./g, '').match(/"/g)?.length ?? 0) % 2 === 1
}

function functionOption(name: string): readonly CompletionOption[] {
  const help = functionHelp(name)
  if (help === null) return []
  const info = [help.does, help.unit].filter((text) => text !== '').join(' ')
  return [option({ label: name, kind: 'function', detail: help.call.slice(name.length), info, apply: `${name}(‸)` })]
}
