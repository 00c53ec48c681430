/** A tolerance on file → the one for the values of a draw. */
import { at, type CompileContext, expressionAt, RejectedDraw } from './compile-context'
import type { Scope } from './compile-expression'
import { finiteNumber } from './compiled-part'
import type { Tolerance } from './part'
import type { ToleranceSource } from './tolerance-schema'

/** PrairieLearn's defaults; an absolute tolerance given alone stands alone. */
const DEFAULT_RELATIVE = 0.01
const DEFAULT_ABSOLUTE = 1e-8

export function compileTolerance(source: ToleranceSource, context: CompileContext): (scope: Scope) => Tolerance {
  if ('low' in source) return interval(source, context)
  const tolerance = fixedTolerance(source)
  return () => tolerance
}

type IntervalSource = Extract<ToleranceSource, { low: unknown }>

/** One that is the same on every draw. */
export function fixedTolerance(source: Exclude<ToleranceSource, IntervalSource>): Tolerance {
  if ('significantFigures' in source) {
    const { significantFigures: digits, strict = false } = source
    return { kind: 'significantFigures', digits, strict }
  }
  if ('decimalPlaces' in source) {
    const { decimalPlaces: digits, strict = false } = source
    return { kind: 'decimalPlaces', digits, strict }
  }
  const { absolute = DEFAULT_ABSOLUTE } = source
  const relative = source.relative ?? (source.absolute === undefined ? DEFAULT_RELATIVE : 0)
  return { kind: 'closeTo', relative, absolute }
}

function interval(source: IntervalSource, context: CompileContext) {
  const [low, high] = [expressionAt(at(context, 'low'), source.low), expressionAt(at(context, 'high'), source.high)]
  return (scope: Scope): Tolerance => {
    const ends = { low: finiteNumber(low(scope), 'low'), high: finiteNumber(high(scope), 'high') }
    if (ends.low > ends.high) throw new RejectedDraw(`${context.path} has low above high`)
    return { kind: 'interval', ...ends }
  }
}
