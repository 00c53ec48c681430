/** The grade of a mastery check, from its verdicts alone. */
import type { MasteryCheckRules, Verdict } from './mastery-check'
import { onGrid } from './on-grid'
import { toPoints } from './to-points'

/** What an undecided objective counts: the answers say neither, so it is neither given nor taken. */
export const undecidedShare = 0.5

export type MasteryCheckScore = {
  /** Exactly the sum of the objectives' points and `creditPoints`. */
  readonly points: number
  readonly maxPoints: number
  readonly objectives: readonly (Pick<Verdict, 'objectiveId' | 'verdict'> & { readonly points: number })[]
  readonly creditPercent: number
  /** What the date takes off or adds. */
  readonly creditPoints: number
}

type Graded = {
  readonly rules: Pick<MasteryCheckRules, 'points'>
  readonly verdicts: readonly Pick<Verdict, 'objectiveId' | 'verdict'>[]
  /** At the moment the attempt was closed. */
  readonly creditPercent: number
}

/**
 * Every objective is worth the same share of the points: all of it mastered, half undecided, nothing not mastered.
 * @example three of five mastered and one undecided, of 100 points at full credit: 70
 */
export function masteryCheckScore({ rules, verdicts, creditPercent }: Graded): MasteryCheckScore {
  const place = onGrid()
  const worth = verdicts.map(({ verdict }) => (rules.points * shareOf(verdict)) / verdicts.length)
  const objectives = verdicts.map(({ objectiveId, verdict }, index) => {
    return { objectiveId, verdict, points: place(worth[index] ?? 0) }
  })
  const sum = worth.reduce((total, each) => total + each, 0)
  const placed = objectives.reduce((total, { points }) => total + points, 0)
  const points = toPoints((sum * creditPercent) / 100)
  const maxPoints = toPoints(rules.points)
  return { points, maxPoints, objectives, creditPercent, creditPoints: points - placed }
}

function shareOf(verdict: Verdict['verdict']): number {
  if (verdict === 'undecided') return undecidedShare
  return verdict === 'mastered' ? 1 : 0
}
