/** A question as simulated students meet it: the real one, made ready, and how hard it truly is. */
import { seedCount, type UsableQuestion } from '@/lib/services/usable-questions'
import { type AnswerSheet, makeAnswerSheet } from './answer-sheet'
import { type Chance, chanceOf } from './chance'

export type SimulatedQuestion = {
  readonly usable: UsableQuestion
  /** In logits: what the author wrote, and how far it is off the truth. */
  readonly trueDifficulty: number
  /** Ids in the catalogue. */
  readonly named: readonly string[]
  /** One of the variants a class meets. */
  readonly drawSheet: (chance: Chance) => AnswerSheet
}

/** SD of what authors misjudge, in logits. */
const MISJUDGED = 0.5

/** Variants of a question that a class meets: what they are graded as is worked out once for each. */
const VARIANTS = 24
/** Seeds tried for one on which every planted mistake that the question names can be made. */
const TRIES = 20

type Making = { readonly seed: number; readonly plants: ReadonlyMap<string, number> }

export function toSimulatedQuestion(usable: UsableQuestion, { seed, plants }: Making): SimulatedQuestion {
  const { questionId } = usable.poolEntry
  const named = [...new Set(usable.namedMistakes.values())].toSorted()
  const planted = named.filter((mistake) => plants.has(mistake))
  const sheets = new Map<number, AnswerSheet>()
  return {
    usable,
    trueDifficulty: usable.poolEntry.difficulty.mean + MISJUDGED * chanceOf({ seed: 0, name: questionId }).normal(),
    named,
    drawSheet: (chance) => {
      const place = Math.floor(VARIANTS * chance.uniform())
      const known = sheets.get(place)
      if (known !== undefined) return known
      const made = makeSheet(usable, { planted, chance: chanceOf({ seed, name: `variant ${place} of ${questionId}` }) })
      sheets.set(place, made)
      return made
    },
  }
}

type Drawing = { readonly planted: readonly string[]; readonly chance: Chance }

/** @throws RangeError if seed after seed makes no variant. */
function makeSheet(usable: UsableQuestion, { planted, chance }: Drawing): AnswerSheet {
  let spare: AnswerSheet | null = null
  for (let tries = 0; tries < TRIES; tries += 1) {
    const sheet = makeAnswerSheet(usable, Math.floor(chance.uniform() * seedCount))
    if (sheet !== null && planted.every((mistake) => sheet.canBeMade(mistake))) return sheet
    spare ??= sheet
  }
  if (spare === null) throw new RangeError(`${usable.poolEntry.questionId} makes no variant of seed after seed`)
  return spare
}
