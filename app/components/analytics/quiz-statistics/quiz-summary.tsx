/** The figures of the whole quiz, each with what it means. */
import { getFormatter } from 'next-intl/server'
import type { ReactNode } from 'react'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { QuizStatisticsView } from '@/lib/contracts/analytics/quiz-statistics-view'
import { IntervalLine } from './interval-line'
import { IntervalNotes } from './interval-notes'
import styles from './quiz-statistics.module.css'

export async function QuizSummary({ view }: { readonly view: QuizStatisticsView }) {
  const [t, format] = await Promise.all([getTranslations('QuizStatistics'), getFormatter()])
  const { quiz, maximum, n } = view
  const number = (value: number | null) => (value === null ? null : format.number(value, 'times'))
  const perCent = (value: number) => format.number(value / 100, 'shareTold')
  const points = (value: number) => format.number(value, 'earned')
  const orNull = (value: number | null, write: (value: number) => string) => (value === null ? null : write(value))
  return (
    <section className={page['section']} aria-labelledby="summary">
      <h2 id="summary">{t('summary')}</h2>
      <dl className={styles['summary']}>
        <Figure name={t('n')} value={format.number(n)} about={t('about.n')} />
        <Figure
          name={t('mean')}
          value={orNull(quiz.mean.value, (mean) => t('pointsOf', { points: points(mean), max: points(maximum) }))}
          about={maximum > 0 && quiz.mean.value !== null ? format.number(quiz.mean.value / maximum, 'shareTold') : ''}
        >
          <IntervalLine of={quiz.mean.interval} write={points} />
        </Figure>
        <Figure name={t('median')} value={orNull(quiz.median, points)} about={t('about.median')} />
        <Figure name={t('sd')} value={orNull(quiz.sd, points)} about={t('about.sd')} />
        <Figure
          name={t('consistency')}
          value={orNull(quiz.internalConsistency.value, perCent)}
          about={t('about.consistency')}
        >
          <IntervalLine of={quiz.internalConsistency.interval} write={perCent} />
        </Figure>
        <Figure name={t('errorRatio')} value={orNull(quiz.errorRatio, perCent)} about={t('about.errorRatio')} />
        <Figure
          name={t('standardError')}
          value={orNull(quiz.standardError, (error) => t('points', { points: points(error) }))}
          about={t('about.standardError')}
        />
        <Figure name={t('skewness')} value={number(quiz.skewness)} about={t('about.skewness')} />
        <Figure name={t('kurtosis')} value={number(quiz.kurtosis)} about={t('about.kurtosis')} />
      </dl>
      <IntervalNotes
        of={[
          { name: t('mean'), figures: [quiz.mean] },
          { name: t('consistency'), figures: [quiz.internalConsistency] },
        ]}
      />
    </section>
  )
}

type FigureProps = {
  readonly name: string
  /** Null: not defined here. */
  readonly value: string | null
  readonly about: string
  readonly children?: ReactNode
}

async function Figure({ name, value, about, children }: FigureProps) {
  const t = await getTranslations('QuizStatistics')
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value === null ? <span className={styles['soft']}>{t('undefined')}</span> : <strong>{value}</strong>}
        {children}
        <span className={styles['about']}>{about}</span>
      </dd>
    </div>
  )
}
