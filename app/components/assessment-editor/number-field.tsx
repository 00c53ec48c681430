'use client'

/** A number within bounds. */
import { useTranslations } from '@/app/i18n/use-translations'
import { Field } from './field'
import { type NumberBounds, parseNumber } from './parse-field'

type NumberFieldProps = {
  readonly label: string
  readonly hint?: string
  readonly value: number
  readonly bounds: NumberBounds
  readonly onValue: (value: number) => void
}

export function NumberField({ label, hint, value, bounds, onValue }: NumberFieldProps) {
  const t = useTranslations('Editor')
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      value={String(value)}
      expected={t(bounds.step === 'whole' ? 'expectWhole' : 'expectNumber', { min: bounds.min, max: bounds.max })}
      parse={(text) => parseNumber(text, bounds)}
      onValue={onValue}
      box={{ inputMode: bounds.step === 'whole' ? 'numeric' : 'decimal', autoComplete: 'off' }}
      size="short"
    />
  )
}
