/** The mean score in each bin of a value, with its interval. */
import { scaleLinear } from 'd3-scale'
import { getFormatter } from 'next-intl/server'
import { PlainTable } from '@/app/components/analytics/quiz-statistics/plain-table'
import { AxisX } from '@/app/components/charts/axis-x'
import { AxisY } from '@/app/components/charts/axis-y'
import { Dot } from '@/app/components/charts/dot'
import { FigureFrame } from '@/app/components/charts/figure-frame'
import { ticksOf } from '@/app/components/charts/ticks'
import { Whisker } from '@/app/components/charts/whisker'
import { getTranslations } from '@/app/i18n/get-translations'
import type { ValueBin } from '@/lib/psychometrics/score-by-value'
import { binWords } from './bin-words'

const size = { width: 420, height: 250 } as const
const plot = { left: 48, right: 414, top: 30, bottom: 206 } as const

type ValueFigureProps = { readonly name: string; readonly bins: readonly ValueBin[] }

export async function ValueFigure({ name, bins }: ValueFigureProps) {
  const [t, format] = await Promise.all([getTranslations('StudioRecord'), getFormatter()])
  const share = (value: number) => format.number(value, 'share')
  const write = (value: number) => format.number(value, { maximumSignificantDigits: 3 })
  const x = scaleLinear([-0.5, bins.length - 0.5], [plot.left, plot.right])
  const y = scaleLinear([0, 1], [plot.bottom, plot.top])
  const points = bins.map((bin, place) => ({
    ...{ bin, words: binWords(bin, write), at: x(place), up: y(bin.score) },
  }))
  const title = t('byValue', { name })
  return (
    <FigureFrame
      title={title}
      description={t('byValueText', { name, n: bins.reduce((sum, { answers }) => sum + answers, 0) })}
      size={size}
      table={
        <PlainTable
          label={title}
          head={[name, t('answers'), t('students'), t('score'), t('interval')]}
          rows={points.map(({ words, bin }) => [
            ...[words, format.number(bin.answers), format.number(bin.students), share(bin.score)],
            bin.interval === null
              ? t('none')
              : t('range', { low: share(bin.interval.low), high: share(bin.interval.high) }),
          ])}
        />
      }
    >
      <AxisY ticks={ticksOf(y, { count: 5, label: share })} left={plot.left} right={plot.right} label={t('score')} />
      <AxisX
        ticks={points.map(({ at, words }) => ({ at, label: words }))}
        left={plot.left}
        right={plot.right}
        y={plot.bottom}
        label={name}
      />
      {points.map(({ at, words, bin: { interval } }) =>
        interval === null ? null : (
          <Whisker key={words} direction="up" at={at} from={y(interval.low)} to={y(interval.high)} />
        ),
      )}
      {points.map(({ at, up, words, bin }) => (
        <Dot key={words} x={at} y={up} shape={bin.interval === null ? 'ring' : 'disc'} />
      ))}
    </FigureFrame>
  )
}
