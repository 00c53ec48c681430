/** The flaws of writing that the prover counted, of those that have words here. */
import type { Evidence } from '@/lib/proving/proof'

const known = [
  'longest-is-key',
  'all-or-none-of-the-above',
  'unrelated-options',
  'circular-definition',
  'key-in-stem',
  'absolute-words',
  'negated-stem',
] as const

/** Counted by part: "side: longest-is-key". */
export function flawsIn({ flaws }: Evidence): readonly (typeof known)[number][] {
  if (typeof flaws !== 'object' || flaws === null) return []
  const counted = Object.keys(flaws)
  return known.filter((flaw) => counted.some((each) => each.endsWith(`: ${flaw}`)))
}
