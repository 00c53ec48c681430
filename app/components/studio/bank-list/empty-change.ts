/** The changes that need a value, each with one to begin with. */
import type { BulkChange } from '@/lib/contracts/bank/bulk-requests'

export const changeKinds = ['difficulty', 'add-objective', 'remove-objective', 'family'] as const

export function emptyChange(
  kind: string,
  objectives: readonly { readonly id: string }[],
): Extract<BulkChange, { readonly kind: (typeof changeKinds)[number] }> {
  const objective = objectives[0]?.id ?? ''
  if (kind === 'add-objective' || kind === 'remove-objective') return { kind, objective }
  return kind === 'family' ? { kind, to: null } : { kind: 'difficulty', to: 'medium' }
}
