/** The problem that shows best whether somebody makes a mistake. */
import type { MistakeSeparation } from './mistake-separation'
import { wilsonInterval } from './wilson-interval'

/** With what was answered to it: how many answers, and how many of them showed the mistake. */
export type Separating = MistakeSeparation & { readonly answers: number; readonly shown: number }

/** Ten tolerances apart nobody takes one for the other: farther tells nothing more. */
const CLEAR = 10
/** Problems that differ by less tell the mistake equally well: then it counts where it was in fact shown. */
const ALIKE = 0.05

/**
 * In [0, 1]: the share of draws that have the mistake, times how clear of all else it lies there (of ten tolerances), times the chance that who
 * shows it did not guess.
 * @example half of the draws, five tolerances, typed: 0.5 · 0.5 · 1 = 0.25
 */
export function clarity({ share, tolerances, guessed }: Pick<Separating, 'share' | 'tolerances' | 'guessed'>): number {
  return share * (tolerances === null ? 1 : Math.min(1, tolerances / CLEAR)) * (1 - guessed)
}

/**
 * The clearest; among those as clear, the one on which the mistake is surely shown most often (lower end of Wilson's 95 % interval), then the one whose draws
 * lie farthest apart. Null of none.
 */
export function bestSeparating<Of extends Separating>(candidates: readonly Of[]): Of | null {
  const best = Math.max(...candidates.map(clarity))
  const [first] = candidates
    .filter((candidate) => clarity(candidate) >= best - ALIKE)
    .toSorted(
      (a, b) =>
        surelyShown(b) - surelyShown(a) ||
        (b.tolerances ?? 0) - (a.tolerances ?? 0) ||
        (a.questionId < b.questionId ? -1 : 1),
    )
  return first ?? null
}

function surelyShown({ answers, shown }: Separating): number {
  return wilsonInterval({ hits: shown, tries: answers }).low
}
