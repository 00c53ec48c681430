'use client'

/** A copy of any question, found by words of its title. */
import { useId, useState } from 'react'
import page from '@/app/components/ui/page.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { StartChoices } from '@/lib/contracts/authoring/start-views'
import { findQuestions } from './find-questions'
import styles from './start.module.css'
import { StartButton } from './start-button'

type StartCopyProps = Pick<StartChoices, 'questions'> & {
  /** An id asked for in the address. */
  readonly sought: string
}

export function StartCopy({ questions, sought }: StartCopyProps) {
  const t = useTranslations('StudioStart')
  const id = useId()
  const [words, setWords] = useState(questions.find((question) => question.id === sought)?.title ?? '')
  const found = findQuestions(questions, words)
  return (
    <section className={page['section']} aria-labelledby={`${id}-title`} id="copy">
      <h2 id={`${id}-title`}>{t('copyTitle')}</h2>
      <div className={`${page['card']} ${styles['sheet']}`}>
        <div className={styles['field']}>
          <label htmlFor={id}>{t('search')}</label>
          <input
            id={id}
            type="search"
            className={styles['box']}
            autoComplete="off"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <p className={styles['hint']} role="status">
            {t('found', { count: found.length, all: questions.length })}
          </p>
        </div>
        <ul className={styles['found']}>
          {found.slice(0, mostShown).map((question) => (
            <li key={question.id}>
              <span>
                {question.title}
                <span className={styles['hint']}>{question.objectives.join(', ')}</span>
              </span>
              <StartButton
                label={t('copy')}
                name={t('copyOf', { title: question.title })}
                start={{ kind: 'copy', questionId: question.id }}
              />
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

const mostShown = 8
