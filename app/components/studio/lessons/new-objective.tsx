'use client'

/** One more objective, by its sentence: name and id are suggested. */
import { type FormEvent, useId, useState } from 'react'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import { useLesson } from './lesson-context'
import styles from './objectives.module.css'

export function NewObjective() {
  const t = useTranslations('StudioLessons')
  const id = useId()
  const { view, edit } = useLesson()
  const [text, setText] = useState('')
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    edit({ kind: 'add', text, takenIds: view.others.map((other) => other.id) })
    setText('')
  }
  return (
    <form className={styles['add']} onSubmit={add}>
      <label htmlFor={id}>{t('objectives.addLabel')}</label>
      <input id={id} value={text} maxLength={2000} onChange={(event) => setText(event.target.value)} />
      <button type="submit" className={`${button['quiet']} ${button['small']}`}>
        {t('objectives.add')}
      </button>
    </form>
  )
}
