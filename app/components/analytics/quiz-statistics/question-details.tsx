/** Each question by itself: the class in fifths, and what was answered. */

import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { QuizStatisticsView } from '@/lib/contracts/analytics/quiz-statistics-view'
import { AnswerFigures } from './answer-figures'
import { QuintileFigure } from './quintile-figure'
import styles from './quiz-statistics.module.css'

type QuestionDetailsProps = { readonly view: QuizStatisticsView; readonly names: ReadonlyMap<string, string> }

export async function QuestionDetails({ view, names }: QuestionDetailsProps) {
  const t = await getTranslations('QuizStatistics')
  const { quintiles, answers } = view
  return (
    <section className={page['section']} aria-labelledby="by-question">
      <h2 id="by-question">{t('byQuestion')}</h2>
      {quintiles.map(({ slotId, groups }) => {
        const name = names.get(slotId) ?? ''
        const own = answers.filter((answer) => answer.slotId === slotId)
        return (
          <article key={slotId} id={`slot-${slotId}`} className={styles['question']} aria-label={name}>
            <h3>{name}</h3>
            <div className={styles['beside']}>
              <QuintileFigure name={name} groups={groups} />
              <div className={styles['stack']}>
                {own.length === 0 && <p className={styles['soft']}>{t('noAnswers')}</p>}
                {own.map((answer) => (
                  <AnswerFigures key={`${answer.questionTitle} ${answer.part}`} of={answer} slot={name} />
                ))}
              </div>
            </div>
          </article>
        )
      })}
    </section>
  )
}
