'use client'

/** What the question is called, where it belongs, and what it takes. */
import { useStudio } from '@/app/components/studio/studio-context'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './form.module.css'
import { IdField } from './id-field'
import { LineField } from './line-field'
import { ObjectivesField } from './objectives-field'
import { PickField } from './pick-field'
import { pickWords } from './pick-words'
import { questionWords } from './schema-words'
import { TitleField } from './title-field'
import { optionalTextTyped } from './typed-values'

export function AboutFields() {
  const t = useTranslations('StudioForm')
  const { surroundings } = useStudio()
  const lessons = surroundings.lessons.map(({ id, number, title }) => ({ value: id, words: `${number} ${title}` }))
  const choices = (key: 'kind' | 'difficulty' | 'origin') => {
    const words = questionWords(key)
    return { path: [key], words, choices: pickWords(words.words, t), leftOut: words.leftOut }
  }
  return (
    <>
      <TitleField />
      <IdField />
      <PickField
        path={['lesson']}
        label={t('about.lesson')}
        words={questionWords('lesson')}
        choices={lessons}
        leftOut=""
        size="long"
      />
      <ObjectivesField />
      <div className={styles['pairs']}>
        <PickField {...choices('kind')} label={t('about.kind')} />
        <PickField {...choices('difficulty')} label={t('about.difficulty')} />
      </div>
      <details className={disclosure['box']}>
        <summary>{t('more')}</summary>
        <div className={styles['stack']}>
          <LineField
            path={['family']}
            label={t('about.family')}
            words={questionWords('family')}
            typed={optionalTextTyped}
          />
          <PickField {...choices('origin')} label={t('about.origin')} size="long" />
        </div>
      </details>
    </>
  )
}
