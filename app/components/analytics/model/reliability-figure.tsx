/** What was said across, what came up; the dashed line is where both are the same. */
import { scaleLinear } from 'd3-scale'
import { getFormatter } from 'next-intl/server'
import { PlainTable } from '@/app/components/analytics/quiz-statistics/plain-table'
import { AxisX } from '@/app/components/charts/axis-x'
import { AxisY } from '@/app/components/charts/axis-y'
import { Dot } from '@/app/components/charts/dot'
import { FigureFrame } from '@/app/components/charts/figure-frame'
import { Legend } from '@/app/components/charts/legend'
import { ReferenceLine } from '@/app/components/charts/reference-line'
import { ticksOf } from '@/app/components/charts/ticks'
import { Whisker } from '@/app/components/charts/whisker'
import { getTranslations } from '@/app/i18n/get-translations'
import type { ReliabilityView } from '@/lib/contracts/analytics/model-view'

const size = { width: 420, height: 400 } as const
const plot = { left: 50, right: 406, top: 30, bottom: 350 } as const

type ReliabilityFigureProps = { readonly of: ReliabilityView; readonly whose: 'model' | 'student' }

export async function ReliabilityFigure({ of, whose }: ReliabilityFigureProps) {
  const [t, format] = await Promise.all([getTranslations('ModelCheck'), getFormatter()])
  const share = (value: number) => format.number(value, 'share')
  const { bins, n, students } = of
  const x = scaleLinear([0, 1], [plot.left, plot.right])
  const y = scaleLinear([0, 1], [plot.bottom, plot.top])
  const isModel = whose === 'model'
  const title = t(isModel ? 'modelFigure' : 'statedFigure')
  return (
    <FigureFrame
      title={title}
      description={t(isModel ? 'modelText' : 'statedText', { n, students })}
      size={size}
      legend={
        <Legend
          items={[
            { kind: 'dot', tone: 'one', shape: 'disc', words: t('legendPoint') },
            { kind: 'dot', tone: 'one', shape: 'ring', words: t('legendFew') },
            { kind: 'line', tone: 'soft', dash: true, words: t('legendDiagonal') },
          ]}
        />
      }
      table={
        <PlainTable
          label={title}
          head={[t('bin'), t('n'), t('students'), t(isModel ? 'predicted' : 'stated'), t('observed'), t('interval')]}
          rows={bins.map((bin) => [
            t('range', { low: share(bin.low), high: share(bin.high) }),
            ...[format.number(bin.n), format.number(bin.students)],
            ...[format.number(bin.predicted, 'shareTold'), format.number(bin.observed, 'shareTold')],
            bin.interval.kind === 'interval'
              ? t('range', { low: share(bin.interval.low), high: share(bin.interval.high) })
              : t('noInterval', { needed: neededOf(bin.interval) }),
          ])}
        />
      }
    >
      <AxisY
        ticks={ticksOf(y, { count: 5, label: share })}
        left={plot.left}
        right={plot.right}
        label={t(isModel ? 'observedScoreAxis' : 'observedAxis')}
      />
      <AxisX
        ticks={ticksOf(x, { count: 5, label: share })}
        left={plot.left}
        right={plot.right}
        y={plot.bottom}
        label={t(isModel ? 'expectedAxis' : 'statedAxis')}
      />
      <ReferenceLine from={{ x: x(0), y: y(0) }} to={{ x: x(1), y: y(1) }} />
      {bins.map(({ low, predicted, interval }) =>
        interval.kind === 'interval' ? (
          <Whisker key={low} direction="up" at={x(predicted)} from={y(interval.low)} to={y(interval.high)} />
        ) : null,
      )}
      {bins.map(({ low, predicted, observed, interval }) => (
        <Dot key={low} x={x(predicted)} y={y(observed)} shape={interval.kind === 'interval' ? 'disc' : 'ring'} />
      ))}
    </FigureFrame>
  )
}

function neededOf(interval: ReliabilityView['interval']): number {
  return interval.kind === 'withheld' && interval.why.reason === 'too-few-attempts' ? interval.why.needed : 2
}
