/** A metric as the command line and the expressions of questions call it: by name, with arguments of unknown type. */
import type { Argument } from './argument'

export type MetricResult = number | boolean | readonly number[] | readonly (readonly number[])[]

export type MetricEntry = {
  /** Reads the arguments, calls the metric. @throws TypeError or RangeError saying what was expected. */
  readonly apply: (args: readonly unknown[]) => MetricResult
  /** How many arguments must be given, the base not counted. */
  readonly arity: number
  /** Names in order; those past `arity` may be left out. A base, where one is taken, is the last. */
  readonly parameters: readonly string[]
  /** Whether a base of the logarithm may follow at place `arity`; left out it is 2. */
  readonly takesBase: boolean
  /** One line. */
  readonly doc: string
}

export const BASE_NAME = 'base'

export function unaryMetric<A>(doc: string, a: Argument<A>, call: (a: A) => MetricResult): MetricEntry {
  return toEntry(doc, [a], (args) => call(a.read(args[0])))
}

export function binaryMetric<A, B>(
  doc: string,
  [a, b]: readonly [Argument<A>, Argument<B>],
  call: (a: A, b: B) => MetricResult,
): MetricEntry {
  return toEntry(doc, [a, b], (args) => call(a.read(args[0]), b.read(args[1])))
}

export function ternaryMetric<A, B, C>(
  doc: string,
  [a, b, c]: readonly [Argument<A>, Argument<B>, Argument<C>],
  call: (a: A, b: B, c: C) => MetricResult,
): MetricEntry {
  return toEntry(doc, [a, b, c], (args) => call(a.read(args[0]), b.read(args[1]), c.read(args[2])))
}

export function quaternaryMetric<A, B, C, D>(
  doc: string,
  [a, b, c, d]: readonly [Argument<A>, Argument<B>, Argument<C>, Argument<D>],
  call: (a: A, b: B, c: C, d: D) => MetricResult,
): MetricEntry {
  return toEntry(doc, [a, b, c, d], (args) => call(a.read(args[0]), b.read(args[1]), c.read(args[2]), d.read(args[3])))
}

export function quinaryMetric<A, B, C, D, E>(
  doc: string,
  [a, b, c, d, e]: readonly [Argument<A>, Argument<B>, Argument<C>, Argument<D>, Argument<E>],
  call: (a: A, b: B, c: C, d: D, e: E) => MetricResult,
): MetricEntry {
  return toEntry(doc, [a, b, c, d, e], (args) =>
    call(a.read(args[0]), b.read(args[1]), c.read(args[2]), d.read(args[3]), e.read(args[4])),
  )
}

function toEntry(
  doc: string,
  list: readonly Argument<unknown>[],
  call: (args: readonly unknown[]) => MetricResult,
): MetricEntry {
  const arity = list.filter(({ isOptional }) => !isOptional).length
  const parameters = list.map(({ name }) => name)
  const apply = (args: readonly unknown[]): MetricResult => {
    if (args.length < arity || args.length > list.length) throw new TypeError(countMessage(list, args.length))
    return call(args)
  }
  return { apply, arity, parameters, takesBase: parameters.at(-1) === BASE_NAME, doc }
}

function countMessage(list: readonly Argument<unknown>[], given: number): string {
  const names = list.map(({ name, isOptional }) => (isOptional ? `${name}?` : name))
  return `The arguments must be (${names.join(', ')}), got ${given} of them.`
}
