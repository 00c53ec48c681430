/** What stands between {{ and }}: an expression, or one of the words of display around it (fixed, significant, vector, table). */
import type { Cell } from './cell'
import { compileTree, type Evaluate, type Scope, type Symbols } from './compile-expression'
import { type Expression, ExpressionError } from './expression'
import type { Column } from './gfm-table'
import { exactText, fixedText, significantText } from './number-text'
import type { Value } from './value'
import { isMatrix, requireBoolean, requireNumeric, requireWhole } from './value-guards'

export type Shown =
  | { readonly kind: 'one'; readonly cell: Cell }
  | { readonly kind: 'many'; readonly cells: readonly Cell[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[] }

export type Display = (scope: Scope) => Shown

export function compileDisplay(tree: Expression, symbols: Symbols): Display {
  if (tree.kind === 'call' && tree.name === 'table') return table(tree.args, symbols)
  return compileInline(tree, symbols)
}

function compileInline(tree: Expression, symbols: Symbols): Display {
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
  if (isMatrix(value)) throw new ExpressionError('A matrix is shown by table(m[1], m[2], …), not inline.')
  if (typeof value === 'object') return { kind: 'many', cells: value.map((entry) => cellOf(entry, toText)) }
  return { kind: 'one', cell: cellOf(typeof value === 'boolean' ? String(value) : value, toText) }
}

function cellOf(entry: number | string, toText: (x: number) => string): Cell {
  return typeof entry === 'number' ? { kind: 'number', text: toText(entry) } : { kind: 'text', text: entry }
}

/** A text before a vector is its heading; a vector without one is headed by its own name. */
function table(args: readonly Expression[], symbols: Symbols): Display {
  const columns: { readonly heading: string; readonly display: Display }[] = []
  let heading: string | null = null
  for (const arg of args) {
    if (arg.kind === 'string') {
      if (heading !== null) throw lonelyHeading(heading)
      heading = arg.value
    } else {
      columns.push({ heading: heading ?? ownName(arg), display: compileInline(arg, symbols) })
      heading = null
    }
  }
  if (heading !== null) throw lonelyHeading(heading)
  if (columns.length === 0) throw new ExpressionError('table expects a vector.')
  return (scope) => ({
    kind: 'table',
    columns: columns.map((column) => toColumn(column.heading, column.display(scope))),
  })
}

function lonelyHeading(heading: string): ExpressionError {
  return new ExpressionError(`table has the heading "${heading}" with no vector after it.`)
}

function toColumn(heading: string, shown: Shown): Column {
  if (shown.kind === 'table') throw new ExpressionError('A table cannot stand inside a table.')
  return { heading, cells: shown.kind === 'many' ? shown.cells : [shown.cell] }
}

function ownName(tree: Expression): string {
  if (tree.kind !== 'symbol') return ''
  return tree.name.length === 1 ? `$${tree.name}$` : tree.name
}
