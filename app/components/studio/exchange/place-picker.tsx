'use client'

/** Where questions belong that do not say it, or name what is not there. */
import { useState } from 'react'
import button from '@/app/components/ui/button.module.css'
import page from '@/app/components/ui/page.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { LessonPlace } from '@/lib/authoring/surroundings'
import type { ImportPlace } from '@/lib/contracts/exchange/import-requests'
import type { ImportedQuestionView } from '@/lib/contracts/exchange/import-views'
import styles from './exchange.module.css'

type PlacePickerProps = {
  readonly lessons: readonly LessonPlace[]
  readonly place: ImportPlace | null
  readonly unplaced: readonly ImportedQuestionView[]
  readonly onPlace: (place: ImportPlace) => void
}

export function PlacePicker({ lessons, place, unplaced, onPlace }: PlacePickerProps) {
  const t = useTranslations('StudioExchange')
  const [lessonId, setLessonId] = useState(place?.lesson ?? lessons[0]?.id ?? '')
  const [objectives, setObjectives] = useState<readonly string[]>(place?.objectives ?? [])
  const lesson = lessons.find(({ id }) => id === lessonId)
  const missing = [...new Set(unplaced.flatMap((each) => each.missing))].filter((id) => id !== '')
  const toggle = (id: string) =>
    setObjectives((before) => (before.includes(id) ? before.filter((each) => each !== id) : [...before, id]))
  const changeLesson = (id: string) => {
    setLessonId(id)
    setObjectives([])
  }
  return (
    <section className={`${page['card']} ${styles['stack']}`} aria-label={t('place.title')}>
      <h3>{t('place.title')}</h3>
      <p>{unplaced.length > 0 ? t('place.needed', { count: unplaced.length }) : t('place.given')}</p>
      {missing.length > 0 && (
        <p className={styles['about']}>{t('place.missing', { ids: missing.slice(0, 12).join(', ') })}</p>
      )}
      <label className={styles['field']}>
        {t('place.lesson')}
        <select value={lessonId} onChange={(event) => changeLesson(event.target.value)}>
          {lessons.map(({ id, number, title }) => (
            <option key={id} value={id}>
              {number} {title}
            </option>
          ))}
        </select>
      </label>
      <fieldset className={styles['plain']}>
        <legend>{t('place.objectives')}</legend>
        <div className={styles['ticks']}>
          {lesson?.objectives.map(({ id, title }) => (
            <label key={id} className={styles['tick']}>
              <input type="checkbox" checked={objectives.includes(id)} onChange={() => toggle(id)} />
              <span>{title}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <button
        type="button"
        className={button['quiet']}
        disabled={objectives.length === 0}
        onClick={() => onPlace({ lesson: lessonId, objectives: [...objectives] })}
      >
        {t('place.put')}
      </button>
    </section>
  )
}
