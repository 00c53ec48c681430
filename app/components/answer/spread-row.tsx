'use client'

/** One option with its probability: a slider for the coarse, a box for the exact, a button for all that is left. */
import { useFormatter } from 'next-intl'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './answer.module.css'
import type { AskedOption } from './asked-part'
import { scoreBits } from './option-score'
import spread from './spread.module.css'
import { percentOf, percentText, withoutSpreadMarks } from './spread-text'

type SpreadRowProps = {
  readonly id: string
  readonly option: AskedOption
  /** What stands in the box. */
  readonly text: string
  /** The most this option may take while no other changes. */
  readonly room: number
  readonly remaining: number
  readonly floor: number
  readonly isInvalid: boolean
  readonly onChange: (text: string) => void
}

export function SpreadRow({ id, option, text, room, remaining, floor, isInvalid, onChange }: SpreadRowProps) {
  const t = useTranslations('Answer')
  const format = useFormatter()
  const percent = percentOf(text)
  const bits = percent === null ? null : format.number(scoreBits(percent, floor), 'bits').replace('-', '−')
  const score = bits === null ? '' : t('ifRight', { bits })
  return (
    <div className={spread['row']}>
      <span id={`${id}-text`} className={spread['text']}>
        {option.text}
      </span>
      <input
        type="range"
        className={spread['slider']}
        min={0}
        max={100}
        step={1}
        value={percent ?? 0}
        onChange={(event) => onChange(percentText(Math.min(Number(event.target.value), room)))}
        aria-labelledby={`${id}-text`}
        aria-valuetext={`${percentText(percent ?? 0)}%. ${score}`}
      />
      <span className={spread['exact']}>
        <input
          className={styles['input']}
          value={text}
          onChange={(event) => onChange(withoutSpreadMarks(event.target.value))}
          inputMode="decimal"
          autoComplete="off"
          maxLength={8}
          aria-invalid={isInvalid}
          aria-labelledby={`${id}-text ${id}-percent`}
          aria-describedby={`${id}-score`}
          name={option.id}
        />
        <span id={`${id}-percent`} className={spread['percent']}>
          <span aria-hidden="true">%</span>
          <span className="visually-hidden">{t('inPercent')}</span>
        </span>
      </span>
      <span className={spread['beside']}>
        <span id={`${id}-score`} className={spread['score']}>
          {score}
        </span>
        <button
          type="button"
          className={spread['rest']}
          data-shown={remaining > 0}
          tabIndex={remaining > 0 ? 0 : -1}
          aria-describedby={`${id}-text`}
          onClick={() => onChange(percentText((percent ?? 0) + remaining))}
        >
          {t(remaining === 100 ? 'takeAll' : 'takeRest', { percent: percentText(Math.max(0, remaining)) })}
        </button>
      </span>
    </div>
  )
}
