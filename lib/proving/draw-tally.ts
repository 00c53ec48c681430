/** What became of every draw of a run: accepted, or rejected and for what reason; and the seeds that gave no problem at all. */
import type { Trial } from '@/lib/problems/compile-question'

export type DrawTally = {
  accepted: number
  /** Each reason with how many draws it rejected, those of seeds that could not be had among them. */
  readonly rejections: Map<string, number>
  /** The first seed of which each reason rejected a draw. */
  readonly firstRejected: Map<string, number>
  /** The first seed that gave a variant. */
  firstAccepted: number | null
  readonly missing: MissingSeed[]
}

export type MissingSeed = {
  readonly seed: number
  readonly draws: number
  /** More than half of its draws fell to mal-rules that could not be told apart. */
  readonly isForSeparation: boolean
}

export function newDrawTally(): DrawTally {
  return { accepted: 0, rejections: new Map(), firstRejected: new Map(), firstAccepted: null, missing: [] }
}

export function countDraws(tally: DrawTally, { seed, trial }: { readonly seed: number; readonly trial: Trial }): void {
  const { rejections, firstRejected, missing } = tally
  for (const [reason, count] of trial.reasons) {
    rejections.set(reason, (rejections.get(reason) ?? 0) + count)
    if (!firstRejected.has(reason)) firstRejected.set(reason, seed)
  }
  if (trial.variant !== null) {
    tally.accepted += 1
    tally.firstAccepted ??= seed
    return
  }
  const forSeparation = sumOf(separationsOf(trial.reasons))
  missing.push({ seed, draws: trial.rejectedDraws, isForSeparation: 2 * forSeparation > trial.rejectedDraws })
}

export type DrawTotals = { readonly all: number; readonly rejected: number; readonly forSeparation: number }

export function totalsOf({ accepted, rejections }: DrawTally): DrawTotals {
  const rejected = sumOf(rejections)
  return { all: accepted + rejected, rejected, forSeparation: sumOf(separationsOf(rejections)) }
}

/** The draws that were thrown away because a mal-rule could have been taken for the key or for another mal-rule. */
export function separationsOf(reasons: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...reasons].filter(([reason]) => reason.startsWith('separation of ')))
}

function sumOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}
