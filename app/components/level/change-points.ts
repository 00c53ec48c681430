/** A change of level in points of percent, parted so that the parts add up to the whole as they are displayed. */
import type { LevelChange } from '@/lib/mastery/state'

export type ChangePart = keyof LevelChange['parts']
export type ChangePoints = {
  readonly before: number
  readonly after: number
  /** In points with one decimal; they sum to `total` exactly as displayed. */
  readonly parts: readonly { readonly name: ChangePart; readonly points: number }[]
  readonly total: number
}

/** In the order in which the model applies them. */
const order: readonly ChangePart[] = ['time', 'evidence', 'general', 'practice']

/**
 * The level walks from before to after one part at a time, and each step is measured on the scale the student sees,
 * 100·σ(logit): so the steps telescope, and add up although the logistic is not linear.
 */
export function changePoints(change: LevelChange): ChangePoints {
  let level = change.before
  const steps = order.map((name) => {
    const start = level
    level += change.parts[name]
    return { name, tenths: 1000 * (logistic(level) - logistic(start)) }
  })
  const total = Math.round(1000 * (logistic(change.after) - logistic(change.before)))
  const rounded = roundedToSum(
    steps.map(({ tenths }) => tenths),
    total,
  )
  return {
    before: logistic(change.before),
    after: logistic(change.after),
    parts: steps.map(({ name }, place) => ({ name, points: (rounded[place] ?? 0) / 10 })),
    total: total / 10,
  }
}

/** Whole numbers near the given ones with the given sum: those whose fractions lost most are raised first. */
function roundedToSum(values: readonly number[], sum: number): readonly number[] {
  const floors = values.map(Math.floor)
  const missing = sum - floors.reduce((whole, floor) => whole + floor, 0)
  const byLoss = values
    .map((value, place) => ({ place, lost: value - Math.floor(value) }))
    .toSorted((one, other) => other.lost - one.lost)
  const raised = new Set(byLoss.slice(0, Math.max(0, missing)).map(({ place }) => place))
  return floors.map((floor, place) => floor + (raised.has(place) ? 1 : 0))
}

function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}
