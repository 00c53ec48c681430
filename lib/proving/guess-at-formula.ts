/** A careless guess at a formula: 0, 1 or one of its variables. */
import { agreesAtPoints } from '@/lib/problems/agrees-at-points'
import type { ExpressionPart } from '@/lib/problems/part'
import type { Guesser } from './guesser'

export function guessAtFormula(): Guesser {
  let sum = 0
  let n = 0
  return {
    see: (part) => {
      if (part.kind !== 'expression') return
      const guesses = simpleFormulas(part)
      sum += guesses.filter((values) => isRight(part, values)).length / guesses.length
      n += 1
    },
    chance: () => ({ chance: n === 0 ? 0 : sum / n, how: '0, 1 or a variable', isChoice: false }),
  }
}

/** Their values at the points of comparison. */
function simpleFormulas({ points, variables }: ExpressionPart): readonly (readonly number[])[] {
  const ofVariables = variables.map((_variable, place) => points.map((point) => point[place] ?? 0))
  return [points.map(() => 0), points.map(() => 1), ...ofVariables]
}

function isRight({ keyValues, relative }: ExpressionPart, values: readonly number[]): boolean {
  return agreesAtPoints({ values, key: keyValues, relative })
}
