/** An interval: a line with a short stroke across each end. */
import styles from './charts.module.css'
import type { Tone } from './tone'

type WhiskerProps = {
  readonly direction: 'across' | 'up'
  /** Where it lies: y of one that goes across, x of one that goes up. */
  readonly at: number
  readonly from: number
  readonly to: number
  readonly tone?: Tone
}

const endUnits = 4

export function Whisker({ direction, at, from, to, tone = 'one' }: WhiskerProps) {
  const outline =
    direction === 'across'
      ? `M${from} ${at - endUnits}v${2 * endUnits}M${to} ${at - endUnits}v${2 * endUnits}M${from} ${at}H${to}`
      : `M${at - endUnits} ${from}h${2 * endUnits}M${at - endUnits} ${to}h${2 * endUnits}M${at} ${from}V${to}`
  return <path className={styles['whisker']} data-tone={tone} d={outline} />
}
