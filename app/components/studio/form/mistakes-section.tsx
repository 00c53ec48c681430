'use client'

/** Mal-rules: what known mistakes would give on the student's own numbers. */
import { useTranslations } from '@/app/i18n/use-translations'
import { isJsonMap } from '@/lib/authoring/json'
import { AddButton } from './add-button'
import { EntryRows } from './entry-rows'
import styles from './form.module.css'
import { keysAt, useForm, valueAt } from './form-context'
import { MistakeFields } from './mistake-fields'
import { useEntries } from './use-entries'

const path = ['mistakes']
/** Kinds whose mistakes stand at their options. */
const chosen = ['choice', 'choices', 'probabilisticChoice'] as const

export function MistakesSection() {
  const t = useTranslations('StudioForm')
  const entries = useEntries(path)
  const { question } = useForm()
  const parts = keysAt(question, ['answers']).filter((name) => {
    const answer = valueAt(question, ['answers', name])
    return isJsonMap(answer) && chosen.every((kind) => !Object.hasOwn(answer, kind))
  })
  const [part] = parts
  return (
    <>
      <EntryRows path={path} entries={entries} named={null} nameOf={(number) => t('mistakeNumber', { number })}>
        {(own) => <MistakeFields path={own} parts={parts} />}
      </EntryRows>
      {part === undefined ? (
        <p className={styles['hint']}>{t('mistakesAtOptions')}</p>
      ) : (
        entries.keys !== null && (
          <AddButton label={t('addMistake')} onAdd={() => entries.add({ part, when: '', is: '' })} />
        )
      )}
    </>
  )
}
