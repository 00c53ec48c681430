/** The grid on which a distribution is shared out: how many ticks make 1, and how many each entry may hold. */
import { type DecimalGrid, decimalGrid } from './decimal-grid'

export type GridSource = {
  readonly step: number
  readonly min?: number | undefined
  readonly max?: number | undefined
}

export type TickBounds = {
  readonly count: number
  /** Ticks that make 1. */
  readonly total: number
  readonly low: number
  readonly high: number
}

export type GridBounds = {
  readonly grid: Pick<DecimalGrid, 'toDecimal'>
  /** @throws RangeError if no `count` entries within the bounds sum to 1. */
  readonly bounds: (count: number) => TickBounds
}

/** A tick is one step. @throws RangeError if 1, min or max is no whole number of steps. */
export function gridBounds({ step, min = step, max = 1 }: GridSource): GridBounds {
  const { toTicks, toDecimal } = decimalGrid([1, step, min, max])
  const perStep = toTicks(step)
  const [total, low, high] = [toTicks(1) / perStep, toTicks(min) / perStep, toTicks(max) / perStep]
  if (![total, low, high].every(Number.isInteger)) {
    throw new RangeError(`expected 1, min ${min} and max ${max} to be whole numbers of steps of ${step}`)
  }
  return {
    grid: { toDecimal: (steps) => toDecimal(steps * perStep) },
    bounds: (count) => {
      if (count * low > total || count * high < total || high < low) {
        throw new RangeError(`${count} entries between ${min} and ${max} cannot sum to 1`)
      }
      return { count, total, low, high }
    },
  }
}
