/** A horizontal axis: a line, its marks, their words below, and what is measured. */
import styles from './charts.module.css'
import type { Tick } from './ticks'

type AxisXProps = {
  readonly ticks: readonly Tick[]
  readonly left: number
  readonly right: number
  /** Where the line lies; words need 40 units below it with a label, 22 without. */
  readonly y: number
  readonly label?: string
}

export function AxisX({ ticks, left, right, y, label }: AxisXProps) {
  return (
    <g>
      <line className={styles['axis']} x1={left} x2={right} y1={y} y2={y} />
      {ticks.map(({ at, label: words }) => (
        <g key={at} transform={`translate(${at} ${y})`}>
          <line className={styles['axis']} y2={5} />
          <text y={18} textAnchor="middle">
            {words}
          </text>
        </g>
      ))}
      {label !== undefined && (
        <text className={styles['axisLabel']} x={(left + right) / 2} y={y + 37} textAnchor="middle">
          {label}
        </text>
      )}
    </g>
  )
}
