/** Each student with their paper and how it stands to their attempt, and the spare ones. */
import Link from 'next/link'
import { DataTable } from '@/app/components/ui/data-table'
import { EmptyState } from '@/app/components/ui/empty-state'
import { SimulatedBadge } from '@/app/components/ui/simulated-badge'
import { getTranslations } from '@/app/i18n/get-translations'
import type { PapersView } from '@/lib/contracts/paper-views'
import styles from './papers.module.css'

type PaperTableProps = { readonly view: PapersView; readonly path: string }

export async function PaperTable({ view: { students, spares }, path }: PaperTableProps) {
  const t = await getTranslations('Papers')
  if (students.length + spares.length === 0) return <EmptyState title={t('nobody')}>{t('nobodyText')}</EmptyState>
  const link = (number: number) => (
    <Link href={`${path}/sheets?paper=${number}`} className={styles['number']} prefetch={false}>
      {t('paper', { number })}
    </Link>
  )
  return (
    <DataTable label={t('who')}>
      <thead>
        <tr>
          <th scope="col">{t('student')}</th>
          <th scope="col">{t('paperHead')}</th>
          <th scope="col">{t('standing')}</th>
        </tr>
      </thead>
      <tbody>
        {students.map(({ id, name, isSimulated, standing, paper }) => (
          <tr key={id}>
            <th scope="row">
              {name} {isSimulated && <SimulatedBadge />}
            </th>
            <td>{paper === null ? '–' : link(paper)}</td>
            <td>{t(`standing-${standing}`)}</td>
          </tr>
        ))}
        {spares.map((number) => (
          <tr key={number}>
            <th scope="row">{t('spare')}</th>
            <td>{link(number)}</td>
            <td>{t('standing-spare')}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
