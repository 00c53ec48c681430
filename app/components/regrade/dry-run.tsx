'use client'

/** Who would change, by how much, and why. */
import type { ReactNode } from 'react'
import people from '@/app/components/people/people.module.css'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { RegradePreview } from '@/lib/contracts/regrade-views'
import { DryRunRow } from './dry-run-row'

type DryRunProps = {
  readonly plan: RegradePreview
  /** The reason and the button that applies it. */
  readonly children: ReactNode
}

export function DryRun({ plan, children }: DryRunProps) {
  const t = useTranslations('Regrade')
  const { rows, studentCount: count, keptCount, unregradable } = plan
  const up = rows.filter((row) => Number(row.after) > Number(row.before)).length
  const down = rows.filter((row) => Number(row.after) < Number(row.before)).length
  const changed = up + down
  return (
    <section className={people['preview']} aria-label={t('result')}>
      <h3>{t('result')}</h3>
      <p role="status">{changed === 0 ? t('nobody', { count }) : t('somebody', { changed, count, up, down })}</p>
      {keptCount > 0 && <p>{t('kept', { count: keptCount })}</p>}
      {unregradable.map((each) => (
        <p key={each.questionId} className={people['alert']}>
          {t(each.names.length === 0 ? 'undrawn' : 'unregradable', {
            ...{ count: each.count, question: each.questionId, names: each.names.join(', ') },
          })}
        </p>
      ))}
      {rows.length > 0 && (
        <DataTable label={t('tableLabel')}>
          <thead>
            <tr>
              <th scope="col">{t('student')}</th>
              {(['before', 'after', 'difference'] as const).map((key) => (
                <th key={key} scope="col" className={table['number']}>
                  {t(key)}
                </th>
              ))}
              <th scope="col">{t('why')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <DryRunRow key={row.studentId} row={row} />
            ))}
          </tbody>
        </DataTable>
      )}
      {children}
    </section>
  )
}
