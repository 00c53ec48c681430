/** What is wrong here, in words. */
import type { Diagnostic } from '@/lib/authoring/diagnostic'
import styles from './form.module.css'

type ProblemListProps = { readonly id?: string; readonly problems: readonly Diagnostic[] }

export function ProblemList({ id, problems }: ProblemListProps) {
  const messages = [...new Set(problems.map(({ message }) => message))]
  return (
    <ul id={id} className={styles['problems']}>
      {messages.map((message) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  )
}
