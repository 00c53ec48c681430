'use client'

/** Probability spread over options, in percent, with what each outcome would then bring in bits. */
import { useFormatter } from 'next-intl'
import { useId } from 'react'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './answer.module.css'
import type { BoxState } from './answer-box'
import type { AskedSpread } from './asked-part'
import { scoreBits } from './option-score'
import spread from './spread.module.css'
import { SpreadRow } from './spread-row'
import { evenPercents, joinSpread, percentText, remainingPercent, roomFor, splitSpread } from './spread-text'

export function SpreadRows({ part, value, expected, onChange }: BoxState & { readonly part: AskedSpread }) {
  const id = useId()
  const t = useTranslations('Answer')
  const format = useFormatter()
  const ids = part.options.map((option) => option.id)
  const percents = splitSpread(value, ids)
  const remaining = remainingPercent(percents, ids)
  const change = (option: string, text: string) => onChange(joinSpread({ ...percents, [option]: text }, ids))
  const least = format.number(scoreBits(0, part.floor), 'bits').replace('-', '−')
  return (
    <fieldset className={styles['part']} aria-describedby={`${id}-how ${id}-left`}>
      <legend className={styles['label']}>{part.label}</legend>
      <p id={`${id}-how`} className={spread['how']}>
        {t('spreadHow', { least })}
      </p>
      <div className={spread['rows']}>
        {part.options.map((option) => (
          <SpreadRow
            key={option.id}
            id={`${id}-${option.id}`}
            option={option}
            text={percents[option.id] ?? ''}
            room={roomFor(option.id, { percents, ids })}
            remaining={remaining ?? 0}
            floor={part.floor}
            isInvalid={expected !== null}
            onChange={(text) => change(option.id, text)}
          />
        ))}
      </div>
      <div className={spread['foot']}>
        <p id={`${id}-left`} className={spread['left']} data-whole={remaining === 0} aria-live="polite">
          <Left remaining={remaining} />
        </p>
        <button
          type="button"
          className={`${button['quiet']} ${button['small']}`}
          onClick={() => onChange(joinSpread(evenPercents(ids), ids))}
        >
          {t('spreadEvenly')}
        </button>
      </div>
      <p className={styles['expected']}>{expected !== null && remaining === 0 && expected}</p>
    </fieldset>
  )
}

function Left({ remaining }: { readonly remaining: number | null }) {
  const t = useTranslations('Answer')
  if (remaining === null) return t('percentUnread')
  if (remaining === 0) return t('spreadWhole')
  return remaining > 0
    ? t('spreadLeft', { percent: percentText(remaining) })
    : t('spreadOver', { percent: percentText(-remaining) })
}
