'use client'

/** Lessons of an import, each to be taken or not. */
import { useTranslations } from '@/app/i18n/use-translations'
import type { ImportedLessonView } from '@/lib/contracts/exchange/import-views'
import styles from './exchange.module.css'
import type { ImportChoice } from './import-choice'

type LessonTicksProps = {
  readonly lessons: readonly ImportedLessonView[]
  readonly choice: ImportChoice
  readonly onChoice: (choice: ImportChoice) => void
}

export function LessonTicks({ lessons, choice, onChoice }: LessonTicksProps) {
  const t = useTranslations('StudioExchange')
  if (lessons.length === 0) return null
  const toggle = (id: string) => {
    const next = new Set(choice.lessons)
    if (!next.delete(id)) next.add(id)
    onChoice({ ...choice, lessons: next })
  }
  return (
    <fieldset className={styles['plain']}>
      <legend>{t('lessons.title')}</legend>
      {choice.as === 'drafts' && <p className={styles['about']}>{t('lessons.notAsDrafts')}</p>}
      <div className={styles['ticks']}>
        {lessons.map(({ id, title, change, objectives }) => (
          <label key={id} className={styles['tick']}>
            <input
              type="checkbox"
              checked={choice.lessons.has(id) && choice.as === 'published'}
              disabled={change === 'unchanged' || choice.as === 'drafts'}
              onChange={() => toggle(id)}
            />
            <span>
              {title} <span className={styles['about']}>{t(`lessons.${change}`, { objectives })}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
