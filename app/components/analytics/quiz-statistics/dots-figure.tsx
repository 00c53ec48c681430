/** One mark an attempt: its score up, something else across. */
import { scaleLinear } from 'd3-scale'
import { AxisX } from '@/app/components/charts/axis-x'
import { AxisY } from '@/app/components/charts/axis-y'
import { Dot } from '@/app/components/charts/dot'
import { FigureFrame } from '@/app/components/charts/figure-frame'
import { MarkLink } from '@/app/components/charts/mark-link'
import { type Tick, ticksOf } from '@/app/components/charts/ticks'
import { PlainTable } from './plain-table'

export type ScoreDot = {
  readonly key: string
  readonly across: number
  readonly score: number
  readonly label: string
  readonly href: string
  readonly row: readonly string[]
}

const size = { width: 420, height: 260 } as const
const plot = { left: 46, right: 404, top: 30, bottom: 212 } as const

type DotsFigureProps = {
  readonly title: string
  readonly description: string
  readonly dots: readonly ScoreDot[]
  readonly axis: { readonly x: string; readonly y: string }
  readonly head: readonly string[]
  /** Of the axis across. */
  readonly ends: readonly [number, number]
  /** Marks of the axis across, by value. */
  readonly marks: readonly { readonly value: number; readonly label: string }[]
  readonly writeScore: (score: number) => string
}

export function DotsFigure({ title, description, dots, axis, head, ends, marks, writeScore }: DotsFigureProps) {
  const x = scaleLinear(ends, [plot.left + 6, plot.right - 6])
  const scores = dots.map(({ score }) => score)
  const y = scaleLinear([Math.min(0, ...scores), Math.max(1, ...scores)], [plot.bottom, plot.top])
  const ticks: readonly Tick[] = marks.map(({ value, label }) => ({ at: x(value), label }))
  return (
    <FigureFrame
      title={title}
      description={description}
      size={size}
      marks="links"
      table={<PlainTable label={title} head={head} rows={dots.map(({ row }) => row)} />}
    >
      <AxisY ticks={ticksOf(y, { count: 5, label: writeScore })} left={plot.left} right={plot.right} label={axis.y} />
      <AxisX ticks={ticks} left={plot.left} right={plot.right} y={plot.bottom} label={axis.x} />
      {dots.map(({ key, across, score, label, href }) => (
        <MarkLink key={key} href={href} label={label} x={x(across)} y={y(score)}>
          <Dot x={x(across)} y={y(score)} radius={4.5} />
        </MarkLink>
      ))}
    </FigureFrame>
  )
}
