'use client'

/** A number within bounds, or nothing. */
import { useTranslations } from '@/app/i18n/use-translations'
import { Field } from './field'
import { type NumberBounds, parseNumber } from './parse-field'

type OptionalNumberFieldProps = {
  readonly label: string
  readonly hint: string
  readonly value: number | null
  readonly bounds: NumberBounds
  readonly onValue: (value: number | null) => void
}
/** What was read, wrapped: nothing is an answer too. */
type Read = { readonly value: number | null }

export function OptionalNumberField({ label, hint, value, bounds, onValue }: OptionalNumberFieldProps) {
  const t = useTranslations('Editor')
  const parse = (text: string): Read | null => {
    if (text.trim() === '') return { value: null }
    const read = parseNumber(text, bounds)
    return read === null ? null : { value: read }
  }
  return (
    <Field
      label={label}
      hint={hint}
      value={value === null ? '' : String(value)}
      expected={t('expectOptional', { min: bounds.min, max: bounds.max })}
      parse={parse}
      onValue={(read) => onValue(read.value)}
      box={{ inputMode: bounds.step === 'whole' ? 'numeric' : 'decimal', autoComplete: 'off' }}
      size="short"
    />
  )
}
