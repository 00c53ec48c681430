/** A page's title, what it belongs to and one line on what it is. */
import type { ReactNode } from 'react'
import styles from './page.module.css'

type PageHeadProps = { readonly title: ReactNode; readonly kicker?: ReactNode; readonly lead?: ReactNode }

export function PageHead({ title, kicker, lead }: PageHeadProps) {
  return (
    <div className={styles['head']}>
      {kicker !== undefined && <p className={styles['kicker']}>{kicker}</p>}
      <h1>{title}</h1>
      {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
    </div>
  )
}
