/** A line through points, dashed where it stands for what was not observed. */
import styles from './charts.module.css'
import { type Point, pathThrough } from './path-through'
import type { Tone } from './tone'

type LineProps = {
  readonly points: readonly Point[]
  readonly tone?: Tone
  readonly dash?: true
}

export function Line({ points, tone = 'one', dash }: LineProps) {
  return <path className={styles['line']} data-tone={tone} data-dash={dash} d={pathThrough(points)} />
}
