'use client'

/** A number as people write it, with how it was read standing below while it is typed. */
import { useFormatter } from 'next-intl'
import { useId } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import { readNumber } from '@/lib/grading/read-number'
import type { Unit } from '@/lib/problems/part'
import styles from './answer.module.css'
import type { BoxState } from './answer-box'
import { asTyped } from './as-typed'
import type { AskedNumber } from './asked-part'
import { unitKeys } from './unit-keys'

export function NumberBox({ part, value, expected, onChange }: BoxState & { readonly part: AskedNumber }) {
  const id = useId()
  const t = useTranslations('Answer')
  return (
    <div className={styles['part']}>
      <label htmlFor={id} className={styles['label']}>
        {part.label}
      </label>
      <div className={styles['box']}>
        <input
          id={id}
          className={styles['input']}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          inputMode="text"
          {...asTyped}
          maxLength={200}
          aria-invalid={expected !== null}
          aria-describedby={`${id}-read`}
        />
        {part.unit !== 'none' && <span className={styles['unit']}>{t(unitKeys[part.unit])}</span>}
      </div>
      <p id={`${id}-read`} className={expected === null ? styles['read'] : styles['expected']}>
        {expected ?? <ReadAs text={value} unit={part.unit} />}
      </p>
    </div>
  )
}

/** Nothing is said of an empty box, and nothing unkind of a half-typed one: what was expected waits for the check. */
function ReadAs({ text, unit }: { readonly text: string; readonly unit: Unit }) {
  const t = useTranslations('Answer')
  const format = useFormatter()
  const reading = text.trim() === '' ? null : readNumber(text, { unit })
  if (reading === null) return null
  if (reading.kind === 'unreadable') return reading.expected
  const value = format.number(reading.value, 'typed').replace('-', '−')
  return unit === 'none' ? t('readAs', { value }) : t('readAsUnit', { value, unit: t(unitKeys[unit]) })
}
