/** What stands between {{ and }}: an expression, or one of the words of display around it (fixed, significant, vector). */
import type { Cell } from './cell'
import { compileTree, type Evaluate, type Scope, type Symbols } from './compile-expression'
import { type Expression, ExpressionError } from './expression'
import { exactText, fixedText, significantText } from './number-text'
import type { Value } from './value'
import { isMatrix, requireBoolean, requireNumeric, requireWhole } from './value-guards'

export type Shown =
  | { readonly kind: 'one'; readonly cell: Cell }
  | { readonly kind: 'many'; readonly cells: readonly Cell[] }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly Cell[])[] }

export type Display = (scope: Scope) => Shown

/** Of what stands in a line or in a column of a table. */
export function compileInline(tree: Expression, symbols: Symbols): Display {
  if (tree.kind === 'conditional') {
    const condition = compileTree(tree.condition, symbols)
    const [yes, no] = [compileInline(tree.yes, symbols), compileInline(tree.no, symbols)]
    return (scope) => (requireBoolean(condition(scope), '?') ? yes(scope) : no(scope))
  }
  if (tree.kind === 'call') {
    const [first, second] = tree.args
    if (tree.name === 'fixed')
      return rounding({ name: tree.name, low: 0, high: 15, toText: fixedText }, tree.args, symbols)
    if (tree.name === 'significant') {
      return rounding({ name: tree.name, low: 1, high: 15, toText: significantText }, tree.args, symbols)
    }
    if (tree.name === 'vector' && first !== undefined && second === undefined) return compileInline(first, symbols)
  }
  const evaluate = compileTree(tree, symbols)
  return (scope) => shownValue(evaluate(scope), exactText)
}

type Rounding = {
  readonly name: string
  readonly low: number
  readonly high: number
  readonly toText: (x: number, digits: number) => string
}

function rounding({ name, low, high, toText }: Rounding, args: readonly Expression[], symbols: Symbols): Display {
  const [of, digits] = args
  if (of === undefined || digits === undefined || args.length > 2) {
    throw new ExpressionError(`${name} takes a value and a number of digits.`)
  }
  const [value, places]: readonly [Evaluate, Evaluate] = [compileTree(of, symbols), compileTree(digits, symbols)]
  return (scope) => {
    const count = requireWhole(places(scope), { place: name, low, high })
    return shownValue(requireNumeric(value(scope), name), (x) => toText(x, count))
  }
}

function shownValue(value: Value, toText: (x: number) => string): Shown {
  if (isMatrix(value)) return { kind: 'rows', rows: value.map((row) => row.map((entry) => cellOf(entry, toText))) }
  if (typeof value === 'object') return { kind: 'many', cells: value.map((entry) => cellOf(entry, toText)) }
  return { kind: 'one', cell: cellOf(typeof value === 'boolean' ? String(value) : value, toText) }
}

function cellOf(entry: number | string, toText: (x: number) => string): Cell {
  return typeof entry === 'number' ? { kind: 'number', text: toText(entry) } : { kind: 'text', text: entry }
}
