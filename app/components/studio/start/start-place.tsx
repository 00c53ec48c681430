'use client'

/** What the question is called, and the lesson and objectives it belongs to. */
import { useId } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import type { StartChoices } from '@/lib/contracts/authoring/start-views'
import styles from './start.module.css'

export type Place = { readonly lesson: string; readonly objectives: readonly string[] }

type StartPlaceProps = Pick<StartChoices, 'lessons'> & {
  readonly title: string
  readonly onTitle: (title: string) => void
  readonly place: Place
  readonly onPlace: (place: Place) => void
}

export function StartPlace({ lessons, title, onTitle, place, onPlace }: StartPlaceProps) {
  const t = useTranslations('StudioStart')
  const id = useId()
  const objectives = lessons.find((lesson) => lesson.id === place.lesson)?.objectives ?? []
  const chooseLesson = (lesson: string) => {
    const first = lessons.find((each) => each.id === lesson)?.objectives.slice(0, 1) ?? []
    onPlace({ lesson, objectives: first.map((objective) => objective.id) })
  }
  const tick = (objective: string, isTicked: boolean) =>
    onPlace({
      ...place,
      objectives: isTicked ? [...place.objectives, objective] : place.objectives.filter((each) => each !== objective),
    })
  return (
    <>
      <div className={styles['field']}>
        <label htmlFor={`${id}-title`}>{t('questionTitle')}</label>
        <input
          id={`${id}-title`}
          type="text"
          className={styles['box']}
          autoComplete="off"
          maxLength={200}
          value={title}
          onChange={(event) => onTitle(event.target.value)}
        />
        <p className={styles['hint']}>{t('titleHint')}</p>
      </div>
      <div className={styles['field']}>
        <label htmlFor={`${id}-lesson`}>{t('lesson')}</label>
        <select
          id={`${id}-lesson`}
          className={styles['box']}
          value={place.lesson}
          onChange={(event) => chooseLesson(event.target.value)}
        >
          {lessons.map((lesson) => (
            <option key={lesson.id} value={lesson.id}>
              {lesson.number} {lesson.title}
            </option>
          ))}
        </select>
      </div>
      <fieldset className={styles['group']}>
        <legend>{t('objectives')}</legend>
        {objectives.map((objective) => (
          <label key={objective.id} className={styles['tick']}>
            <input
              type="checkbox"
              checked={place.objectives.includes(objective.id)}
              onChange={(event) => tick(objective.id, event.target.checked)}
            />
            <span>{objective.title}</span>
          </label>
        ))}
      </fieldset>
    </>
  )
}
