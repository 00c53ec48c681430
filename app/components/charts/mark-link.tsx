/** A mark that leads somewhere: a real link with a name of its own, at least 24 units to hit, and a ring while it has the focus. */
import type { ReactNode } from 'react'
import styles from './charts.module.css'

type MarkLinkProps = {
  readonly href: string
  readonly label: string
  /** The mark's middle. */
  readonly x: number
  readonly y: number
  readonly children: ReactNode
}

export function MarkLink({ href, label, x, y, children }: MarkLinkProps) {
  return (
    <a href={href} aria-label={label} className={styles['mark']}>
      <circle className={styles['focus']} cx={x} cy={y} r={12} />
      {children}
    </a>
  )
}
