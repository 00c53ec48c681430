/** A reliability diagram as its page shows it. */
import 'server-only'
import type { ReliabilityView } from '@/lib/contracts/analytics/model-view'
import type { ShownInterval } from '@/lib/contracts/analytics/shown-figure'
import type { Interval } from '@/lib/psychometrics/interval'
import { intervalDoubt } from '@/lib/psychometrics/interval-doubt'
import { type PredictedShare, reliability } from '@/lib/psychometrics/reliability'

/** Bins of the roll-ups, and how many of them stand together on screen: a class fills ten, hardly twenty. */
const BINS = 20
const TOGETHER = 2

/** Null where there is nothing. */
export function toReliabilityView(rows: readonly PredictedShare[]): ReliabilityView | null {
  const found = reliability(rows.map((row) => ({ ...row, bin: Math.floor(row.bin / TOGETHER) })))
  if (found === null) return null
  const bins = found.bins.map(({ bin, n, students, predicted, observed, interval }) => ({
    ...{ low: (bin * TOGETHER) / BINS, high: ((bin + 1) * TOGETHER) / BINS },
    ...{ n, students, predicted, observed, interval: shown(interval, students) },
  }))
  const judged = bins.flatMap(({ predicted, interval }) =>
    interval.kind === 'interval' ? [{ predicted, interval }] : [],
  )
  const { n, students, predicted, observed, interval, calibrationError, chanceError } = found
  return {
    ...{ n, students, predicted, observed, interval: shown(interval, students), bins, calibrationError, chanceError },
    judged: judged.length,
    outside: judged.filter(({ predicted: at, interval: { low, high } }) => at < low || at > high).length,
  }
}

function shown(interval: Interval | null, students: number): ShownInterval {
  const doubt = intervalDoubt('reliability', { attempts: students, scoreShare: null })
  if (doubt !== null) return { kind: 'withheld', why: doubt }
  return interval === null ? { kind: 'withheld', why: { reason: 'not-defined' } } : { kind: 'interval', ...interval }
}
