// Against Python's decimal module: tests/golden/portable-reference.py says how portable.json was made.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { portableArtanh } from '@/lib/metrics/portable-artanh'
import { portableExp } from '@/lib/metrics/portable-exp'
import { portableLog } from '@/lib/metrics/portable-log'
import { portableLog1p } from '@/lib/metrics/portable-log1p'
import { portableLog2 } from '@/lib/metrics/portable-log2'
import { portableLog10 } from '@/lib/metrics/portable-log10'
import { portablePower } from '@/lib/metrics/portable-power'

/** Function, arguments, the nearest double, what it leaves over in units of its last place, and that unit. */
type Case = readonly [string, readonly string[], string, number, string]
const golden: { readonly madeBy: string; readonly cases: readonly Case[] } = JSON.parse(
  readFileSync(new URL('./portable.json', import.meta.url), 'utf8'),
)
const functions: Readonly<Record<string, (x: number, y: number) => number>> = {
  log: portableLog,
  log2: portableLog2,
  log10: portableLog10,
  log1p: portableLog1p,
  artanh: portableArtanh,
  exp: portableExp,
  power: portablePower,
}

/** Units of the last place between what is computed and the true value. */
function error([name, args, nearest, leftOver, unit]: Case): number {
  const [x = Number.NaN, y = Number.NaN] = args.map(Number)
  const value = functions[name]?.(x, y) ?? Number.NaN
  return Math.abs((value - Number(nearest)) / Number(unit) - leftOver)
}

describe(`the portable functions against ${golden.madeBy}`, () => {
  it.each([
    ['log', 0.51],
    ['log2', 0.51],
    ['log10', 0.51],
    ['log1p', 0.51],
    ['artanh', 0.51],
    ['exp', 0.75],
    ['power', 0.75],
  ])('%s stays within %d units of the last place', (name, most) => {
    const cases = golden.cases.filter(([of]) => of === name)
    expect(cases.length).toBeGreaterThanOrEqual(100)
    expect(cases.filter((each) => !(error(each) <= most)).map((each) => [...each, error(each)])).toEqual([])
  })
})
