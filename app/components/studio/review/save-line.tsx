'use client'

/** Where the draft is: on the server since when, or what is in the way and what is kept here meanwhile. */
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './review.module.css'
import { useSaving } from './saving-context'
import { useLocalTime } from './use-local-time'

export function SaveLine() {
  const t = useTranslations('StudioReview')
  const { status, isKeptHere, recoveredAt, saveNow } = useSaving()
  const time = useLocalTime('brief')
  const isStuck = status.kind === 'offline' || status.kind === 'refused'
  return (
    <div className={styles['line']}>
      <p role="status" className={isStuck ? styles['stuck'] : undefined}>
        <SavedWords />
        {isStuck && ` ${isKeptHere ? t('keptHere') : t('notKeptHere')}`}
      </p>
      {isStuck && (
        <button type="button" className={styles['text']} onClick={saveNow}>
          {t('saveAgain')}
        </button>
      )}
      {recoveredAt !== null && status.kind !== 'stale' && <p>{t('recovered', { at: time(recoveredAt) })}</p>}
    </div>
  )
}

function SavedWords() {
  const t = useTranslations('StudioReview')
  const time = useLocalTime('brief')
  const { status, saved, isDirty } = useSaving()
  if (status.kind === 'offline') return t('offline')
  if (status.kind === 'refused')
    return t('refused', { code: status.code === 'unauthenticated' ? 'signedOut' : 'other' })
  if (status.kind === 'stale') return t('stale')
  if (status.kind === 'closed') return t('closed', { state: status.state })
  if (status.kind === 'saving') return t('saving')
  return isDirty ? t('unsaved') : t('savedAt', { at: time(saved.savedAt) })
}
