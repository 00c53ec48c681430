'use client'

/** Every grade a file would change, and what of it could not be read. */
import { useFormatter } from 'next-intl'
import type { ReactNode } from 'react'
import people from '@/app/components/people/people.module.css'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { GradesPreview } from '@/lib/contracts/gradebook-views'

type GradeDifferencesProps = {
  readonly plan: GradesPreview
  /** The button that applies it; left out where nothing would change. */
  readonly children: ReactNode
}

export function GradeDifferences({ plan: { changes, problems }, children }: GradeDifferencesProps) {
  const [t, format] = [useTranslations('Grades'), useFormatter()]
  return (
    <section className={people['preview']} aria-label={t('previewTitle')}>
      <h3>{t('previewTitle')}</h3>
      <p role="status">{t('differences', { count: changes.length })}</p>
      {changes.length > 0 && (
        <DataTable label={t('differencesLabel')}>
          <thead>
            <tr>
              <th scope="col">{t('student')}</th>
              <th scope="col">{t('assessment')}</th>
              <th scope="col" className={table['number']}>
                {t('before')}
              </th>
              <th scope="col" className={table['number']}>
                {t('after')}
              </th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ studentId, assessmentId, name, email, title, before, after }) => (
              <tr key={`${studentId} ${assessmentId}`}>
                <th scope="row">
                  {name}
                  <span className={table['beside']}>{email}</span>
                </th>
                <td>{title}</td>
                <td className={table['number']}>{before === null ? t('none') : format.number(before, 'earned')}</td>
                <td className={table['number']}>{format.number(after, 'earned')}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
      {problems.length > 0 && (
        <div className={people['alert']}>
          <p>{t('unread', { count: problems.length })}</p>
          <ul className={people['list']}>
            {problems.map(({ line, expected }) => (
              <li key={`${line} ${expected}`}>{t('expected', { line, expected })}</li>
            ))}
          </ul>
        </div>
      )}
      {changes.length > 0 && children}
    </section>
  )
}
