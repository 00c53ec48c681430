/** What could not be carried, question by question. */
import { useTranslations } from '@/app/i18n/use-translations'
import type { Loss } from '@/lib/content/interchange/exchanged-question'
import styles from './exchange.module.css'

type LossListProps = { readonly lost: readonly Loss[]; readonly title: string }

/** So many questions stand open; the others are one click away. */
const shown = 12

export function LossList({ lost, title }: LossListProps) {
  const t = useTranslations('StudioExchange')
  const entries = [...byQuestion(lost)]
  const list = (some: typeof entries) => (
    <dl className={styles['losses']}>
      {some.map(([question, whats]) => (
        <div key={question}>
          <dt>{question === '' ? t('lost.whole') : question}</dt>
          {whats.map((what) => (
            <dd key={what}>{what}</dd>
          ))}
        </div>
      ))}
    </dl>
  )
  return (
    <section className={styles['stack']}>
      <h3>{title}</h3>
      {list(entries.slice(0, shown))}
      {entries.length > shown && (
        <details>
          <summary>{t('lost.more', { count: entries.length - shown })}</summary>
          {list(entries.slice(shown))}
        </details>
      )}
    </section>
  )
}

/** Of a question that leaves as several problems, what each of them loses is said once. */
function byQuestion(lost: readonly Loss[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { question: title, what } of lost) {
    const question = title.replace(/ \(variant \d+\)$/, '')
    const list = found.get(question) ?? []
    if (!list.includes(what)) list.push(what)
    found.set(question, list)
  }
  return found
}
