'use client'

/** The whole question as a form: a view of the text, section by section, which writes into the text and nowhere else. */
import { useMemo } from 'react'
import { useStudio } from '@/app/components/studio/studio-context'
import { useTranslations } from '@/app/i18n/use-translations'
import { isJsonMap, toJson } from '@/lib/authoring/json'
import { parseSource } from '@/lib/authoring/parse-source'
import styles from './form.module.css'
import { FormProvider } from './form-context'
import { FormSections } from './form-sections'

export function FormView() {
  const t = useTranslations('StudioForm')
  const { source, show, reading } = useStudio()
  // Read at once, where the reading comes a moment later: a box must not show what it held before.
  const question = useMemo(() => {
    const parsed = parseSource(source)
    if (parsed.kind === 'no-yaml') return null
    const value = toJson(parsed.document.toJS())
    return isJsonMap(value) ? value : null
  }, [source])
  if (question === null) {
    const [first] = reading.diagnostics
    return (
      <div className={styles['unreadable']}>
        <h3>{t('noYaml')}</h3>
        <p>{t('noYamlText')}</p>
        {first !== undefined && <p className={styles['expected']}>{first.message}</p>}
        <button type="button" className={styles['text']} onClick={() => show('', 'text')}>
          {t('showText')}
        </button>
      </div>
    )
  }
  return (
    <FormProvider question={question}>
      <FormSections />
    </FormProvider>
  )
}
