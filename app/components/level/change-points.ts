/** A change of level in points of percent, parted so that the parts add up to the whole as they are displayed. */
import type { LevelChange } from '@/lib/mastery/state'

export type ChangePart = keyof LevelChange['parts']
export type ChangePoints = {
  /** Shares of one, in tenths of a per cent, as they are displayed. */
  readonly before: number
  readonly after: number
  /** In points with one decimal; they sum to `total` exactly as displayed. */
  readonly parts: readonly { readonly name: ChangePart; readonly points: number }[]
  /** `after − before`, exactly as both are displayed. */
  readonly total: number
}

/** In the order in which the model applies them. */
const order: readonly ChangePart[] = ['time', 'general', 'evidence', 'practice']

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
  const before = shownTenths(change.before)
  const after = shownTenths(change.after)
  const total = after - before
  const rounded = roundedToSum(
    steps.map(({ tenths }) => tenths),
    total,
  )
  return {
    before: before / 1000,
    after: after / 1000,
    parts: steps.map(({ name }, place) => ({ name, points: (rounded[place] ?? 0) / 10 })),
    total: total / 10,
  }
}

/** A change that is all one thing: what a published calibration makes of the answers there are. */
export function wholeChange({ before, after }: Pick<LevelChange, 'before' | 'after'>): Omit<ChangePoints, 'parts'> {
  const [from, to] = [shownTenths(before), shownTenths(after)]
  return { before: from / 1000, after: to / 1000, total: (to - from) / 10 }
}

/**
 * Whether a level rose although the answer spoke against it: practice, from which one learns whatever the answer, outweighed
 * the evidence. As displayed, so that the words never contradict the figures.
 */
export function isLearnedFromFeedback({ parts, total }: ChangePoints): boolean {
  const sumOf = (names: readonly ChangePart[]) =>
    parts.filter(({ name }) => names.includes(name)).reduce((sum, { points }) => sum + points, 0)
  const evidence = sumOf(['general', 'evidence'])
  return total > 0 && evidence < 0 && sumOf(['practice']) > -evidence
}

function shownTenths(logit: number): number {
  return Math.round(1000 * logistic(logit))
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
