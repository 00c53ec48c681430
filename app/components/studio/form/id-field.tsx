'use client'

/** The id: free to choose before the question is published, and fixed from then on. */
import { useStudio } from '@/app/components/studio/studio-context'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './form.module.css'
import { useProblems } from './form-context'
import { LineField } from './line-field'
import { ProblemList } from './problem-list'
import { questionWords } from './schema-words'
import { textTyped } from './typed-values'

export function IdField() {
  const t = useTranslations('StudioForm')
  const { ownId } = useStudio().surroundings
  const problems = useProblems(['id'])
  if (ownId === null) {
    const words = { ...questionWords('id'), meaning: t('idMeaning') }
    return <LineField path={['id']} label={t('about.id')} words={words} typed={textTyped} />
  }
  return (
    <div className={styles['field']} data-path="id">
      <p>
        <strong>{t('about.id')}</strong> <code>{ownId}</code>
      </p>
      <p className={styles['hint']}>{t('idStays')}</p>
      <ProblemList problems={problems} />
    </div>
  )
}
