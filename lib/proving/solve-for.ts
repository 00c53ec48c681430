/** Which value of one name makes an expression come to what a text shows. */
import type { Evaluate, Scope } from '@/lib/problems/compile-expression'
import type { Value } from '@/lib/problems/value'

export type Sought = {
  readonly scope: Scope
  /** Of the name that is sought; a number stands in it. */
  readonly slot: number
  /** Worked out again after each step, in this order. */
  readonly lets: readonly { readonly slot: number; readonly evaluate: Evaluate }[]
  readonly value: Evaluate
  readonly target: number
}

/** A rounding moves a value by a little: the secant is straight there, and a few steps are more than enough. */
const STEPS = 8
const FIRST_STEP = 1e-4
const CLOSE = 1e-12

/** By the secant method from the value that stands there. Where that leads nowhere, what stands there. */
export function solveFor(sought: Sought): Value | undefined {
  const { scope, slot, target } = sought
  const start = scope[slot]
  if (typeof start !== 'number') return start
  const missAt = (x: number) => valueAt(sought, x) - target
  let [x0, x1] = [start, start + FIRST_STEP * Math.max(1, Math.abs(start))]
  let [y0, y1] = [missAt(x0), missAt(x1)]
  if (Math.abs(y0) <= CLOSE) return start
  for (let step = 0; step < STEPS && Math.abs(y1) > CLOSE && y1 !== y0; step += 1) {
    const next = x1 - (y1 * (x1 - x0)) / (y1 - y0)
    ;[x0, y0, x1] = [x1, y1, next]
    y1 = missAt(x1)
  }
  return Number.isFinite(x1) ? x1 : start
}

function valueAt({ scope, slot, lets, value }: Sought, x: number): number {
  const after: (Value | undefined)[] = [...scope]
  after[slot] = x
  for (const step of lets) after[step.slot] = step.evaluate(after)
  const found = value(after)
  return typeof found === 'number' ? found : Number.NaN
}
