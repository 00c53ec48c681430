'use client'

/** What could not be read, where it stands, and what was expected there. */
import { DataTable } from '@/app/components/ui/data-table'
import { useTranslations } from '@/app/i18n/use-translations'
import type { ReadError } from '@/lib/content/interchange/exchanged-question'
import styles from './exchange.module.css'

/** A file that is no such file has one for each line; the first say what is wrong. */
const shown = 100

export function ErrorTable({ errors }: { readonly errors: readonly ReadError[] }) {
  const t = useTranslations('StudioExchange')
  if (errors.length === 0) return null
  return (
    <section className={styles['stack']}>
      <h3>{t('errors.title', { count: errors.length })}</h3>
      <DataTable label={t('errors.label')}>
        <thead>
          <tr>
            <th scope="col">{t('errors.line')}</th>
            <th scope="col">{t('errors.column')}</th>
            <th scope="col">{t('errors.message')}</th>
          </tr>
        </thead>
        <tbody>
          {errors.slice(0, shown).map(({ line, column, message }) => (
            <tr key={`${line} ${column} ${message}`}>
              <td>{line}</td>
              <td>{column}</td>
              <td className={styles['words']}>{message}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {errors.length > shown && <p className={styles['about']}>{t('errors.more', { count: errors.length - shown })}</p>}
    </section>
  )
}
