/** What expressions may do with lists of texts and numbers: put them into order, keep some of them. */
import { ExpressionError } from './expression'
import { ANY_NUMBER, type ExpressionFunction } from './expression-function'
import type { Value } from './value'
import { describeValue, isStrings, isVector, requireBoolean, requireVector } from './value-guards'

export const listFunctions: readonly (readonly [string, ExpressionFunction])[] = [
  ['sortBy', { least: 2, most: 2, apply: ([list = 0, keys = 0]) => sortedBy(list, keys) }],
  ['where', { least: 2, most: ANY_NUMBER, apply: ([list = 0, ...conditions]) => keptWhere(list, conditions) }],
  ['cumulative', { least: 1, most: 1, apply: ([v = 0]) => cumulative(v) }],
]

/** Rising by the keys; of two with the same key the one that was before stays before. */
function sortedBy(list: Value, keys: Value): Value {
  const order = requireVector(keys, 'sortBy')
    .map((key, place) => ({ key, place }))
    .sort((a, b) => a.key - b.key || a.place - b.place)
  checkLength({ name: 'sortBy', list, others: order.length })
  if (isStrings(list)) return order.map(({ place }) => list[place] ?? '')
  return order.map(({ place }) => requireVector(list, 'sortBy')[place] ?? Number.NaN)
}

/** May be empty, which of all places only the key of several choices can use. */
function keptWhere(list: Value, conditions: readonly Value[]): Value {
  checkLength({ name: 'where', list, others: conditions.length })
  const isKept = conditions.map((condition) => requireBoolean(condition, 'where'))
  if (isStrings(list)) return list.filter((_entry, place) => isKept[place])
  return requireVector(list, 'where').filter((_entry, place) => isKept[place])
}

function cumulative(v: Value): Value {
  let sum = 0
  return requireVector(v, 'cumulative').map((entry) => {
    sum += entry
    return sum
  })
}

function checkLength({ name, list, others }: { name: string; list: Value; others: number }): void {
  if (!isStrings(list) && !isVector(list))
    throw new ExpressionError(`${name} expects a list, got ${describeValue(list)}.`)
  if (list.length !== others)
    throw new ExpressionError(`${name} expects ${list.length} more for its list, got ${others}.`)
}
