/** Intervals side by side, as one soft area behind a line. */
import styles from './charts.module.css'
import { pathAround, type Stretch } from './path-through'

export function Band({ stretches }: { readonly stretches: readonly Stretch[] }) {
  return <path className={styles['band']} d={pathAround(stretches)} />
}
