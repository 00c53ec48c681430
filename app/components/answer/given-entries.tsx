/** The entries of a vector as they were sent. */
import styles from './answer.module.css'
import type { AskedVector } from './asked-part'
import { splitEntries } from './entries-text'

export function GivenEntries({ part: { entries }, value }: { readonly part: AskedVector; readonly value: string }) {
  const given = splitEntries(value, entries.length)
  return (
    <dl className={styles['vector']}>
      {entries.map(({ id, text }, place) => (
        <div key={id} className={styles['entry']}>
          <dt>{text}</dt>
          <dd className={styles['given']}>{given[place]}</dd>
        </div>
      ))}
    </dl>
  )
}
