'use client'

/** A mistake that this draft adds to the catalogue: its name, its id, and what a student who makes it reads. */
import { useId, useState } from 'react'
import { useStudio } from '@/app/components/studio/studio-context'
import { useTranslations } from '@/app/i18n/use-translations'
import { idFromTitle } from '@/lib/authoring/question-id'
import styles from './form.module.css'
import { useForm } from './form-context'
import { freeName } from './free-name'
import { mistakeEdits } from './mistake-edits'

const mostLetters = 100

export function OwnMistakeFields({ id }: { readonly id: string }) {
  const t = useTranslations('StudioForm')
  const { question, edit, canEdit } = useForm()
  const { surroundings, ownMistakes, changeOwnMistakes } = useStudio()
  const box = useId()
  const own = ownMistakes[id]
  const [named, setNamed] = useState(own?.name ?? '')
  if (own === undefined) return null
  const set = (change: Partial<typeof own>) => changeOwnMistakes({ ...ownMistakes, [id]: { ...own, ...change } })
  /** Its id follows its name, once it is written. */
  const settle = () => {
    const wish = idFromTitle(own.name)
    if (wish === '' || wish === id || own.name === named) return
    setNamed(own.name)
    const { [id]: moved, ...others } = ownMistakes
    if (moved === undefined) return
    const { [id]: _old, ...taken } = surroundings.catalogue
    const next = freeName(wish, Object.keys(taken))
    changeOwnMistakes({ ...others, [next]: moved })
    edit(mistakeEdits(question, { from: id, to: next }))
  }
  return (
    <div className={styles['own']}>
      <p className={styles['hint']}>{t('ownMistake', { id })}</p>
      <label htmlFor={`${box}-name`}>{t('mistakeName')}</label>
      <input
        id={`${box}-name`}
        className={styles['box']}
        type="text"
        autoComplete="off"
        maxLength={mostLetters}
        value={own.name}
        readOnly={!canEdit}
        onChange={(event) => set({ name: event.target.value })}
        onBlur={settle}
      />
      <label htmlFor={`${box}-feedback`}>{t('mistakeFeedback')}</label>
      <textarea
        id={`${box}-feedback`}
        className={styles['area']}
        rows={3}
        value={own.feedback}
        readOnly={!canEdit}
        onChange={(event) => set({ feedback: event.target.value })}
      />
    </div>
  )
}
