/** A vertical axis: its words to the left, a hairline across the picture at each, and what is measured above. */
import styles from './charts.module.css'
import type { Tick } from './ticks'

type AxisYProps = {
  readonly ticks: readonly Tick[]
  /** Where the words end; four digits need 34 units. */
  readonly left: number
  /** How far the hairlines reach. */
  readonly right: number
  /** Where the label stands: 12 units or more above the highest mark. */
  readonly top?: number
  readonly label?: string
}

export function AxisY({ ticks, left, right, top = 12, label }: AxisYProps) {
  return (
    <g>
      {ticks.map(({ at, label: words }) => (
        <g key={at} transform={`translate(0 ${at})`}>
          <line className={styles['grid']} x1={left} x2={right} />
          <text x={left - 7} y={4.5} textAnchor="end">
            {words}
          </text>
        </g>
      ))}
      {label !== undefined && (
        <text className={styles['axisLabel']} x={0} y={top}>
          {label}
        </text>
      )}
    </g>
  )
}
