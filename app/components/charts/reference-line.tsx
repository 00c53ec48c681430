/** A dashed line to compare with: a threshold, a mean, the diagonal of perfect agreement. */
import styles from './charts.module.css'
import type { Point } from './path-through'

type ReferenceLineProps = { readonly from: Point; readonly to: Point; readonly label?: string }

export function ReferenceLine({ from, to, label }: ReferenceLineProps) {
  return (
    <g>
      <line className={styles['reference']} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      {label !== undefined && (
        <text x={to.x} y={to.y - 5} textAnchor="end">
          {label}
        </text>
      )}
    </g>
  )
}
