/** Every guided start: what stands after the head of the question, by what is answered and what is drawn. */

import type { AnswerKind } from '@/lib/authoring/question-outline'
import { betStarts } from './bet-starts'
import { choiceStarts, choicesStarts } from './choice-starts'
import { constructionStarts } from './construction-starts'
import { expressionStarts } from './expression-starts'
import { matrixStarts } from './matrix-starts'
import { numberStarts } from './number-starts'
import { orderingStarts } from './ordering-starts'
import { probabilitiesStarts } from './probabilities-starts'
import { type Material, materials } from './start-materials'
import { vectorStarts } from './vector-starts'

type Bodies = Partial<Readonly<Record<Material, string>>>

const startBodies: Readonly<Record<AnswerKind, Bodies>> = {
  number: numberStarts,
  probabilities: probabilitiesStarts,
  vector: vectorStarts,
  matrix: matrixStarts,
  choice: choiceStarts,
  choices: choicesStarts,
  ordering: orderingStarts,
  expression: expressionStarts,
  construction: constructionStarts,
  probabilisticChoice: betStarts,
}

/** What a start of this kind can be about, one at least. */
export function materialsFor(kind: AnswerKind): readonly Material[] {
  return materials.filter((material) => startBodies[kind][material] !== undefined)
}

/** @throws RangeError where there is no start of this kind about it. */
export function startBody(kind: AnswerKind, material: Material): string {
  const body = startBodies[kind][material]
  if (body === undefined) throw new RangeError(`There is no start of ${kind} about ${material}.`)
  return body
}
