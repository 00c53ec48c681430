/** What students made of a question, and what it tells of them. */
import { getFormatter } from 'next-intl/server'
import { IntervalLine } from '@/app/components/analytics/quiz-statistics/interval-line'
import { IntervalNotes } from '@/app/components/analytics/quiz-statistics/interval-notes'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { QuestionStatisticsView } from '@/lib/contracts/analytics/question-views'
import type { ShownFigure } from '@/lib/contracts/analytics/shown-figure'
import styles from './questions.module.css'

export async function QuestionFigures({ view }: { readonly view: QuestionStatisticsView }) {
  const [t, format] = await Promise.all([getTranslations('QuestionStatistics'), getFormatter()])
  const { first, last, best, discrimination, duration } = view
  const share = (value: number) => format.number(value, 'share')
  const whole = (value: number) => format.number(Math.round(value) + 0)
  const minutes = (seconds: number | null) =>
    t('minutes', { minutes: format.number((seconds ?? 0) / 60, { maximumFractionDigits: 1 }) })
  const figures = [
    { name: t('first'), figure: first, about: t('about.first'), write: share },
    { name: t('last'), figure: last, about: t('about.last'), write: share },
    { name: t('best'), figure: best, about: t('about.best'), write: share },
    { name: t('discrimination'), figure: discrimination, about: t('about.discrimination'), write: whole },
  ] as const satisfies readonly { readonly figure: ShownFigure; readonly [key: string]: unknown }[]
  return (
    <section className={page['section']} aria-labelledby="figures">
      <h2 id="figures">{t('figures')}</h2>
      <dl className={styles['figures']}>
        {figures.map(({ name, figure, about, write }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {figure.value === null ? t('undefined') : <strong>{write(figure.value)}</strong>}
              <IntervalLine of={figure.interval} write={write} />
              <span className={styles['about']}>{about}</span>
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('tries')}</dt>
          <dd>
            <strong>{view.meanTries === null ? t('undefined') : format.number(view.meanTries, 'times')}</strong>
            <span className={styles['about']}>{t('about.tries')}</span>
          </dd>
        </div>
        <div>
          <dt>{t('success')}</dt>
          <dd>
            <strong>{view.successIndex === null ? t('undefined') : format.number(view.successIndex, 'times')}</strong>
            <span className={styles['about']}>{t('about.success')}</span>
          </dd>
        </div>
        <div>
          <dt>{t('time')}</dt>
          <dd>
            <strong>{minutes(duration.median)}</strong>
            <span className={styles['about']}>
              {t('timeRange', { lower: minutes(duration.lowerQuartile), upper: minutes(duration.upperQuartile) })}
            </span>
            <span className={styles['about']}>{t('about.time')}</span>
          </dd>
        </div>
      </dl>
      <IntervalNotes of={figures.map(({ name, figure }) => ({ name, figures: [figure] }))} counted="students" />
    </section>
  )
}
