/** Estimates how often a careless guess at a part is accepted. */
import type { Part } from '@/lib/problems/part'
import type { Variant } from '@/lib/problems/variant'

export type Guesser = {
  readonly see: (part: Part, variant: Variant) => void
  readonly chance: () => GuessChance
}

export type GuessChance = {
  readonly chance: number
  /** What a careless guess is. */
  readonly how: string
  /** Whether what is guessed is one of a few things that are shown. */
  readonly isChoice: boolean
}
