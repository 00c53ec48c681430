'use client'

/** One box for each entry. Sent as entries between semicolons, which no decimal mark confuses. */
import { useId } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './answer.module.css'
import type { BoxState } from './answer-box'
import { asTyped } from './as-typed'
import type { AskedVector } from './asked-part'
import { EntriesReading } from './entries-reading'
import { joinEntries, splitEntries, withEntry } from './entries-text'
import { ToMend } from './entries-to-mend'
import { ProbabilitySum } from './probability-sum'
import { isToMend } from './to-mend'

export function VectorBoxes({ part, value, expected, onChange }: BoxState & { readonly part: AskedVector }) {
  const id = useId()
  const t = useTranslations('Answer')
  const entries = splitEntries(value, part.entries.length)
  const change = (place: number, text: string) => onChange(joinEntries(withEntry(entries, { place, text })))
  return (
    <fieldset className={styles['part']} aria-describedby={`${id}-read`}>
      <legend className={styles['label']}>{part.label}</legend>
      <div className={styles['vector']}>
        {part.entries.map((entry, place) => (
          <label key={entry.id} className={styles['entry']}>
            <span>
              {part.of === 'probabilities' && <span className="visually-hidden">{t('probabilityOf')} </span>}
              {entry.text}
            </span>
            <input
              className={styles['input']}
              value={entries[place] ?? ''}
              onChange={(event) => change(place, event.target.value)}
              {...asTyped}
              maxLength={60}
              aria-invalid={expected !== null && isToMend(entries[place], entries)}
            />
          </label>
        ))}
      </div>
      <p id={`${id}-read`} className={expected === null ? styles['read'] : styles['expected']}>
        {expected === null ? (
          <Reading part={part} entries={entries} />
        ) : (
          <ToMend entries={entries} expected={expected} />
        )}
      </p>
    </fieldset>
  )
}

function Reading({ part, entries }: { readonly part: AskedVector; readonly entries: readonly string[] }) {
  if (part.of === 'probabilities') return <ProbabilitySum entries={entries} />
  return <EntriesReading entries={entries} unit={part.unit} />
}
