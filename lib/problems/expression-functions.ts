/** The functions an expression may call beside the metrics: read down, nothing else exists. */
import { portableExp } from '@/lib/metrics/portable-exp'
import { portableLog } from '@/lib/metrics/portable-log'
import { portableLog2 } from '@/lib/metrics/portable-log2'
import { portableLog10 } from '@/lib/metrics/portable-log10'
import { powerOfTen } from '@/lib/metrics/power-of-ten'
import { combineNumeric, mapNumeric } from './elementwise'
import { ExpressionError } from './expression'
import { ANY_NUMBER, type ExpressionFunction, MOST_ENTRIES } from './expression-function'
import { listFunctions } from './list-functions'
import { matrixFunctions } from './matrix-functions'
import type { Value } from './value'
import {
  isMatrix,
  isStrings,
  isVector,
  requireNumber,
  requireNumeric,
  requireVector,
  requireWhole,
} from './value-guards'

export const expressionFunctions: ReadonlyMap<string, ExpressionFunction> = new Map([
  ['abs', elementwise('abs', Math.abs)],
  ['sqrt', elementwise('sqrt', Math.sqrt)],
  ['exp', elementwise('exp', portableExp)],
  ['ln', elementwise('ln', portableLog)],
  ['log2', elementwise('log2', portableLog2)],
  ['log10', elementwise('log10', portableLog10)],
  ['floor', elementwise('floor', Math.floor)],
  ['ceil', elementwise('ceil', Math.ceil)],
  ['sign', elementwise('sign', Math.sign)],
  ['log', { least: 1, most: 2, apply: ([x = 0, base]) => logarithm(x, base) }],
  ['round', { least: 1, most: 2, apply: ([x = 0, places = 0]) => rounded(x, places) }],
  ['mod', { least: 2, most: 2, apply: ([x = 0, y = 0]) => pairwise('mod', x, y, (a, b) => a - b * Math.floor(a / b)) }],
  ['min', overEntries('min', (entries) => entries.reduce((a, b) => Math.min(a, b)))],
  ['max', overEntries('max', (entries) => entries.reduce((a, b) => Math.max(a, b)))],
  ['sum', overEntries('sum', total)],
  ['mean', overEntries('mean', (entries) => total(entries) / entries.length)],
  ['prod', overEntries('prod', (entries) => entries.reduce((a, b) => a * b, 1))],
  ['dot', { least: 2, most: 2, apply: ([x = 0, y = 0]) => dot(x, y) }],
  ['length', { least: 1, most: 1, apply: ([list = 0]) => lengthOf(list) }],
  ['sort', { least: 1, most: 1, apply: ([x = 0]) => requireVector(x, 'sort').toSorted((a, b) => a - b) }],
  ['reverse', { least: 1, most: 1, apply: ([x = 0]) => reversed(x) }],
  ['normalise', { least: 1, most: 1, apply: ([x = 0]) => normalised(x) }],
  ['repeat', { least: 2, most: 2, apply: ([x = 0, count = 0]) => repeated(x, count) }],
  ['oneHot', { least: 2, most: 2, apply: ([place = 0, count = 0]) => oneHot(place, count) }],
  ['indexOfMax', overVector('indexOfMax', (entries) => entries.indexOf(Math.max(...entries)) + 1)],
  ['indexOfMin', overVector('indexOfMin', (entries) => entries.indexOf(Math.min(...entries)) + 1)],
  ...listFunctions,
  ...matrixFunctions,
])

function elementwise(name: string, apply: (x: number) => number): ExpressionFunction {
  return { least: 1, most: 1, apply: ([x = 0]) => mapNumeric(requireNumeric(x, name), apply) }
}

function overEntries(name: string, apply: (entries: readonly number[]) => number): ExpressionFunction {
  const ofOne = (arg: Value) => entriesOf(arg, name)
  return {
    least: 1,
    most: ANY_NUMBER,
    apply: (args) => {
      const [first] = args
      return apply(args.length === 1 && first !== undefined ? ofOne(first) : args.flatMap(ofOne))
    },
  }
}

function overVector(name: string, apply: (entries: readonly number[]) => number): ExpressionFunction {
  return { least: 1, most: 1, apply: ([x = 0]) => apply(requireVector(x, name)) }
}

function pairwise(name: string, x: Value, y: Value, apply: (a: number, b: number) => number): Value {
  return combineNumeric(apply, requireNumeric(x, name), requireNumeric(y, name))
}

function entriesOf(value: Value, name: string): readonly number[] {
  const numeric = requireNumeric(value, name)
  if (typeof numeric === 'number') return [numeric]
  return isMatrix(numeric) ? numeric.flat() : numeric
}

function total(entries: readonly number[]): number {
  return entries.reduce((a, b) => a + b, 0)
}

/** Natural, or of the base given. */
function logarithm(x: Value, base: Value | undefined): Value {
  const numeric = requireNumeric(x, 'log')
  if (base === undefined) return mapNumeric(numeric, portableLog)
  const divisor = portableLog(requireNumber(base, 'log'))
  return mapNumeric(numeric, (each) => portableLog(each) / divisor)
}

/** Half up. */
function rounded(x: Value, places: Value): Value {
  const scale = powerOfTen(requireWhole(places, { place: 'round', low: 0, high: 15 }))
  return mapNumeric(requireNumeric(x, 'round'), (each) => Math.round(each * scale) / scale)
}

function dot(x: Value, y: Value): number {
  const products = combineNumeric((a, b) => a * b, requireVector(x, 'dot'), requireVector(y, 'dot'))
  return isVector(products) ? total(products) : Number.NaN
}

/** 0 of a list that nothing is left of, or of what somebody answered who ticked nothing. */
function lengthOf(list: Value): number {
  if (typeof list === 'object') return list.length
  throw new ExpressionError('length expects a vector or a list.')
}

function reversed(list: Value): Value {
  if (isStrings(list)) return list.toReversed()
  return requireVector(list, 'reverse').toReversed()
}

function normalised(x: Value): Value {
  const weights = requireVector(x, 'normalise')
  const sum = total(weights)
  return weights.map((weight) => weight / sum)
}

function repeated(x: Value, count: Value): Value {
  const length = requireWhole(count, { place: 'repeat', low: 1, high: MOST_ENTRIES })
  const number = requireNumber(x, 'repeat')
  return Array.from({ length }, () => number)
}

/** 1 at the place, counted from 1, and 0 elsewhere. */
function oneHot(place: Value, count: Value): Value {
  const length = requireWhole(count, { place: 'oneHot', low: 1, high: MOST_ENTRIES })
  const one = requireWhole(place, { place: 'oneHot', low: 1, high: length })
  return Array.from({ length }, (_entry, index) => (index === one - 1 ? 1 : 0))
}
