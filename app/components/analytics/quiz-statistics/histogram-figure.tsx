/** Counts in bins of equal width. */
import { scaleLinear } from 'd3-scale'
import { AxisX } from '@/app/components/charts/axis-x'
import { AxisY } from '@/app/components/charts/axis-y'
import { Bar } from '@/app/components/charts/bar'
import { FigureFrame } from '@/app/components/charts/figure-frame'
import { ReferenceLine } from '@/app/components/charts/reference-line'
import { ticksOf } from '@/app/components/charts/ticks'
import type { HistogramBin } from '@/lib/psychometrics/histogram'
import { PlainTable } from './plain-table'

const size = { width: 420, height: 260 } as const
const plot = { left: 40, right: 410, top: 28, bottom: 212 } as const
const GAP = 2

type HistogramFigureProps = {
  readonly title: string
  readonly description: string
  readonly bins: readonly HistogramBin[]
  readonly axis: { readonly x: string; readonly y: string }
  /** How an edge of a bin is written. */
  readonly write: (value: number) => string
  readonly range: (bin: HistogramBin) => string
  readonly mean: number | null
}

export function HistogramFigure({ title, description, bins, axis, write, range, mean }: HistogramFigureProps) {
  const [low, high] = [bins[0]?.low ?? 0, bins.at(-1)?.high ?? 1]
  const most = Math.max(1, ...bins.map(({ count }) => count))
  const x = scaleLinear([low, high], [plot.left, plot.right])
  const y = scaleLinear([0, most], [plot.bottom, plot.top]).nice(4)
  const whole = ticksOf(y, { count: Math.min(4, most), label: String }).filter(({ label }) => !label.includes('.'))
  const rows = (
    <PlainTable label={title} head={[axis.x, axis.y]} rows={bins.map((bin) => [range(bin), String(bin.count)])} />
  )
  return (
    <FigureFrame title={title} description={description} size={size} table={rows}>
      <AxisY ticks={whole} left={plot.left} right={plot.right} label={axis.y} />
      {bins.map(({ low: from, high: to, count }) => (
        <Bar
          key={from}
          x={x(from) + GAP / 2}
          y={y(count)}
          width={x(to) - x(from) - GAP}
          height={plot.bottom - y(count)}
        />
      ))}
      <AxisX
        ticks={ticksOf(x, { count: 5, label: write })}
        left={plot.left}
        right={plot.right}
        y={plot.bottom}
        label={axis.x}
      />
      {mean !== null && <ReferenceLine from={{ x: x(mean), y: plot.bottom }} to={{ x: x(mean), y: plot.top }} />}
    </FigureFrame>
  )
}
