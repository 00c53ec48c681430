// Against Python's decimal module at 60 digits: tests/golden/metrics-reference.py says how metrics.json was made.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { metricRegistry } from '@/lib/metrics/registry'

type Digits = string | readonly string[]
type Case = {
  readonly metric: string
  readonly args: readonly unknown[]
  readonly expected?: Digits
  readonly expectedInBase?: Readonly<Record<string, Digits>>
}

const golden: { readonly madeBy: string; readonly cases: readonly Case[] } = JSON.parse(
  readFileSync(new URL('./metrics.json', import.meta.url), 'utf8'),
)

const RELATIVE = 1e-12
const ABSOLUTE = 1e-15
const bases: Readonly<Record<string, number>> = { '2': 2, e: Math.E, '10': 10 }
const metricsSeen = [...new Set(golden.cases.map(({ metric }) => metric))]

describe(`the metrics against ${golden.madeBy}`, () => {
  it.each(metricsSeen)('%s agrees to 1e-12 relative or 1e-15 absolute', (metric) => {
    const misses = golden.cases.filter((entry) => entry.metric === metric).flatMap(missesOf)
    expect(misses).toEqual([])
  })

  it('covers every metric that computes in floating point', () => {
    const uncovered = Object.keys(metricRegistry).filter((metric) => !metricsSeen.includes(metric))
    expect(uncovered).toEqual(['accuracy', 'argmax'])
  })
})

function missesOf({ metric, args, expected, expectedInBase }: Case): readonly string[] {
  const values = args.map(toArgument)
  if (expected !== undefined)
    return compare(`${metric} ${label(args)}`, metricRegistry[metric]?.apply(values), expected)
  return Object.entries(expectedInBase ?? {}).flatMap(([base, digits]) =>
    compare(`${metric} ${label(args)} base ${base}`, metricRegistry[metric]?.apply([...values, bases[base]]), digits),
  )
}

function compare(name: string, actual: unknown, expected: Digits): readonly string[] {
  const wanted = typeof expected === 'string' ? [Number(expected)] : expected.map(Number)
  const got: readonly unknown[] = Array.isArray(actual) ? actual : [actual]
  if (got.length !== wanted.length) return [`${name}: ${got.length} values for ${wanted.length}`]
  return wanted.flatMap((value, index) => (isClose(got[index], value) ? [] : [`${name}: ${got[index]} for ${value}`]))
}

function isClose(actual: unknown, expected: number): boolean {
  if (typeof actual !== 'number' || Number.isNaN(actual)) return false
  if (!Number.isFinite(expected)) return actual === expected
  return Math.abs(actual - expected) <= Math.max(ABSOLUTE, RELATIVE * Math.abs(expected))
}

/** {"weights": [a, b, m, n]}: w(i)/Σw with w(i) = (a·i + b) mod m + 1, exact integers divided once. */
function toArgument(argument: unknown): unknown {
  if (typeof argument !== 'object' || argument === null || !('weights' in argument)) return argument
  const [a, b, m, n] = Array.isArray(argument.weights) ? argument.weights.map(Number) : []
  const weights = Array.from({ length: n ?? 0 }, (_, index) => (((a ?? 0) * index + (b ?? 0)) % (m ?? 1)) + 1)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}

function label(args: readonly unknown[]): string {
  return JSON.stringify(args).slice(0, 120)
}
