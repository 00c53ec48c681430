'use client'

/** Which objective each question of the lesson's quiz asks. */
import { useId } from 'react'
import { LiveInlineMarkdown } from '@/app/components/markdown/live-markdown'
import { keyed } from '@/app/components/ui/keyed'
import { useTranslations } from '@/app/i18n/use-translations'
import { useLesson } from './lesson-context'
import styles from './objectives.module.css'

export function QuizObjectives() {
  const t = useTranslations('StudioLessons')
  const id = useId()
  const { reading, objectives, written, edit } = useLesson()
  if (reading.kind === 'unreadable' || reading.lesson.quizQuestions.length === 0) return null
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('quiz.title')}</h2>
      <p className={styles['note']}>{t('quiz.lead')}</p>
      <ul className={styles['quiz']}>
        {keyed(reading.lesson.quizQuestions).map(({ key, value: { number, prompt } }) => (
          <li key={key}>
            <label htmlFor={`${id}-${key}`}>
              <span className={styles['note']}>{t('quiz.question', { number })}</span>{' '}
              <LiveInlineMarkdown text={prompt} />
            </label>
            <select
              id={`${id}-${key}`}
              value={written.quiz[String(number)] ?? ''}
              onChange={(event) => {
                const chosen = event.target.value
                edit({ kind: 'quiz', number: String(number), id: chosen === '' ? null : chosen })
              }}
            >
              <option value="">{t('quiz.byWords')}</option>
              {objectives.aligned.present.map((objective) => (
                <option key={objective.id} value={objective.id}>
                  {objective.title}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </section>
  )
}
