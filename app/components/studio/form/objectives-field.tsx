'use client'

/** What an answer shows something about: ticks beside the objectives of the lesson. */
import { useStudio } from '@/app/components/studio/studio-context'
import { useTranslations } from '@/app/i18n/use-translations'
import { isJsonList } from '@/lib/authoring/json'
import { Meaning } from './field-frame'
import styles from './form.module.css'
import { useForm, useProblems, useValue } from './form-context'
import { OtherShape } from './other-shape'
import { ProblemList } from './problem-list'
import { questionWords } from './schema-words'

const path = ['objectives']

export function ObjectivesField() {
  const t = useTranslations('StudioForm')
  const { edit, canEdit } = useForm()
  const { lessons } = useStudio().surroundings
  const lesson = useValue(['lesson'])
  const value = useValue(path) ?? []
  const problems = useProblems(path)
  if (!isJsonList(value)) return <OtherShape path={path} />
  const ticked = value.map(String)
  const ofLesson = lessons.find(({ id }) => id === lesson)?.objectives ?? []
  const others = ticked.filter((id) => ofLesson.every((objective) => objective.id !== id))
  const titles = new Map(lessons.flatMap(({ objectives }) => objectives.map(({ id, title }) => [id, title] as const)))
  const shown = [...ofLesson, ...others.map((id) => ({ id, title: titles.get(id) ?? id }))]
  const tick = (id: string, isTicked: boolean) => {
    const next = isTicked ? [...ticked, id] : ticked.filter((each) => each !== id)
    edit([{ path, value: next }])
  }
  return (
    <fieldset className={styles['list']} data-path="objectives">
      <legend>{t('about.objectives')}</legend>
      <p className={styles['hint']}>
        <Meaning words={questionWords('objectives')} />
      </p>
      {shown.map(({ id, title }) => (
        <label key={id} className={styles['tick']}>
          <input
            type="checkbox"
            checked={ticked.includes(id)}
            disabled={!canEdit}
            onChange={(event) => tick(id, event.target.checked)}
          />
          <span>{title}</span>
        </label>
      ))}
      {shown.length === 0 && <p className={styles['hint']}>{t('noObjectives')}</p>}
      <ProblemList problems={problems} />
    </fieldset>
  )
}
