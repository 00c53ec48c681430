/** The discrimination of a question of practice: how its first scores go with those at all others. */
import 'server-only'
import type { ShownFigure } from '@/lib/contracts/analytics/shown-figure'
import { correlation } from '@/lib/psychometrics/correlation'
import { correlationInterval } from '@/lib/psychometrics/correlation-interval'
import { intervalDoubt } from '@/lib/psychometrics/interval-doubt'
import { mean } from '@/lib/psychometrics/mean'

/** 100·r of one pair a student. */
export function pairsFigure(pairs: readonly { readonly first: number; readonly rest: number }[]): ShownFigure {
  const [firsts, rests] = [pairs.map(({ first }) => first), pairs.map(({ rest }) => rest)]
  const r = correlation(firsts, rests)
  const interval = correlationInterval(firsts, rests)
  const value = r === null ? null : 100 * r
  if (interval === null) return { value, interval: { kind: 'withheld', why: { reason: 'not-defined' } } }
  const doubt = intervalDoubt('discrimination', { attempts: pairs.length, scoreShare: mean(rests) })
  if (doubt !== null) return { value, interval: { kind: 'withheld', why: doubt } }
  return { value, interval: { kind: 'interval', low: 100 * interval.low, high: 100 * interval.high } }
}
