/** A question as simulated students meet it: the real one, made ready, and how hard it truly is. */
import { seedCount, type UsableQuestion } from '@/lib/services/usable-questions'
import { type AnswerSheet, makeAnswerSheet } from './answer-sheet'
import { chanceOf } from './chance'

export type SimulatedQuestion = {
  readonly usable: UsableQuestion
  /** In logits: what the author wrote, and how far it is off the truth. */
  readonly trueDifficulty: number
  /** Ids in the catalogue. */
  readonly named: readonly string[]
  /** Of as many variants as a class meets. */
  readonly sheets: readonly AnswerSheet[]
}

/** SD of what authors misjudge, in logits. */
const MISJUDGED = 0.5

/** Variants of a question that a class meets; what they are graded as is worked out once for each. */
const VARIANTS = 24
/** Seeds tried for a variant on which every planted mistake that the question names can be made. */
const TRIES = 400

type Making = { readonly seed: number; readonly plants: ReadonlyMap<string, number> }

export function toSimulatedQuestion(usable: UsableQuestion, { seed, plants }: Making): SimulatedQuestion {
  const { questionId } = usable.poolEntry
  const named = [...new Set(usable.namedMistakes.values())].toSorted()
  const planted = named.filter((mistake) => plants.has(mistake))
  const chance = chanceOf({ seed, name: `variants of ${questionId}` })
  const sheets: AnswerSheet[] = []
  const spare: AnswerSheet[] = []
  for (let tries = 0; tries < TRIES && sheets.length < VARIANTS; tries += 1) {
    const sheet = makeAnswerSheet(usable, Math.floor(chance.uniform() * seedCount))
    if (sheet === null) continue
    const isWhole = planted.every((mistake) => sheet.canBeMade(mistake))
    ;(isWhole ? sheets : spare).push(sheet)
  }
  return {
    usable,
    trueDifficulty: usable.poolEntry.difficulty.mean + MISJUDGED * chanceOf({ seed: 0, name: questionId }).normal(),
    named,
    sheets: sheets.length > 0 ? sheets : spare.slice(0, VARIANTS),
  }
}
