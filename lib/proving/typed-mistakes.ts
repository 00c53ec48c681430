/** A mistake as students would type it: with every digit, and rounded to what one carries to the end. */
import type { Part } from '@/lib/problems/part'
import type { Variant } from '@/lib/problems/variant'
import type { VariantMistake } from '@/lib/problems/variant-mistake'
import { roundedTo } from './rounded-text'
import { exactly, typedValue } from './typed-answer'
import type { TypedFormulas } from './typed-formulas'

const CARRIED_DIGITS = 4

export type MistakeToType = { readonly variant: Variant; readonly part: Part; readonly mistake: VariantMistake }
export type TypedMistake = { readonly typed: string; readonly isRounded: boolean }

/** The rounded one is left out where it is the same. */
export function typedMistakes(
  { variant, part, mistake }: MistakeToType,
  formulas: TypedFormulas,
): readonly TypedMistake[] {
  if (part.kind === 'expression') return [{ typed: formulas.get(mistake.id)?.(variant) ?? '', isRounded: false }]
  const exact = typedValue(part, mistake.value, exactly)
  const rounded = typedValue(part, mistake.value, roundedTo({ kind: 'significant', digits: carriedDigits(part) }))
  const all = [{ typed: exact, isRounded: false }]
  return rounded === exact ? all : [...all, { typed: rounded, isRounded: true }]
}

/** As many as are asked for, if that is more. */
function carriedDigits(part: Part): number {
  const asked = 'tolerance' in part && part.tolerance.kind === 'significantFigures' ? part.tolerance.digits : 0
  return Math.max(CARRIED_DIGITS, asked)
}
