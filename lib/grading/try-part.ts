/** Reads a response to a part and sets it against the part, by its kind. */
import type { Part } from '@/lib/problems/part'
import { choiceTrial } from './choice-trial'
import { choicesTrial } from './choices-trial'
import { constructionTrial } from './construction-trial'
import { expressionTrial } from './expression-trial'
import { matrixTrial } from './matrix-trial'
import { numberTrial } from './number-trial'
import { orderingTrial } from './ordering-trial'
import { probabilisticChoiceTrial } from './probabilistic-choice-trial'
import { probabilitiesTrial } from './probabilities-trial'
import type { ToTry, Tried } from './trial'
import { vectorTrial } from './vector-trial'

export function tryPart({ part, mistakes, typed }: ToTry<Part>): Tried {
  switch (part.kind) {
    case 'number':
      return numberTrial({ part, mistakes, typed })
    case 'probabilities':
      return probabilitiesTrial({ part, mistakes, typed })
    case 'vector':
      return vectorTrial({ part, mistakes, typed })
    case 'matrix':
      return matrixTrial({ part, mistakes, typed })
    case 'choice':
      return choiceTrial({ part, mistakes, typed })
    case 'choices':
      return choicesTrial({ part, mistakes, typed })
    case 'probabilistic-choice':
      return probabilisticChoiceTrial({ part, mistakes, typed })
    case 'ordering':
      return orderingTrial({ part, mistakes, typed })
    case 'construction':
      return constructionTrial({ part, mistakes, typed })
    case 'expression':
      return expressionTrial({ part, mistakes, typed })
  }
}
