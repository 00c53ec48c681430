'use client'

/** One box for each outcome, with the sum so far below. Sent as entries between semicolons, which no decimal mark confuses. */
import { useFormatter, useTranslations } from 'next-intl'
import { useId } from 'react'
import { readNumber } from '@/lib/grading/read-number'
import type { BoxState } from './answer-box'
import styles from './answer-form.module.css'
import type { AskedVector } from './asked-part'
import { joinEntries, splitEntries } from './vector-text'

export function VectorBoxes({ part, value, expected, onChange }: BoxState & { readonly part: AskedVector }) {
  const id = useId()
  const t = useTranslations('Answer')
  const entries = splitEntries(value, part.outcomes.length)
  const change = (place: number, text: string) =>
    onChange(joinEntries(entries.map((entry, at) => (at === place ? text : entry))))
  return (
    <fieldset className={styles['part']} aria-describedby={`${id}-sum`}>
      <legend className={styles['label']}>{part.label}</legend>
      <div className={styles['vector']}>
        {part.outcomes.map((outcome, place) => (
          <label key={outcome.name} className={styles['entry']}>
            <span>
              <span className="visually-hidden">{t('probabilityOf')} </span>
              {outcome.text}
            </span>
            <input
              className={styles['input']}
              value={entries[place] ?? ''}
              onChange={(event) => change(place, event.target.value.replaceAll(';', ''))}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              maxLength={60}
              aria-invalid={expected !== null}
            />
          </label>
        ))}
      </div>
      <p id={`${id}-sum`} className={expected === null ? styles['read'] : styles['expected']}>
        {expected ?? <Sum entries={entries} />}
      </p>
    </fieldset>
  )
}

/** Rounded entries may miss 1 by their rounding; the server judges that, this only shows the sum. */
const near = 5e-7

function Sum({ entries }: { readonly entries: readonly string[] }) {
  const t = useTranslations('Answer')
  const format = useFormatter()
  const typed = entries.filter((entry) => entry.trim() !== '')
  const readings = typed.map((entry) => readNumber(entry, { unit: 'none' }))
  const unreadable = readings.find((reading) => reading.kind === 'unreadable')
  if (unreadable?.kind === 'unreadable') return unreadable.expected
  if (typed.length === 0) return null
  const total = readings.reduce((sum, reading) => sum + (reading.kind === 'read' ? reading.value : 0), 0)
  const sum = format.number(total, 'typed').replace('-', '−')
  if (typed.length < entries.length) return t('sum', { sum })
  return Math.abs(total - 1) < near ? t('sumOne') : t('sumOff', { sum })
}
