'use client'

/** Somebody else saved in between: which of the two is to stand is for a person to say. */
import { useFormatter } from 'next-intl'
import { useTranslations } from '@/app/i18n/use-translations'
import type { UpdateAssessmentResult } from '@/lib/contracts/assessment-views'
import styles from './editor.module.css'
import { useEditor } from './editor-context'

type Stale = Extract<UpdateAssessmentResult, { readonly kind: 'stale' }>

export function StaleChoice({ stale, timeZone }: { readonly stale: Stale; readonly timeZone: string }) {
  const t = useTranslations('Editor')
  const format = useFormatter()
  const { overwrite } = useEditor()
  const at = stale.savedAt === null ? '' : format.dateTime(new Date(stale.savedAt), 'moment', { timeZone })
  return (
    <div role="alert" className={styles['stale']}>
      <p>{t('staleText', { name: stale.savedBy, at })}</p>
      <p>
        <button type="button" className={styles['text']} onClick={() => window.location.reload()}>
          {t('takeTheirs')}
        </button>
        <button type="button" className={styles['text']} onClick={() => overwrite(stale.revision)}>
          {t('keepMine')}
        </button>
      </p>
    </div>
  )
}
