/** What is known of the names that an expression may mention, and of what surrounds them. */
import type { Expression } from '@/lib/problems/expression'

export type Named = {
  /** `let` values by name. */
  readonly lets: ReadonlyMap<string, Expression>
  /** For a name the others that could be taken for it: of the same kind and size. */
  readonly alike: ReadonlyMap<string, readonly string[]>
  /** Names whose values, or whose entries, lie between 0 and 1. */
  readonly shares: ReadonlySet<string>
  /** Numbers that something might be divided or multiplied by: how many there are of anything. */
  readonly counts: readonly Expression[]
  /** Names of the single numbers that the problem gives. */
  readonly given: readonly string[]
  /** The unit that the part asks for. */
  readonly unit: 'none' | 'bits' | 'nats'
}
