/** A verdict of the prover as a shape beside its word: a tick, a stroke, a cross. */
import type { Verdict } from '@/lib/proving/proof'
import styles from './proof.module.css'

export function VerdictShape({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg
      className={styles['mark']}
      data-verdict={verdict}
      viewBox="0 0 24 24"
      width="20"
      height="20"
      aria-hidden="true"
    >
      <circle cx="12" cy="12" r="11" />
      <path d={shapes[verdict]} />
    </svg>
  )
}

const shapes = {
  green: 'm6.5 12.5 3.75 3.75 7.25-8',
  waived: 'M7 12h10',
  warn: 'M12 6v7M12 17v.01',
  red: 'm8 8 8 8m0-8-8 8',
} as const satisfies Readonly<Record<Verdict, string>>
