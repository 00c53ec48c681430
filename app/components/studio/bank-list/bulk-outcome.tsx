'use client'

/** How far a change of many questions is, what became of it, and the way back. */
import button from '@/app/components/ui/button.module.css'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useTranslations } from '@/app/i18n/use-translations'
import type { BulkReport } from '@/lib/contracts/bank/bulk-views'
import styles from './bank-list.module.css'
import type { BulkState } from './use-bulk'

type BulkOutcomeProps = { readonly state: BulkState; readonly onUndo: (bulkId: string) => void }

export function BulkOutcome({ state, onUndo }: BulkOutcomeProps) {
  const t = useTranslations('StudioBank')
  if (state.kind === 'running') {
    const { done, of } = state
    return (
      <p role="status" className={styles['running']}>
        {of === null ? t('undoing', { done }) : t('changing', { done, of })}
        {of !== null && <progress value={done} max={of} aria-label={t('progress')} />}
      </p>
    )
  }
  return (
    <div role="status">
      {state.kind === 'finished' && (
        <>
          <p className={styles['outcome']}>
            {t(state.what === 'changed' ? 'changed' : 'undone', { n: state.report.done.length })}{' '}
            {state.report.left.length > 0 && t('leftAlone', { n: state.report.left.length })}
            {state.what === 'changed' && state.report.done.length > 0 && (
              <button
                type="button"
                className={`${button['quiet']} ${button['small']}`}
                onClick={() => onUndo(state.bulkId)}
              >
                {t('undo')}
              </button>
            )}
          </p>
          <RequestAlert failure={state.failure} />
          <LeftList left={state.report.left} />
        </>
      )}
    </div>
  )
}

function LeftList({ left }: Pick<BulkReport, 'left'>) {
  const t = useTranslations('StudioBank')
  if (left.length === 0) return null
  return (
    <details className={disclosure['box']}>
      <summary>{t('leftList')}</summary>
      <ul className={styles['left']}>
        {left.map(({ id, title, reason }) => (
          <li key={id}>
            {title}: {t(`leftReason.${reason}`)}
          </li>
        ))}
      </ul>
    </details>
  )
}
