/** Students by assessments. A heading sorts; a cell opens the student's grade. */
import Link from 'next/link'
import { getFormatter } from 'next-intl/server'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import { SimulatedBadge } from '@/app/components/ui/simulated-badge'
import { getTranslations } from '@/app/i18n/get-translations'
import type { GradebookView } from '@/lib/contracts/gradebook-views'
import { GradebookCell } from './gradebook-cell'
import styles from './grades.module.css'
import { SortHeading } from './sort-heading'

export async function GradebookTable({ view }: { readonly view: GradebookView }) {
  const [t, format] = await Promise.all([getTranslations('Grades'), getFormatter()])
  const { course, columns, categories, rows, order } = view
  const base = `/courses/${course.slug}`
  if (rows.length === 0) return <p className={styles['soft']}>{t('nobodyFound')}</p>
  const categoryOf = (id: string | null) => categories.find((category) => category.id === id)?.name ?? t('noCategory')
  return (
    <DataTable label={t('tableLabel')}>
      <thead>
        <tr>
          <SortHeading order={order} by="name" title={t('student')} />
          <SortHeading order={order} by="total" title={t('total')} isNumber />
          {columns.map(({ id, title, kind, maxPoints, categoryId }) => (
            <SortHeading key={id} order={order} by={id} title={title} isNumber>
              <span className={table['beside']}>{t('outOf', { max: format.number(maxPoints, 'earned') })}</span>
              {categories.length > 0 && <span className={table['beside']}>{categoryOf(categoryId)}</span>}
              {kind !== 'mastery-check' && (
                <Link
                  href={`${base}/assessments/${id}/regrade`}
                  prefetch={false}
                  aria-label={t('regradeNamed', { title })}
                >
                  {t('regradeLink')}
                </Link>
              )}
              {kind !== 'mastery-check' && ' · '}
              <Link
                href={`${base}/assessments/${id}/statistics`}
                prefetch={false}
                aria-label={t('statisticsNamed', { title })}
              >
                {t('statisticsLink')}
              </Link>
            </SortHeading>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ student, total, cells }) => (
          <tr key={student.id}>
            <th scope="row">
              <Link href={`${base}/grades/${student.id}`} prefetch={false}>
                {student.name}
              </Link>{' '}
              {student.isSimulated && <SimulatedBadge />}
              <span className={table['beside']}>{student.email}</span>
            </th>
            <td className={table['number']}>{total === null ? t('none') : format.number(total / 100, 'shareTold')}</td>
            {cells.map((cell) => (
              <GradebookCell
                key={cell.assessmentId}
                cell={cell}
                href={`${base}/grades/${student.id}#grade-${cell.assessmentId}`}
                student={student.name}
                title={columns.find(({ id }) => id === cell.assessmentId)?.title ?? ''}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
