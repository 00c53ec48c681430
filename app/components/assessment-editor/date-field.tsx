'use client'

/** A date and time by the clock of the course. */
import { useTranslations } from '@/app/i18n/use-translations'
import { type LocalDateTime, localDateTimeSchema } from '@/lib/assessment/local-date-time'
import { Field } from './field'

type DateFieldProps = {
  readonly label: string
  readonly hint?: string
  readonly value: LocalDateTime | null
  /** Whether the box may be left empty. */
  readonly empty: 'allowed' | 'refused'
  readonly onValue: (value: LocalDateTime | null) => void
}
type Read = { readonly value: LocalDateTime | null }

export function DateField({ label, hint, value, empty, onValue }: DateFieldProps) {
  const t = useTranslations('Editor')
  const parse = (text: string): Read | null => {
    if (text === '' && empty === 'allowed') return { value: null }
    const read = localDateTimeSchema.safeParse(text)
    return read.success ? { value: read.data } : null
  }
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      value={value ?? ''}
      expected={t('expectDate')}
      parse={parse}
      onValue={(read) => onValue(read.value)}
      box={{ type: 'datetime-local' }}
      size="short"
    />
  )
}
