/** What somebody would type who is right, or makes a mistake: as few digits as the grader still takes for it. */
import type { PartGrade } from '@/lib/grading/grade'
import type { AnswerValue } from '@/lib/problems/answer-value'
import type { Part } from '@/lib/problems/part'
import type { Variant } from '@/lib/problems/variant'
import type { VariantMistake } from '@/lib/problems/variant-mistake'
import { gradeOne, wellTyped } from '@/lib/proving/grade-one'
import { exactly, typedValue } from '@/lib/proving/typed-answer'

/** Tried in this order before every digit of a double. */
const digitsTried = [3, 4, 6, 9] as const

export function typedForKey(variant: Variant, part: Part): string {
  if (part.kind === 'expression') return part.key
  const isKey = ({ matched }: PartGrade) => matched === 'key'
  return shortest({ variant, part, value: part.key, isMeant: isKey }) ?? wellTyped(part)
}

export function typedForMistake(
  variant: Variant,
  { mistake, part }: { readonly mistake: VariantMistake; readonly part: Part },
): string {
  if (mistake.text !== undefined) return mistake.text
  const isMistake = (grade: PartGrade) => grade.mistake === mistake.id
  return (
    shortest({ variant, part, value: mistake.value, isMeant: isMistake }) ?? typedValue(part, mistake.value, exactly)
  )
}

type Meant = {
  readonly variant: Variant
  readonly part: Part
  readonly value: AnswerValue
  readonly isMeant: (grade: PartGrade) => boolean
}

/** Null where no rounding is taken for it. */
function shortest({ variant, part, value, isMeant }: Meant): string | null {
  for (const digits of digitsTried) {
    const typed = typedValue(part, value, (x) => String(Number(x.toPrecision(digits))))
    const grade = gradeOne({ variant, part, typed })
    if (grade !== null && isMeant(grade)) return typed
  }
  return null
}
