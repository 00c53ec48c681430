/** A bar of a histogram or of a row. A size below nothing, as rounding may leave, is none. */
import styles from './charts.module.css'
import type { Tone } from './tone'

type BarProps = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly tone?: Tone
}

export function Bar({ x, y, width, height, tone = 'one' }: BarProps) {
  return (
    <rect
      className={styles['bar']}
      data-tone={tone}
      x={x}
      y={y}
      width={Math.max(0, width)}
      height={Math.max(0, height)}
    />
  )
}
