/** How scores and times lie, and how they go together. */
import { scaleLinear } from 'd3-scale'
import { getFormatter } from 'next-intl/server'
import { getTranslations } from '@/app/i18n/get-translations'
import type { AttemptDot, QuizStatisticsView } from '@/lib/contracts/analytics/quiz-statistics-view'
import { dayMarks } from './day-marks'
import { DotsFigure } from './dots-figure'
import { HistogramFigure } from './histogram-figure'
import styles from './quiz-statistics.module.css'

export async function AttemptPictures({ view }: { readonly view: QuizStatisticsView }) {
  const [t, format] = await Promise.all([getTranslations('QuizStatistics'), getFormatter()])
  const { course, assessment, dots, duration, quiz, maximum, n } = view
  const share = (value: number) => format.number(value, 'share')
  const whole = (value: number) => format.number(value, 'times')
  const minutesOf = (seconds: number | null) => whole(Math.round((seconds ?? 0) / 60))
  const called = ({ name, isSimulated }: AttemptDot) => (isSimulated ? t('simulatedName', { name }) : name)
  const when = (at: number) => format.dateTime(new Date(at), 'moment', { timeZone: course.timeZone })
  const day = (at: number) =>
    format.dateTime(new Date(at), { day: 'numeric', month: 'short', timeZone: course.timeZone })
  const base = (dot: AttemptDot) => ({
    key: dot.attemptId,
    score: dot.score,
    href: `/courses/${course.slug}/grades/${dot.studentId}#grade-${assessment.id}`,
  })
  const timed = dots.flatMap((dot) => (dot.minutes === null ? [] : [{ dot, minutes: dot.minutes }]))
  const longest = Math.max(1, ...timed.map(({ minutes }) => minutes))
  const moments = dots.map(({ at }) => Date.parse(at))
  return (
    <div className={styles['pictures']}>
      <HistogramFigure
        title={t('scoreHistogram')}
        description={t('scoreHistogramText', { n })}
        bins={view.scoreBins}
        axis={{ x: t('scoreAxis'), y: t('attemptsAxis') }}
        write={share}
        range={({ low, high }) => t('range', { low: share(low), high: share(high) })}
        mean={quiz.mean.value === null || maximum === 0 ? null : quiz.mean.value / maximum}
      />
      {timed.length === 0 && <p className={styles['soft']}>{t('noDurations')}</p>}
      {timed.length > 0 && (
        <HistogramFigure
          title={t('durationHistogram')}
          description={t('durationHistogramText', {
            ...{ n: timed.length, kind: assessment.kind, median: minutesOf(duration.median) },
            ...{ lower: minutesOf(duration.lowerQuartile), upper: minutesOf(duration.upperQuartile) },
          })}
          bins={view.durationBins}
          axis={{ x: t('minutesAxis'), y: t('attemptsAxis') }}
          write={whole}
          range={({ low, high }) => t('range', { low: whole(low), high: whole(high) })}
          mean={null}
        />
      )}
      {timed.length > 0 && (
        <DotsFigure
          title={t('durationScore')}
          description={t('durationScoreText', { n: timed.length })}
          dots={timed.map(({ dot, minutes }) => ({
            ...{ ...base(dot), across: minutes },
            label: t('dotMinutes', { name: called(dot), score: share(dot.score), minutes: whole(Math.round(minutes)) }),
            row: [called(dot), share(dot.score), whole(Math.round(10 * minutes) / 10)],
          }))}
          axis={{ x: t('minutesAxis'), y: t('scoreAxis') }}
          head={[t('student'), t('score'), t('minutes')]}
          ends={[0, longest]}
          marks={scaleLinear([0, longest], [0, 1])
            .ticks(5)
            .map((value) => ({ value, label: whole(value) }))}
          writeScore={share}
        />
      )}
      <DotsFigure
        title={t('byDate')}
        description={t('byDateText', { n })}
        dots={dots.map((dot) => ({
          ...{ ...base(dot), across: Date.parse(dot.at) },
          label: t('dotDated', { name: called(dot), score: share(dot.score), date: when(Date.parse(dot.at)) }),
          row: [called(dot), share(dot.score), when(Date.parse(dot.at))],
        }))}
        axis={{ x: t('dateAxis'), y: t('scoreAxis') }}
        head={[t('student'), t('score'), t('ended')]}
        ends={endsOf(moments)}
        marks={dayMarks(moments, isWithinADay(moments) ? when : day)}
        writeScore={share}
      />
    </div>
  )
}

/** A period of no length has a middle, not two ends. */
function endsOf(moments: readonly number[]): readonly [number, number] {
  const [first, last] = [Math.min(...moments), Math.max(...moments)]
  return first === last ? [first - 1, last + 1] : [first, last]
}

function isWithinADay(moments: readonly number[]): boolean {
  return Math.max(...moments) - Math.min(...moments) < 86_400_000
}
