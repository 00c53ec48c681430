'use client'

/** What a roster would change, counted and listed, with what could not be read. */
import type { ReactNode } from 'react'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { RosterPreview } from '@/lib/contracts/roster-views'
import styles from './people.module.css'

type RosterChangesProps = {
  readonly plan: RosterPreview
  readonly dropsMissing: boolean
  readonly onDropsMissing: (isWanted: boolean) => void
  /** The button that applies it; left out where nothing would change. */
  readonly children: ReactNode
}

const kinds = ['add', 'restore', 'regroup', 'drop'] as const

export function RosterChanges({ plan, dropsMissing, onDropsMissing, children }: RosterChangesProps) {
  const t = useTranslations('People')
  const lists = kinds.map((kind) => ({ kind, changes: plan.changes.filter((change) => change.kind === kind) }))
  const wanted = plan.changes.filter(({ kind }) => dropsMissing || kind !== 'drop')
  return (
    <section className={styles['preview']} aria-label={t('previewTitle')}>
      <h3>{t('previewTitle')}</h3>
      <p role="status">{t('unchanged', { count: plan.unchangedCount })}</p>
      {lists.map(
        ({ kind, changes }) =>
          changes.length > 0 && (
            <details key={kind} className={disclosure['box']} open={changes.length <= 10}>
              <summary>{t(`would.${kind}`, { count: changes.length })}</summary>
              <ul className={styles['list']}>
                {changes.map((change) => (
                  <li key={change.email}>
                    {change.name} <span className={styles['soft']}>{change.email}</span>
                    {change.kind !== 'drop' && change.groups.length > 0 && (
                      <span className={styles['soft']}> · {change.groups.join(', ')}</span>
                    )}
                  </li>
                ))}
              </ul>
            </details>
          ),
      )}
      {lists.some(({ kind, changes }) => kind === 'drop' && changes.length > 0) && (
        <label className={styles['check']}>
          <input type="checkbox" checked={dropsMissing} onChange={(event) => onDropsMissing(event.target.checked)} />
          {t('dropThem')}
        </label>
      )}
      {plan.instructors.length > 0 && (
        <div>
          <p>{t('areInstructors', { count: plan.instructors.length })}</p>
          <ul className={styles['list']}>
            {plan.instructors.map(({ name, email }) => (
              <li key={email}>
                {name} <span className={styles['soft']}>{email}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {plan.problems.length > 0 && (
        <div className={styles['alert']}>
          <p>{t('unread', { count: plan.problems.length })}</p>
          <ul className={styles['list']}>
            {plan.problems.map(({ line, expected }) => (
              <li key={`${line} ${expected}`}>{t('expected', { line, expected })}</li>
            ))}
          </ul>
        </div>
      )}
      {wanted.length > 0 ? children : <p>{t('nothingToApply')}</p>}
    </section>
  )
}
