/** Mistakes a student is given to. */
import { type Chance, chanceOf } from './chance'

export type Habits = {
  /** Chance of acting on a planted misconception whenever a question names it. */
  readonly planted: ReadonlyMap<string, number>
  /** How readily a wrong answer is this mistake, against the others that could have been made. */
  readonly weightOf: (mistake: string) => number
}

type Drawing = { readonly seed: number; readonly student: number; readonly plants: ReadonlyMap<string, number> }

/**
 * Of a misconception planted at rate r a student acts with a chance of their own, Beta(2r, 2(1 − r)): r on average, and most nearly always or nearly never, as
 * with people. What is not planted is made in place of any other wrong answer, the more by who is given to it.
 */
export function drawHabits({ seed, student, plants }: Drawing, chance: Chance): Habits {
  const planted = [...plants].map(([mistake, rate]) => [mistake, drawBeta(rate, chance)] as const)
  return {
    planted: new Map(planted),
    weightOf: (mistake) => {
      const ofClass = chanceOf({ seed, name: `how common ${mistake}` }).normal()
      const own = chanceOf({ seed, name: `student ${student} and ${mistake}` }).normal()
      return Math.exp(1.1 * ofClass + 1.5 * own)
    },
  }
}

const CONCENTRATION = 2

/** Beta(2r, 2(1 − r)) (Jöhnk: u^(1/a)/(u^(1/a) + v^(1/b)) where the sum is at most 1). */
function drawBeta(rate: number, chance: Chance): number {
  if (rate <= 0 || rate >= 1) return rate
  for (;;) {
    const first = chance.uniform() ** (1 / (CONCENTRATION * rate))
    const second = chance.uniform() ** (1 / (CONCENTRATION * (1 - rate)))
    if (first + second > 0 && first + second <= 1) return first / (first + second)
  }
}
