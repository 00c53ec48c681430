/** What the names in a typed formula stand for: variables (also several side by side), functions, e and π. */
import { constants } from './compile-expression'
import { FormulaError } from './formula-error'
import type { FormulaToken } from './formula-tokens'

export type FormulaFunction = {
  /** Its name in an expression. */
  readonly name: string
  /** How many arguments it takes. */
  readonly least: number
  readonly most: number
}

type Cut = Omit<FormulaToken, 'kind'>

export type ReadToken =
  | (Cut & { readonly kind: 'number' | 'sign' | 'symbol' | 'fraction' })
  | (Cut & { readonly kind: 'function'; readonly function: FormulaFunction })

const one = { least: 1, most: 1 }
const several = { least: 2, most: 10 }

/** A logarithm says its base: whether "log" means ln or log₂ is the very thing that is asked now and then. */
const functions: ReadonlyMap<string, FormulaFunction> = new Map([
  ['ln', { name: 'ln', ...one }],
  ['loge', { name: 'ln', ...one }],
  ['log', { name: 'log', least: 2, most: 2 }],
  ['log2', { name: 'log2', ...one }],
  ['log10', { name: 'log10', ...one }],
  ['exp', { name: 'exp', ...one }],
  ['sqrt', { name: 'sqrt', ...one }],
  ['abs', { name: 'abs', ...one }],
  ['min', { name: 'min', ...several }],
  ['max', { name: 'max', ...several }],
  ['sigmoid', { name: 'sigmoid', ...one }],
  ['sigma', { name: 'sigmoid', ...one }],
])

/** Whether it means something before any variable does: a constant or a function by its own name. */
export function hasOwnMeaning(name: string): boolean {
  return constants.has(name) || functions.get(name)?.name === name
}

/** @throws FormulaError listing what is known. */
export function readNames(tokens: readonly FormulaToken[], variables: readonly string[]): readonly ReadToken[] {
  return tokens.flatMap(({ kind, text, isGlued }): readonly ReadToken[] =>
    kind === 'name' ? readName({ text, isGlued }, variables) : [{ kind, text, isGlued }],
  )
}

function readName({ text, isGlued }: Cut, variables: readonly string[]): readonly ReadToken[] {
  if (text === 'frac') return [{ kind: 'fraction', text, isGlued }]
  const name = meantName(text, variables)
  if (variables.includes(name) || constants.has(name)) return [{ kind: 'symbol', text: name, isGlued }]
  const known = functions.get(name)
  if (known !== undefined) return [{ kind: 'function', text: name, isGlued, function: known }]
  const splits = splitsOf(name, [...variables, ...constants.keys()])
  const [names] = splits
  if (names === undefined || splits.length > 1) throw new FormulaError(unknownName(text, variables))
  return names.map((each, place) => ({ kind: 'symbol', text: each, isGlued: place > 0 || isGlued }))
}

/** As it stands; or the one that differs in capitals alone, as keyboards of telephones write them. */
function meantName(typed: string, variables: readonly string[]): string {
  const known = [...variables, ...constants.keys(), ...functions.keys()]
  if (known.includes(typed)) return typed
  const [alike, other] = known.filter((name) => name.toLowerCase() === typed.toLowerCase())
  return alike !== undefined && other === undefined ? alike : typed
}

/** Longer runs of letters are words, and nobody means a product by them. */
const MOST_LETTERS = 6

/** Every way to read the letters as names side by side. */
function splitsOf(typed: string, names: readonly string[]): readonly (readonly string[])[] {
  if (typed === '') return [[]]
  if (typed.length > MOST_LETTERS) return []
  return names
    .filter((name) => typed.startsWith(name))
    .flatMap((name) => splitsOf(typed.slice(name.length), names).map((rest) => [name, ...rest]))
}

function unknownName(name: string, variables: readonly string[]): string {
  const shown = name.length > 20 ? `${name.slice(0, 20)}…` : name
  return `"${shown}" is not known here. The variables are ${variables.join(', ')}; functions are ln, log2, log10, exp, sqrt, abs, min, max and sigmoid.`
}
