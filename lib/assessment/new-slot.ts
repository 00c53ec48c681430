/** What a new slot starts from. */
import type { Slot } from './definition'

type NewSlot = { readonly id: string; readonly kind: 'homework' | 'exam'; readonly pick: Slot['pick'] }

/** Homework teaches: three tries on each of three variants, each worth less. In an exam the last saved answer counts, once. */
export function newSlot({ id, kind, pick }: NewSlot): Slot {
  const isHomework = kind === 'homework'
  return {
    id,
    points: 10,
    pick,
    hasPartialCredit: true,
    tryPercents: isHomework ? [100, 70, 50] : [100],
    variants: isHomework ? 3 : 1,
    streak: 1,
  }
}
