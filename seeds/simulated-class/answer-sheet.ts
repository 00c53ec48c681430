/**
 * What can be handed in for one variant, as students type it, with what the grader says of it: the key, each known mistake, and
 * answers that are wrong in no known way. Worked out when asked for, and once.
 */

import type { GradedResponse } from '@/lib/db/queries/stored-grade'
import type { Response } from '@/lib/grading/grade'
import { grade } from '@/lib/grading/grade-response'
import { DrawError } from '@/lib/problems/draw-error'
import type { Part } from '@/lib/problems/part'
import type { Variant } from '@/lib/problems/variant'
import type { VariantMistake } from '@/lib/problems/variant-mistake'
import { exactly, typedKey, typedValue } from '@/lib/proving/typed-answer'
import type { UsableQuestion } from '@/lib/services/usable-questions'
import { wrongTexts } from './wrong-texts'

export type HandedIn = { readonly response: Response; readonly grade: GradedResponse }

export type AnswerSheet = {
  readonly seed: number
  readonly parts: readonly Part[]
  readonly canBeMade: (mistake: string) => boolean
  /** The key in every part. */
  readonly right: () => HandedIn
  /** By the mistake's id in the catalogue, wherever it can be made; null where the grader takes it for something else. */
  readonly mistaken: (mistake: string) => HandedIn | null
  /** Wrong in part `place` (beyond the last: in all of them) in no known way; null where nothing such was found. */
  readonly wrong: (place: number) => HandedIn | null
  readonly graded: (response: Response) => HandedIn | null
}

/** Null of a seed that makes no variant. */
export function makeAnswerSheet(question: UsableQuestion, seed: number): AnswerSheet | null {
  const variant = variantOf(question, seed)
  if (variant === null) return null
  const { parts, mistakes } = variant
  const keys = Object.fromEntries(parts.map((part) => [part.name, typedKey(part, exactly)]))
  const idOf = ({ id }: VariantMistake) => question.namedMistakes.get(id)
  const canBeMade = (mistake: string) => mistakes.some((one) => idOf(one) === mistake)
  const graded = (response: Response): HandedIn | null => {
    const outcome = grade({ variant, response })
    return outcome.kind === 'graded' ? { response, grade: outcome } : null
  }
  const mistaken = (mistake: string): HandedIn | null => {
    const own = mistakes.filter((one) => idOf(one) === mistake)
    const texts = own.flatMap((one) => {
      const part = parts.find(({ name }) => name === one.part)
      return part === undefined ? [] : [[part.name, mistakeText(part, one)]]
    })
    const found = texts.length === 0 ? null : graded({ ...keys, ...Object.fromEntries(texts) })
    const isTold = found?.grade.parts.some((part) => question.namedMistakes.get(part.mistake ?? '') === mistake)
    return isTold ? found : null
  }
  const wrong = (place: number): HandedIn | null => {
    const chosen = parts[place] === undefined ? parts : [parts[place]]
    for (const text of chosen[0] === undefined ? [] : wrongTexts(chosen[0])) {
      const others = chosen.slice(1).map((part) => [part.name, wrongTexts(part)[0] ?? keys[part.name]])
      const found = graded({ ...keys, ...Object.fromEntries(others), [chosen[0]?.name ?? '']: text })
      if (
        found !== null &&
        found.grade.scoreFraction < 1 &&
        found.grade.parts.every((part) => part.mistake === undefined)
      )
        return found
    }
    return null
  }
  const asKept = kept<HandedIn>()
  return {
    seed,
    parts,
    canBeMade,
    right: () => {
      const found = asKept('right', () => rounded({ parts, keys, graded }))
      if (found === null) throw new RangeError(`the key of ${variant.questionId} with seed ${seed} is not right`)
      return found
    },
    mistaken: (mistake) => asKept(`mistake ${mistake}`, () => mistaken(mistake)),
    wrong: (place) => asKept(`wrong ${Math.min(place, parts.length)}`, () => wrong(place)),
    graded,
  }
}

function variantOf(question: UsableQuestion, seed: number): Variant | null {
  try {
    return question.makeVariant(seed)
  } catch (error) {
    if (error instanceof DrawError) return null
    throw error
  }
}

function mistakeText(part: Part, mistake: VariantMistake): string {
  if (part.kind === 'expression') return mistake.text ?? ''
  const isTickedToo = part.kind === 'choices' && typeof mistake.value === 'string'
  const value = isTickedToo ? [...part.key, String(mistake.value)] : mistake.value
  return typedValue(part, value, exactly)
}

const CARRIED_DIGITS = 5

type Rounding = {
  readonly parts: readonly Part[]
  readonly keys: Response
  readonly graded: (response: Response) => HandedIn | null
}

/** With as many digits as one carries; with all of them where that is not right. */
function rounded({ parts, keys, graded }: Rounding): HandedIn | null {
  const short = (x: number) => String(Number(x.toPrecision(CARRIED_DIGITS)))
  const typed = graded(Object.fromEntries(parts.map((part) => [part.name, typedKey(part, short)])))
  const found = typed !== null && typed.grade.scoreFraction === 1 ? typed : graded(keys)
  return found !== null && found.grade.scoreFraction === 1 ? found : null
}

function kept<Value>(): (key: string, make: () => Value | null) => Value | null {
  const found = new Map<string, Value | null>()
  return (key, make) => {
    const known = found.get(key)
    if (known !== undefined) return known
    const made = make()
    found.set(key, made)
    return made
  }
}
