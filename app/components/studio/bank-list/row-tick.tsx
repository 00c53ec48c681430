'use client'

/** The tick of a row, and the one above them all. */
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './bank-list.module.css'
import { useSelection } from './selection-context'

export function RowTick({ id, title }: { readonly id: string; readonly title: string }) {
  const t = useTranslations('StudioBank')
  const { ticked, tick } = useSelection()
  const isReady = useIsReady()
  return (
    <label className={styles['tick']}>
      <input
        type="checkbox"
        disabled={!isReady}
        checked={ticked.has(id)}
        aria-label={t('tickRow', { title })}
        onChange={() => undefined}
        onClick={(event) => tick(id, event.shiftKey ? 'range' : 'one')}
      />
    </label>
  )
}

export function TickPage() {
  const t = useTranslations('StudioBank')
  const { ids, ticked, tickPage } = useSelection()
  const isReady = useIsReady()
  const count = ids.filter((id) => ticked.has(id)).length
  return (
    <label className={styles['tick']}>
      <input
        type="checkbox"
        disabled={!isReady || ids.length === 0}
        checked={count > 0 && count === ids.length}
        ref={(box) => {
          if (box !== null) box.indeterminate = count > 0 && count < ids.length
        }}
        aria-label={t('tickPage')}
        onChange={tickPage}
      />
    </label>
  )
}
