'use client'

/** Objectives that left the lesson. What was answered for them stays, and each can come back. */
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import { useLesson } from './lesson-context'
import styles from './objectives.module.css'

export function ArchivedObjectives() {
  const t = useTranslations('StudioLessons')
  const { objectives, edit } = useLesson()
  const { departed } = objectives.aligned
  if (departed.length === 0) return null
  return (
    <section className={styles['archived']} aria-labelledby="archived">
      <h3 id="archived">{t('objectives.archived')}</h3>
      <ul>
        {departed.map((objective) => (
          <li key={objective.id}>
            <span>
              {objective.title} <span className={styles['note']}>{objective.text}</span>
            </span>
            <button
              type="button"
              className={`${button['quiet']} ${button['small']}`}
              aria-label={t('objectives.bringBackNamed', { name: objective.title })}
              disabled={!objectives.canEditLines}
              onClick={() => edit({ kind: 'bring-back', objective })}
            >
              {t('objectives.bringBack')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
