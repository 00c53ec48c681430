/** Right, partly right or not: a word, and a shape that says the same without its colour. */
import styles from './feedback.module.css'

export type Verdict = 'right' | 'partly' | 'wrong'

export function verdictOf(scoreFraction: number): Verdict {
  if (scoreFraction >= 1) return 'right'
  return scoreFraction > 0 ? 'partly' : 'wrong'
}

export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg
      className={styles['mark']}
      data-verdict={verdict}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
    >
      <circle cx="12" cy="12" r="11" className={styles['disc']} />
      {shapes[verdict]}
    </svg>
  )
}

const shapes = {
  right: <path d="m6.5 12.5 3.75 3.75 7.25-8" className={styles['stroke']} />,
  partly: <path d="M7 12h10" className={styles['stroke']} />,
  wrong: <path d="m8 8 8 8m0-8-8 8" className={styles['stroke']} />,
} as const satisfies Record<Verdict, unknown>
