/** What every student's draw of an exam is compared with, worked out once for an exam and a pool rather than at each start. */
import 'server-only'
import { type DrawTarget, drawTarget } from '@/lib/assessment/draw-target'
import { openSlots, pointsBySlot, type SlotsDefinition } from '@/lib/assessment/open-slots'
import type { PoolQuestion } from '@/lib/assessment/pool-question'

type Kept = { readonly pool: readonly PoolQuestion[]; readonly target: DrawTarget }

/** Exams that are started at the same time; past this the oldest make room. */
const cacheSize = 200
const cache = new Map<string, Kept>()

/** Nothing where the draw is not balanced, or fails by name. The same value as long as slots and pool are the same. */
export function sharedDrawTarget(definition: SlotsDefinition, pool: readonly PoolQuestion[]): DrawTarget | undefined {
  if (definition.kind !== 'exam' || !definition.isBalanced) return undefined
  const key = JSON.stringify(definition.slots)
  const kept = cache.get(key)
  if (kept !== undefined && isSamePool(kept.pool, pool)) return kept.target
  const opened = openSlots(definition, pool)
  if (opened.kind !== 'open') return undefined
  const target = drawTarget({ slots: opened.slots, points: pointsBySlot(definition) })
  const [oldest] = cache.keys()
  if (cache.size >= cacheSize && oldest !== undefined) cache.delete(oldest)
  cache.set(key, { pool, target })
  return target
}

/** A question is one object for as long as its version and its calibration hold. */
function isSamePool(one: readonly PoolQuestion[], other: readonly PoolQuestion[]): boolean {
  return one.length === other.length && one.every((question, place) => question === other[place])
}
