/** A tolerance that looks at the value alone, not at how it is written. */
import type { Tolerance } from '@/lib/problems/part'

export function withoutStrictness(tolerance: Tolerance): Tolerance {
  return 'strict' in tolerance ? { ...tolerance, strict: false } : tolerance
}
