/** What a student has earned in a slot, and how it came about. */
import { creditAt } from './credit-at'
import type { Slot } from './definition'
import { groupBy } from './group-by'
import { onGrid } from './on-grid'
import type { Schedule } from './schedule'
import { toPoints } from './to-points'

export type SlotSubmission = {
  readonly variantNumber: number
  /** 1 for the first try on this variant. */
  readonly tryNumber: number
  /** In [0, 1]. */
  readonly scoreFraction: number
  /** Milliseconds since the epoch. */
  readonly submittedAt: number
}

/** Of a submission that counts: what it earned, what its try took off, what its date took off or added. */
export type ScorePart = {
  readonly variantNumber: number
  readonly tryNumber: number
  /** What the answer is worth on a first try at full credit, in points; where a streak is asked, its share of them. */
  readonly earned: number
  /** The try's percentage, and the points it takes off: 0 or less. */
  readonly tryPercent: number
  readonly tryPoints: number
  /** The date's percentage, and the points it takes off or adds. */
  readonly creditPercent: number
  readonly creditPoints: number
}

export type SlotScore = {
  /** Exactly the sum of `earned`, `tryPoints` and `creditPoints` of all parts. */
  readonly points: number
  readonly maxPoints: number
  /** Empty where nothing was submitted. */
  readonly parts: readonly ScorePart[]
}

export type SlotRules = Pick<Slot, 'points' | 'hasPartialCredit' | 'tryPercents' | 'streak'>

export type SlotWork = {
  readonly slot: SlotRules
  readonly submissions: readonly SlotSubmission[]
  readonly schedule: Pick<Schedule, 'steps'>
}

/**
 * On a variant the best submission counts: score × the try's percentage × the date's. With a streak of k, each variant is worth 1/k of the
 * points, and the best stretch of up to k variants in a row counts, all but its last right. Of equals the earliest.
 * @throws RangeError if a try has no percentage, or a score is not in [0, 1].
 */
export function slotScore({ slot, submissions, schedule }: SlotWork): SlotScore {
  const variants = [...groupBy(submissions, ({ variantNumber }) => variantNumber)]
    .toSorted(([a], [b]) => a - b)
    .map(([, tries]) => bestTry(tries, { slot, schedule }))
  const best = variants
    .map((_last, place) => explained(stretchTo(place, { variants, streak: slot.streak })))
    .reduce<Stretch>((found, each) => (found.parts.length === 0 || each.points > found.points ? each : found), nothing)
  return { ...best, maxPoints: toPoints(slot.points) }
}

type Stretch = { readonly points: number; readonly parts: readonly ScorePart[] }
const nothing: Stretch = { points: 0, parts: [] }

/** A submission with what it is worth at each step, in points that are not on the grid yet. */
type WorthTry = Pick<ScorePart, 'variantNumber' | 'tryNumber' | 'tryPercent' | 'creditPercent'> & {
  readonly isRight: boolean
  readonly plain: number
  readonly afterTry: number
  readonly afterCredit: number
}

type Rules = Pick<SlotWork, 'slot' | 'schedule'>

/** Of equals the earliest. */
function bestTry(tries: readonly SlotSubmission[], rules: Rules): WorthTry {
  const worth = tries.toSorted((a, b) => a.tryNumber - b.tryNumber).map((submission) => worthOf(submission, rules))
  const best = worth.reduce((found, each) => (each.afterCredit > found.afterCredit ? each : found))
  return { ...best, isRight: worth.some(({ isRight }) => isRight) }
}

function worthOf({ variantNumber, tryNumber, scoreFraction, submittedAt }: SlotSubmission, rules: Rules): WorthTry {
  const { slot, schedule } = rules
  if (!(scoreFraction >= 0 && scoreFraction <= 1)) throw new RangeError(`a score in [0, 1], not ${scoreFraction}`)
  const tryPercent = slot.tryPercents[tryNumber - 1]
  if (tryPercent === undefined) throw new RangeError(`a try up to ${slot.tryPercents.length}, not ${tryNumber}`)
  const creditPercent = creditAt(schedule, submittedAt)
  const isRight = scoreFraction >= 1
  const plain = isRight || slot.hasPartialCredit ? (slot.points * scoreFraction) / slot.streak : 0
  const afterTry = (plain * tryPercent) / 100
  const afterCredit = (afterTry * creditPercent) / 100
  return { variantNumber, tryNumber, tryPercent, creditPercent, isRight, plain, afterTry, afterCredit }
}

type Variants = { readonly variants: readonly WorthTry[]; readonly streak: number }

/** Up to `streak` variants in a row that end at a place, all but the last right. */
function stretchTo(place: number, { variants, streak }: Variants): readonly WorthTry[] {
  const start = Math.max(0, place + 1 - streak)
  const wrong = variants.slice(start, place).findLastIndex(({ isRight }) => !isRight)
  return variants.slice(start + wrong + 1, place + 1)
}

function explained(stretch: readonly WorthTry[]): Stretch {
  const [plain, afterTry, afterCredit] = [onGrid(), onGrid(), onGrid()]
  const parts = stretch.map((each) => {
    const earned = plain(each.plain)
    const tried = afterTry(each.afterTry)
    const credited = afterCredit(each.afterCredit)
    const { variantNumber, tryNumber, tryPercent, creditPercent } = each
    const tryPoints = tried - earned
    return { variantNumber, tryNumber, earned, tryPercent, tryPoints, creditPercent, creditPoints: credited - tried }
  })
  return { points: parts.reduce((sum, part) => sum + part.earned + part.tryPoints + part.creditPoints, 0), parts }
}
