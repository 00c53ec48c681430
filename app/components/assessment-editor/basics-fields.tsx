'use client'

/** What it is called, and what students read before they start. */
import { useId } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './editor.module.css'
import { useEditor } from './editor-context'
import { Field } from './field'

const longestTitle = 120
const longestInstructions = 20_000

export function BasicsFields() {
  const t = useTranslations('Editor')
  const id = useId()
  const { definition, change } = useEditor()
  const readTitle = (text: string) => {
    const title = text.trim()
    return title.length >= 1 && title.length <= longestTitle ? title : null
  }
  return (
    <>
      <Field
        label={t('title')}
        value={definition.title}
        expected={t('expectTitle', { max: longestTitle })}
        parse={readTitle}
        onValue={(title) => change((before) => ({ ...before, title }))}
      />
      <div className={styles['field']}>
        <label htmlFor={id}>{t('instructions')}</label>
        <textarea
          id={id}
          className={styles['area']}
          rows={5}
          maxLength={longestInstructions}
          value={definition.instructions}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => change((before) => ({ ...before, instructions: target.value }))}
        />
        <p id={`${id}-hint`} className={styles['hint']}>
          {t('instructionsHint')}
        </p>
      </div>
    </>
  )
}
