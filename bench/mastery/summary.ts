/** What is said of a cell of the adaptivity table. */
import type { Journey } from './journey'

export type Summary = {
  /** Mean answers until all was declared; 500 for who never got there. */
  readonly items: number
  /** Share of first declarations that were not true just then. */
  readonly falseMastery: number
  /** Share of what was true at the end that was never declared. */
  readonly missedMastery: number
  /** Share of answers on objectives that were mastered already. */
  readonly waste: number
  /** Mean number of objectives declared after 120 answers, or at the end where that comes first. */
  readonly masteredAt120: number
  /** Mean number of objectives truly mastered 28 days after the last answer. */
  readonly retained28: number
}

/** A share of nothing is 0. */
export function summarise(journeys: readonly Journey[]): Summary {
  const total = (of: (journey: Journey) => number) => journeys.reduce((sum, journey) => sum + of(journey), 0)
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
  return {
    items: share(
      total(({ items }) => items),
      journeys.length,
    ),
    falseMastery: share(
      total(({ falselyDeclared }) => falselyDeclared),
      total(({ declared }) => declared),
    ),
    missedMastery: share(
      total(({ missed }) => missed),
      total(({ trueAtEnd }) => trueAtEnd),
    ),
    waste: share(
      total(({ wasted }) => wasted),
      total(({ answers }) => answers),
    ),
    masteredAt120: share(
      total(({ declaredAt120 }) => declaredAt120),
      journeys.length,
    ),
    retained28: share(
      total(({ trueAfter28Days }) => trueAfter28Days),
      journeys.length,
    ),
  }
}

const Z = 1.959963984540054

/** Wilson's 95 % interval of a share. @example wilson(0, 100) // [0, 0.037] */
export function wilson(part: number, whole: number): readonly [number, number] {
  if (whole === 0) return [0, 1]
  const share = part / whole
  const spread = (Z / (1 + Z ** 2 / whole)) * Math.sqrt((share * (1 - share)) / whole + Z ** 2 / (4 * whole ** 2))
  const centre = (share + Z ** 2 / (2 * whole)) / (1 + Z ** 2 / whole)
  return [Math.max(0, centre - spread), Math.min(1, centre + spread)]
}
