/** The bank as rows: what each question is, what it is on, how often it was answered. */
import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'

import type { BankEntry } from '@/lib/contracts/views'
import { wordFor } from './bank-words'

export async function BankTable({ entries }: { readonly entries: readonly BankEntry[] }) {
  const [t, format] = await Promise.all([getTranslations('Bank'), getFormatter()])
  return (
    <DataTable label={t('tableLabel')}>
      <thead>
        <tr>
          <th scope="col">{t('question')}</th>
          <th scope="col">{t('objectives')}</th>
          <th scope="col">{t('kind')}</th>
          <th scope="col">{t('difficulty')}</th>
          <th scope="col" className={table['number']}>
            {t('version')}
          </th>
          <th scope="col" className={table['number']}>
            {t('answers')}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <th scope="row" className={table['long']}>
              <Link href={`/bank/${entry.id}`} prefetch={false}>
                {entry.title}
              </Link>
              <span className={table['beside']}>
                {entry.id} · {t(entry.origin)}
              </span>
            </th>
            <td className={table['long']}>{format.list(entry.objectives.map(({ title }) => title))}</td>
            <td>{wordFor(entry.kind, t)}</td>
            <td>{wordFor(entry.difficulty, t)}</td>
            <td className={table['number']}>{format.number(entry.version)}</td>
            <td className={table['number']}>{format.number(entry.answerCount)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
