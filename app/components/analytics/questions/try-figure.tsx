/** The mean score of first, second … answers, each with its interval. */
import { scaleLinear } from 'd3-scale'
import { getFormatter } from 'next-intl/server'
import { PlainTable } from '@/app/components/analytics/quiz-statistics/plain-table'
import { AxisX } from '@/app/components/charts/axis-x'
import { AxisY } from '@/app/components/charts/axis-y'
import { Dot } from '@/app/components/charts/dot'
import { FigureFrame } from '@/app/components/charts/figure-frame'
import { Line } from '@/app/components/charts/line'
import { ticksOf } from '@/app/components/charts/ticks'
import { Whisker } from '@/app/components/charts/whisker'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { QuestionStatisticsView } from '@/lib/contracts/analytics/question-views'

const size = { width: 420, height: 260 } as const
const plot = { left: 48, right: 414, top: 30, bottom: 206 } as const

export async function TryFigure({ view: { tries } }: { readonly view: QuestionStatisticsView }) {
  const [t, format] = await Promise.all([getTranslations('QuestionStatistics'), getFormatter()])
  const share = (value: number) => format.number(value, 'share')
  const x = scaleLinear([0.5, Math.max(2, tries.length) + 0.5], [plot.left, plot.right])
  const y = scaleLinear([0, 1], [plot.bottom, plot.top])
  const points = tries.flatMap(({ place, n, score }) => {
    if (score.value === null) return []
    return [{ place, n, interval: score.interval, share: score.value, x: x(place), y: y(score.value) }]
  })
  return (
    <div className={page['section']}>
      <FigureFrame
        title={t('byTry')}
        description={t('byTryText')}
        size={size}
        table={
          <PlainTable
            label={t('byTry')}
            head={[t('try'), t('students'), t('score'), t('interval')]}
            rows={points.map(({ place, n, share: score, interval }) => [
              ...[String(place), format.number(n), share(score)],
              interval.kind === 'interval'
                ? t('range', { low: share(interval.low), high: share(interval.high) })
                : t('noInterval'),
            ])}
          />
        }
      >
        <AxisY ticks={ticksOf(y, { count: 5, label: share })} left={plot.left} right={plot.right} label={t('score')} />
        <AxisX
          ticks={points.map(({ place, n, x: at }) => ({
            at,
            label: points.length > 5 ? String(place) : `${place} (${n})`,
          }))}
          left={plot.left}
          right={plot.right}
          y={plot.bottom}
          label={t('try')}
        />
        {points.map(({ place, x: at, interval }) =>
          interval.kind === 'interval' ? (
            <Whisker key={place} direction="up" at={at} from={y(interval.low)} to={y(interval.high)} />
          ) : null,
        )}
        <Line points={points} />
        {points.map(({ place, x: at, y: up, interval }) => (
          <Dot key={place} x={at} y={up} shape={interval.kind === 'interval' ? 'disc' : 'ring'} />
        ))}
      </FigureFrame>
    </div>
  )
}
