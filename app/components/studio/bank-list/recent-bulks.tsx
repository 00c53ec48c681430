'use client'

/** The latest changes of many questions, each with the way back. */
import { useFormatter } from 'next-intl'
import button from '@/app/components/ui/button.module.css'
import page from '@/app/components/ui/page.module.css'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useTranslations } from '@/app/i18n/use-translations'
import type { BulkChangeView } from '@/lib/contracts/bank/bulk-views'
import styles from './bank-list.module.css'
import { BulkOutcome } from './bulk-outcome'
import { useBulk } from './use-bulk'

type RecentBulksProps = {
  readonly bulks: readonly BulkChangeView[]
  readonly objectives: readonly { readonly id: string; readonly title: string }[]
}

export function RecentBulks({ bulks, objectives }: RecentBulksProps) {
  const t = useTranslations('StudioBank')
  const isReady = useIsReady()
  const { state, undo } = useBulk()
  if (bulks.length === 0) return null
  return (
    <section className={page['section']} aria-labelledby="bulks">
      <h2 id="bulks">{t('bulks')}</h2>
      <ul className={styles['bulks']}>
        {bulks.map((bulk) => (
          <li key={bulk.bulkId}>
            <span>
              <BulkWords bulk={bulk} objectives={objectives} />
            </span>
            {bulk.isUndone ? (
              <span className={styles['soft']}>{t('isUndone')}</span>
            ) : (
              <button
                type="button"
                className={`${button['quiet']} ${button['small']}`}
                disabled={!isReady || state.kind === 'running'}
                onClick={() => undo(bulk.bulkId)}
              >
                {t('undo')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <BulkOutcome state={state} onUndo={undo} />
    </section>
  )
}

function BulkWords({ bulk, objectives }: Pick<RecentBulksProps, 'objectives'> & { readonly bulk: BulkChangeView }) {
  const [t, format] = [useTranslations('StudioBank'), useFormatter()]
  const { change, questions, at, by } = bulk
  const objectiveOf = (id: string) => objectives.find((objective) => objective.id === id)?.title ?? id
  const what = () => {
    switch (change.kind) {
      case 'retire':
      case 'bring-back':
        return t(`bulkWords.${change.kind}`, { n: questions })
      case 'difficulty':
        return t('bulkWords.difficulty', { n: questions, to: t(`difficultyName.${change.to}`) })
      case 'family':
        return change.to === null
          ? t('bulkWords.noFamily', { n: questions })
          : t('bulkWords.family', { n: questions, to: change.to })
      default:
        return t(`bulkWords.${change.kind}`, { n: questions, objective: objectiveOf(change.objective) })
    }
  }
  return (
    <>
      {what()}
      <span className={styles['about']}>
        {format.dateTime(new Date(at), 'moment')}
        {by !== null && ` · ${by}`}
      </span>
    </>
  )
}
