/** Facility across, discrimination up, with the names of the questions. */
import { scaleLinear } from 'd3-scale'
import type { ReactNode } from 'react'
import { AxisX } from '@/app/components/charts/axis-x'
import { AxisY } from '@/app/components/charts/axis-y'
import { Dot, type DotShape } from '@/app/components/charts/dot'
import { FigureFrame } from '@/app/components/charts/figure-frame'
import { MarkLink } from '@/app/components/charts/mark-link'
import { placeLabels } from '@/app/components/charts/place-labels'
import { ReferenceLine } from '@/app/components/charts/reference-line'
import { ticksOf } from '@/app/components/charts/ticks'
import type { Tone } from '@/app/components/charts/tone'

export type ScatterPoint = {
  readonly key: string
  /** Beside the mark, shortened where it is long. */
  readonly name: string
  readonly label: string
  readonly href: string
  /** A fraction. */
  readonly facility: number
  /** In per cent. */
  readonly discrimination: number
  readonly tone: Tone
  readonly shape: DotShape
}

const size = { width: 1080, height: 600 } as const
const plot = { left: 52, right: 1068, top: 30, bottom: 552 } as const
const inside = { left: plot.left, right: size.width, top: plot.top - 8, bottom: plot.bottom } as const
const LONGEST_NAME = 52

type DifficultyScatterProps = {
  readonly title: string
  /** Of how many names had no room. */
  readonly describeWith: (unlabelled: number) => string
  readonly points: readonly ScatterPoint[]
  readonly axis: { readonly x: string; readonly y: string }
  readonly write: (share: number) => string
  readonly table: ReactNode
  readonly legend?: ReactNode
}

export function DifficultyScatter({ title, describeWith, points, axis, write, table, legend }: DifficultyScatterProps) {
  const x = scaleLinear([0, 1], [plot.left + 8, plot.right - 8])
  const lowest = Math.min(0, ...points.map(({ discrimination }) => discrimination))
  const y = scaleLinear([Math.max(-100, lowest - 5), 100], [plot.bottom, plot.top])
  const placed = points.map((point) => ({
    ...point,
    x: x(point.facility),
    y: y(point.discrimination),
    label: short(point.name),
  }))
  const labels = new Map(
    placeLabels(placed.toSorted(byInterest), inside, [{ ...inside, top: y(0) - 2, bottom: y(0) + 2 }]).map((label) => [
      label.key,
      label,
    ]),
  )
  return (
    <FigureFrame
      title={title}
      description={describeWith(points.length - labels.size)}
      size={size}
      table={table}
      marks="links"
      legend={legend}
    >
      <AxisY
        ticks={ticksOf(y, { count: 6, label: (value) => write(value / 100) })}
        left={plot.left}
        right={plot.right}
        label={axis.y}
      />
      <AxisX
        ticks={ticksOf(x, { count: 5, label: write })}
        left={plot.left}
        right={plot.right}
        y={plot.bottom}
        label={axis.x}
      />
      <ReferenceLine from={{ x: plot.left, y: y(0) }} to={{ x: plot.right, y: y(0) }} />
      {placed.map(({ key, x: across, y: up, href, tone, shape, label }, place) => (
        <MarkLink key={key} href={href} label={points[place]?.label ?? label} x={across} y={up}>
          <Dot x={across} y={up} tone={tone} shape={shape} />
        </MarkLink>
      ))}
      {placed.map(({ key, label }) => {
        const at = labels.get(key)
        // Beside the link, which has a name of its own: a name that was cut short is no part of it.
        return at === undefined ? null : (
          <text key={key} x={at.x} y={at.y} textAnchor={at.anchor}>
            {label}
          </text>
        )
      })}
    </FigureFrame>
  )
}

/** What asks for a look is named first, then what lies far from the middle of the picture: in the crowd there is no room anyway. */
function byInterest(a: ScatterPoint, b: ScatterPoint): number {
  return interest(b) - interest(a)
}

function interest({ tone, facility, discrimination }: ScatterPoint): number {
  return (tone === 'wrong' ? 2 : 0) + Math.hypot(facility - 0.5, discrimination / 100 - 0.4)
}

function short(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`
}
