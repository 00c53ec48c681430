// Against Python's decimal module at 400 digits (60 for ten thousand entries): tests/golden/metrics-reference.py says how metrics.json was made.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { metricRegistry } from '@/lib/metrics/registry'

type Digits = string | readonly Digits[]
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
/** Below the normal numbers a double has no relative precision to give. */
const SMALLEST_NORMAL = 2.2250738585072014e-308
const ABSOLUTE = 1e-15
/** Their terms may cancel to far less than themselves: the sum of p log(p/q) of nearly equal vectors, σ(z) − y of a soft label. */
const cancelling = new Set([
  'klDivergence',
  'jensenShannonDivergence',
  'renyiDivergence',
  'mutualInformation',
  'logSumExp',
  'softmaxCrossEntropyGradient',
  'smoothedSoftmaxGradient',
  'binaryCrossEntropyGradient',
  'codeRedundancy',
  'expectedCalibrationError',
  'maximumCalibrationError',
  'brierDecomposition',
])
const bases: Readonly<Record<string, number>> = { '2': 2, e: Math.E, '10': 10 }
const metricsSeen = [...new Set(golden.cases.map(({ metric }) => metric))]

describe(`the metrics against ${golden.madeBy}`, () => {
  it.each(metricsSeen)('%s agrees to 1e-12, absolutely to 1e-15 only where terms cancel', (metric) => {
    const misses = golden.cases.filter((entry) => entry.metric === metric).flatMap(missesOf)
    expect(misses).toEqual([])
  })

  it('covers every metric that computes in floating point', () => {
    const uncovered = Object.keys(metricRegistry).filter((metric) => !metricsSeen.includes(metric))
    expect(uncovered).toEqual(['accuracy', 'argmax', 'satisfiesKraft'])
  })
})

function missesOf({ metric, args, expected, expectedInBase }: Case): readonly string[] {
  const values = args.map(toArgument)
  const checks = expected === undefined ? Object.entries(expectedInBase ?? {}) : [['', expected] as const]
  return checks.flatMap(([base, digits]) => {
    const actual = metricRegistry[metric]?.apply(base === '' ? values : [...values, bases[base]])
    return compare({ metric, name: `${metric} ${label(args)} base ${base}`, actual, digits })
  })
}

type Comparison = { readonly metric: string; readonly name: string; readonly actual: unknown; readonly digits: Digits }

function compare({ metric, name, actual, digits }: Comparison): readonly string[] {
  const wanted = [digits].flat(2).map(Number)
  const got: readonly unknown[] = [actual].flat(2)
  if (got.length !== wanted.length) return [`${name}: ${got.length} values for ${wanted.length}`]
  const slack = cancelling.has(metric) ? ABSOLUTE : SMALLEST_NORMAL
  return wanted.flatMap((value, index) =>
    isClose(got[index], value, slack) ? [] : [`${name}: ${got[index]} for ${value}`],
  )
}

function isClose(actual: unknown, expected: number, slack: number): boolean {
  if (typeof actual !== 'number' || Number.isNaN(actual)) return false
  if (!Number.isFinite(expected)) return actual === expected
  return Math.abs(actual - expected) <= Math.max(slack, RELATIVE * Math.abs(expected))
}

/** What stands in the file for an infinity, or for numbers an integer formula gives: the reference program says how. */
function toArgument(argument: unknown): unknown {
  if (argument === 'Infinity') return Number.POSITIVE_INFINITY
  if (Array.isArray(argument)) return argument.map(toArgument)
  if (typeof argument !== 'object' || argument === null) return argument
  const [kind = '', numbers] = Object.entries(argument)[0] ?? []
  const [a = 0, b = 0, m = 1, n = 0, columns] = Array.isArray(numbers) ? numbers.map(Number) : []
  const residues = Array.from({ length: n }, (_, index) => (a * index + b) % m)
  if (kind === 'ratios') return residues.map((residue) => residue / m)
  if (kind === 'bits') return residues.map((residue) => (2 * residue < m ? 1 : 0))
  const total = residues.reduce((sum, residue) => sum + residue + 1, 0)
  const entries = residues.map((residue) => (residue + 1) / total)
  if (columns === undefined) return entries
  return Array.from({ length: n / columns }, (_, row) => entries.slice(row * columns, (row + 1) * columns))
}

function label(args: readonly unknown[]): string {
  return JSON.stringify(args).slice(0, 120)
}
