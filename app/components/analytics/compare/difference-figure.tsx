/** Differences under each other, with their intervals and the line where there is none. */
import { scaleLinear } from 'd3-scale'
import { getFormatter } from 'next-intl/server'
import { PlainTable } from '@/app/components/analytics/quiz-statistics/plain-table'
import { AxisX } from '@/app/components/charts/axis-x'
import { Dot } from '@/app/components/charts/dot'
import { FigureFrame } from '@/app/components/charts/figure-frame'
import { Legend } from '@/app/components/charts/legend'
import { ReferenceLine } from '@/app/components/charts/reference-line'
import { ticksOf } from '@/app/components/charts/ticks'
import { Whisker } from '@/app/components/charts/whisker'
import { getTranslations } from '@/app/i18n/get-translations'
import type { ComparedRow } from '@/lib/contracts/analytics/compare-view'

const ROW = 46
const plot = { left: 12, right: 408, top: 14 } as const
const LONGEST = 58
/** Percentage points that the axis shows at least on both sides. */
const LEAST = 20

type DifferenceFigureProps = {
  readonly title: string
  readonly rows: readonly ComparedRow[]
  readonly names: { readonly first: string; readonly second: string }
}

export async function DifferenceFigure({ title, rows, names }: DifferenceFigureProps) {
  const [t, format] = await Promise.all([getTranslations('Compare'), getFormatter()])
  const points = (value: number) => format.number(100 * value, 'points')
  const whole = (value: number) => format.number(100 * value, { signDisplay: 'exceptZero', maximumFractionDigits: 0 })
  const shown = rows.flatMap(({ id, title: name, difference }) => {
    return difference === null || difference.value === null
      ? []
      : [{ id, name, value: difference.value, interval: difference.interval }]
  })
  const ends = shown.flatMap(({ value, interval }) =>
    interval.kind === 'interval' ? [interval.low, interval.high] : [value],
  )
  const reach = 1.05 * Math.max(LEAST / 100, ...ends.map(Math.abs))
  const bottom = plot.top + ROW * shown.length
  const x = scaleLinear([-reach, reach], [plot.left, plot.right])
  const yOf = (place: number) => plot.top + ROW * (place + 0.72)
  return (
    <FigureFrame
      title={title}
      description={t('figureText', names)}
      size={{ width: 420, height: bottom + 46 }}
      legend={
        <Legend
          items={[
            { kind: 'dot', tone: 'one', shape: 'disc', words: t('legendPoint') },
            { kind: 'dot', tone: 'one', shape: 'ring', words: t('legendFew') },
          ]}
        />
      }
      table={
        <PlainTable
          label={title}
          head={[t('what'), t('difference'), t('differenceAbout')]}
          rows={shown.map(({ name, value, interval }) => [
            ...[name, points(value)],
            interval.kind === 'interval'
              ? t('interval', { low: points(interval.low), high: points(interval.high) })
              : t('none'),
          ])}
        />
      }
    >
      <ReferenceLine from={{ x: x(0), y: bottom }} to={{ x: x(0), y: plot.top }} />
      <AxisX
        ticks={ticksOf(x, { count: 5, label: whole })}
        left={plot.left}
        right={plot.right}
        y={bottom}
        label={t('differenceAxis')}
      />
      {shown.map(({ id, name, value, interval }, place) => (
        <g key={id}>
          <text x={plot.left} y={yOf(place) - 16}>
            {name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name}
          </text>
          {interval.kind === 'interval' && (
            <Whisker direction="across" at={yOf(place)} from={x(interval.low)} to={x(interval.high)} />
          )}
          <Dot x={x(value)} y={yOf(place)} shape={interval.kind === 'interval' ? 'disc' : 'ring'} />
        </g>
      ))}
    </FigureFrame>
  )
}
