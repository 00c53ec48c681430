'use client'

/** Options as rows the size of a finger. Real radio buttons, so that arrows and Enter do what they always do. */
import { useId } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './answer.module.css'
import type { BoxState } from './answer-box'
import type { AskedChoice } from './asked-part'

export function ChoiceRows({ part, value, expected, onChange }: BoxState & { readonly part: AskedChoice }) {
  const id = useId()
  const t = useTranslations('Answer')
  return (
    <fieldset className={styles['part']} aria-describedby={`${id}-expected`}>
      <legend className={styles['label']}>{part.label}</legend>
      <div className={styles['options']}>
        {part.options.map((option) => (
          <label key={option.id} className={styles['option']}>
            <input
              type="radio"
              name={`${id}-choice`}
              value={option.id}
              checked={value === option.id}
              onChange={() => onChange(option.id)}
              aria-invalid={expected !== null}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
      <p id={`${id}-expected`} className={styles['expected']}>
        {expected !== null && t('choose')}
      </p>
    </fieldset>
  )
}
