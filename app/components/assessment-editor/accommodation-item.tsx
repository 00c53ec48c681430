'use client'

/** What one student has, in words; behind a line, to be changed. */
import { useFormatter } from 'next-intl'
import { useState } from 'react'
import button from '@/app/components/ui/button.module.css'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { Accommodation } from '@/lib/assessment/accommodation'
import type { AccommodationView } from '@/lib/contracts/assessment-views'
import styles from './editor.module.css'
import { TermsFields } from './terms-fields'

type AccommodationItemProps = {
  readonly given: AccommodationView
  readonly isPending: boolean
  readonly onSave: (terms: Accommodation) => void
  readonly onRemove: () => void
}

export function AccommodationItem({ given, isPending, onSave, onRemove }: AccommodationItemProps) {
  const t = useTranslations('Editor')
  const format = useFormatter()
  const [terms, setTerms] = useState(given.terms)
  const { name } = given.target
  const words = termWords(given.terms, t)
  return (
    <li className={styles['givenItem']}>
      <div className={styles['givenHead']}>
        <p>
          <strong>{name}</strong>
          <span className={styles['hint']}>{words.length === 0 ? t('termsNone') : format.list(words)}</span>
        </p>
        <button
          type="button"
          className={styles['text']}
          aria-label={t('unaccommodateLabel', { name })}
          aria-disabled={isPending}
          onClick={onRemove}
        >
          {t('remove')}
        </button>
      </div>
      {given.findings.length > 0 && (
        <ul className={styles['findings']}>
          {given.findings.map(({ words: found, severity }) => (
            <li key={found} data-severity={severity}>
              {found}
            </li>
          ))}
        </ul>
      )}
      <details className={disclosure['box']}>
        <summary>{t('changeTerms', { name })}</summary>
        <div className={styles['inside']}>
          <TermsFields terms={terms} onChange={setTerms} />
          <button type="button" className={button['quiet']} aria-disabled={isPending} onClick={() => onSave(terms)}>
            {t('saveTerms')}
          </button>
        </div>
      </details>
    </li>
  )
}

type Words = ReturnType<typeof useTranslations<'Editor'>>

function termWords({ timeFactor, extraAttempts, opensAt, timeline }: Accommodation, t: Words): readonly string[] {
  const last = timeline?.at(-1)?.until
  return [
    ...(timeFactor === undefined || timeFactor === 1 ? [] : [t('termFactor', { factor: timeFactor })]),
    ...(extraAttempts === undefined || extraAttempts === 0 ? [] : [t('termAttempts', { count: extraAttempts })]),
    ...(opensAt === undefined || opensAt === null ? [] : [t('termOpens', { date: opensAt.replace('T', ' ') })]),
    ...(last === undefined ? [] : [t('termCloses', { date: last.replace('T', ' ') })]),
  ]
}
