'use client'

/** Options of which any number may apply: real checkboxes, and a last one that says none does. */
import { useId } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './answer.module.css'
import type { BoxState } from './answer-box'
import type { AskedChoices } from './asked-part'
import { noneWord, splitTicks, toggled } from './ticks-text'

export function ChoicesRows({ part, value, expected, onChange }: BoxState & { readonly part: AskedChoices }) {
  const id = useId()
  const t = useTranslations('Answer')
  const ids = part.options.map((option) => option.id)
  const ticked = splitTicks(value, ids)
  const isNone = ticked.size === 0 && value === noneWord
  return (
    <fieldset className={styles['part']} aria-describedby={`${id}-said`}>
      <legend className={styles['label']}>{part.label}</legend>
      <div className={styles['options']}>
        {part.options.map((option) => (
          <label key={option.id} className={styles['option']}>
            <input
              type="checkbox"
              value={option.id}
              checked={ticked.has(option.id)}
              onChange={() => onChange(toggled(value, { id: option.id, ids }))}
              aria-invalid={expected !== null}
            />
            <span>{option.text}</span>
          </label>
        ))}
        <label className={`${styles['option']} ${styles['none']}`}>
          <input
            type="checkbox"
            value={noneWord}
            checked={isNone}
            onChange={() => onChange(isNone ? '' : noneWord)}
            aria-invalid={expected !== null}
          />
          <span>{t('noneOfThem')}</span>
        </label>
      </div>
      <p id={`${id}-said`} className={expected === null ? styles['read'] : styles['expected']}>
        {expected === null ? <Ticked count={ticked.size} isNone={isNone} /> : t('tickOrNone')}
      </p>
    </fieldset>
  )
}

function Ticked({ count, isNone }: { readonly count: number; readonly isNone: boolean }) {
  const t = useTranslations('Answer')
  if (isNone) return t('noneTicked')
  return count === 0 ? t('tickAll') : t('ticked', { count })
}
