/**
 * The values of a variant as a student has them who knows only what is shown: where a text rounds a value, the rounded one in
 * its place, and all that depends on it worked out again.
 */
import {
  compileExpression,
  compileTree,
  type Evaluate,
  type Scope,
  type Symbols,
} from '@/lib/problems/compile-expression'
import { drawOrder } from '@/lib/problems/draw-order'
import type { Expression } from '@/lib/problems/expression'
import { parseExpression } from '@/lib/problems/parse-expression'
import type { Question } from '@/lib/problems/question'
import type { Value } from '@/lib/problems/value'
import type { Displayed } from './displayed'
import { compileNamesBehind } from './names-behind'
import { numbersOf } from './numbers-of'
import { shownNumber } from './shown-number'
import { solveFor } from './solve-for'

export type AsDisplayed = {
  /** @throws ExpressionError where a value cannot be worked out from them. */
  readonly scopeOf: (scope: Scope) => Scope
  /** The places of roundings that change a value of this variant and hide more than one number: their effect cannot be told. */
  readonly uncheckedIn: (scope: Scope) => readonly string[]
  readonly checked: number
  /** Whether all that is rounded follows from other values that are shown as they are. */
  readonly isRedundant: boolean
}

/** How a displayed number stands for a value: as the value of a name, as one entry of it, or as what a hidden number behind it gives. */
type Place =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'entry'; readonly name: string; readonly entry: Evaluate }
  | { readonly kind: 'behind'; readonly name: string; readonly value: Evaluate; readonly lets: readonly Step[] }

type Step = { readonly slot: number; readonly evaluate: Evaluate }

export type Source = {
  readonly question: Question
  readonly symbols: Symbols
  readonly displayed: readonly Displayed[]
  /** Of the keys: parameters that they go back to without passing what is shown. */
  readonly hidden: ReadonlySet<string>
}

export function compileAsDisplayed({ question, symbols, displayed, hidden }: Source): AsDisplayed {
  const namesBehind = compileNamesBehind(question)
  const lets = compileLets(question, symbols)
  const exact = new Set(
    displayed.flatMap(({ tree, isRounded }) => (!isRounded && tree.kind === 'symbol' ? tree.name : [])),
  )
  const follows = ({ tree }: Displayed) =>
    [...namesBehind(tree, exact)].every((name) => exact.has(name) || Object.hasOwn(question.let, name))
  const unchecked: Rounding[] = []
  const roundings = displayed
    .filter(({ isRounded }) => isRounded)
    .flatMap((each) => {
      const behind = [...namesBehind(each.tree)].filter((name) => hidden.has(name))
      const place = placeOf(each.tree, { behind, symbols, lets })
      const rounding = { ...each, value: compileTree(each.tree, symbols) }
      if (place === null && !follows(each)) unchecked.push(rounding)
      return place === null ? [] : [{ ...rounding, stands: place }]
    })
  const overridden = new Set(roundings.map(({ stands }) => stands.name))
  const again = lets.filter(
    ({ name }) => !overridden.has(name) && isBehind(name, { overridden, question, namesBehind }),
  )
  return {
    uncheckedIn: (scope) => unchecked.filter((each) => doesChange(each, scope)).map(({ place }) => place),
    checked: roundings.length,
    isRedundant: roundings.every(follows),
    scopeOf: (scope) => {
      const after: (Value | undefined)[] = [...scope]
      for (const rounding of roundings) {
        const { stands, textsOf } = rounding
        if (!doesChange(rounding, scope)) continue
        const slot = symbols.get(stands.name) ?? 0
        after[slot] = replaced(stands, { scope, value: after[slot], shown: textsOf(scope).map(shownNumber), slot })
      }
      for (const { slot, evaluate } of again) after[slot] = evaluate(after)
      return after
    },
  }
}

type Rounding = Displayed & { readonly value: Evaluate }

/** fixed() also hides the last bits of a sum: what is shown then is the value. */
const LAST_BITS = 1e-9

function doesChange(
  { value, textsOf }: { readonly value: Evaluate; readonly textsOf: Displayed['textsOf'] },
  scope: Scope,
): boolean {
  const texts = textsOf(scope)
  if (texts.length === 0) return false
  const exact = numbersOf(value(scope))
  return texts.some((text, index) => {
    const [shown, real] = [shownNumber(text), exact[index] ?? Number.NaN]
    return !(Math.abs(shown - real) <= LAST_BITS * Math.max(1, Math.abs(real)))
  })
}

type NamedStep = Step & { readonly name: string }

/** In the order they need each other. */
function compileLets(question: Question, symbols: Symbols): readonly NamedStep[] {
  return drawOrder(question)
    .filter((name) => Object.hasOwn(question.let, name))
    .map((name) => ({
      name,
      slot: symbols.get(name) ?? 0,
      evaluate: compileExpression(question.let[name] ?? '', symbols),
    }))
}

type Behind = { readonly behind: readonly string[]; readonly symbols: Symbols; readonly lets: readonly NamedStep[] }

function placeOf(tree: Expression, { behind, symbols, lets }: Behind): Place | null {
  const [only] = behind
  if (only !== undefined && behind.length === 1 && tree.kind !== 'index') {
    return { kind: 'behind', name: only, value: compileTree(tree, symbols), lets }
  }
  if (behind.length > 1) return null
  if (tree.kind === 'symbol') return { kind: 'name', name: tree.name }
  if (tree.kind !== 'index' || tree.of.kind !== 'symbol') return null
  const [place] = tree.places
  return place === undefined || tree.places.length > 1
    ? null
    : { kind: 'entry', name: tree.of.name, entry: compileTree(place, symbols) }
}

type Overriding = {
  readonly overridden: ReadonlySet<string>
  readonly question: Question
  readonly namesBehind: ReturnType<typeof compileNamesBehind>
}

function isBehind(name: string, { overridden, question, namesBehind }: Overriding): boolean {
  const behind = namesBehind(parseExpression(String(question.let[name] ?? '')), overridden)
  return [...overridden].some((each) => behind.has(each))
}

type Replacing = {
  readonly scope: Scope
  readonly value: Value | undefined
  readonly shown: readonly number[]
  readonly slot: number
}

function replaced(place: Place, { scope, value, shown, slot }: Replacing): Value | undefined {
  const [first] = shown
  if (first === undefined) return value
  if (place.kind === 'behind') return solveFor({ scope, slot, lets: place.lets, value: place.value, target: first })
  if (place.kind === 'entry') return withEntry(value, { entry: place.entry(scope), shown: first })
  return typeof value === 'number' ? first : reshaped(value, shown)
}

function withEntry(value: Value | undefined, { entry, shown }: { readonly entry: Value; readonly shown: number }) {
  if (!Array.isArray(value) || typeof entry !== 'number') return value
  return value.map((each: number, place) => (place === entry - 1 ? shown : each))
}

/** A vector or a table of as many numbers. */
function reshaped(value: Value | undefined, shown: readonly number[]): Value | undefined {
  if (!Array.isArray(value)) return value
  if (typeof value[0] === 'number') return shown
  const rows: readonly (readonly number[])[] = value.filter(Array.isArray)
  const columns = rows[0]?.length ?? 0
  return rows.map((_row, row) => shown.slice(row * columns, (row + 1) * columns))
}
