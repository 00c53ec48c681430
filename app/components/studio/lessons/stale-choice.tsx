'use client'

/** Somebody else saved first: what they wrote beside one's own, and a choice. Both stay in the history whatever is chosen. */
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { StoredText } from '@/lib/contracts/lessons/lesson-views'
import styles from './history.module.css'
import { useLesson } from './lesson-context'
import { LineDifference } from './line-difference'

export function StaleChoice({ theirs }: { readonly theirs: StoredText }) {
  const t = useTranslations('StudioLessons')
  const { written, saveOver, takeTheirs } = useLesson()
  return (
    <section className={styles['stale']} aria-labelledby="stale">
      <h2 id="stale">{t('stale.title', { name: theirs.savedBy ?? t('history.file') })}</h2>
      <p>{t('stale.text')}</p>
      <LineDifference before={theirs.source} after={written.source} label={t('stale.label')} />
      <div className={styles['choices']}>
        <button type="button" className={`${button['quiet']} ${button['small']}`} onClick={() => saveOver(theirs.base)}>
          {t('stale.mine')}
        </button>
        <button type="button" className={`${button['quiet']} ${button['small']}`} onClick={takeTheirs}>
          {t('stale.theirs')}
        </button>
      </div>
    </section>
  )
}
