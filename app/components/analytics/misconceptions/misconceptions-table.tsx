/** Every mistake at every objective: its share, its weeks, and who makes it. */
import Link from 'next/link'
import { InlineMarkdown } from '@/app/components/markdown/markdown'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import { SimulatedBadge } from '@/app/components/ui/simulated-badge'
import { getTranslations } from '@/app/i18n/get-translations'
import { classFilterQuery } from '@/lib/contracts/analytics/class-filter'
import {
  firstMisconceptions,
  type MisconceptionsView,
  type MisconceptionView,
} from '@/lib/contracts/analytics/misconceptions'
import { misconceptionHref } from './misconception-href'
import styles from './misconceptions.module.css'
import { RateWords } from './rate-words'
import { TrendWords } from './trend-words'
import { WeeksSparkline } from './weeks-sparkline'

/** Those who make it most often; the mistake's own page names all. */
const FIRST_STUDENTS = 12

type MisconceptionsTableProps = { readonly view: MisconceptionsView; readonly rows: 'first' | 'all' }

export async function MisconceptionsTable({ view, rows }: MisconceptionsTableProps) {
  const t = await getTranslations('Misconceptions')
  const misconceptions = rows === 'all' ? view.misconceptions : view.misconceptions.slice(0, firstMisconceptions)
  const most = Math.max(...misconceptions.flatMap(({ byWeek }) => byWeek.map(({ n, count }) => count / n)))
  return (
    <>
      <DataTable label={t('tableLabel')}>
        <thead>
          <tr>
            <th scope="col">{t('mistake')}</th>
            <th scope="col" className={table['number']}>
              {t('rate')}
            </th>
            <th scope="col" className={table['number']}>
              {t('n')}
            </th>
            <th scope="col">{t('weeks')}</th>
            <th scope="col">{t('students')}</th>
          </tr>
        </thead>
        <tbody>
          {misconceptions.map((one) => (
            <Row key={`${one.objectiveId} ${one.mistake}`} one={one} view={view} most={most} />
          ))}
        </tbody>
      </DataTable>
      {misconceptions.length < view.count && (
        <p className={styles['ways']}>
          <Link href={allHref(view)} prefetch={false}>
            {t('showAll', { count: view.count })}
          </Link>
        </p>
      )}
    </>
  )
}

type RowProps = { readonly one: MisconceptionView; readonly view: MisconceptionsView; readonly most: number }

async function Row({ one, view: { course, filtering }, most }: RowProps) {
  const t = await getTranslations('Misconceptions')
  const { objectiveId, objectiveTitle, mistake, name, n, count, byWeek, trend, students, studentCount } = one
  const { slug } = course
  return (
    <tr>
      <th scope="row" className={table['long']}>
        <Link href={misconceptionHref({ slug, objectiveId, mistake }, filtering.filter)}>
          <InlineMarkdown text={name} />
        </Link>
        <span className={table['beside']}>{objectiveTitle}</span>
      </th>
      <td className={table['number']}>
        <RateWords of={one} />
      </td>
      <td className={`${table['number']} ${styles['nowrap']}`}>{t('of', { count, n })}</td>
      <td>
        <WeeksSparkline byWeek={byWeek} most={most} />
        <span className={table['beside']}>
          <TrendWords trend={trend} />
        </span>
      </td>
      <td className={styles['who']}>
        <details>
          <summary>{t('of', { count: students.length, n: studentCount })}</summary>
          <ul>
            {students.slice(0, FIRST_STUDENTS).map(({ id, name: student, isSimulated }) => (
              <li key={id}>
                <Link href={`/courses/${slug}/class/${id}/${encodeURIComponent(objectiveId)}`} prefetch={false}>
                  {student}
                </Link>{' '}
                {isSimulated && <SimulatedBadge />}
              </li>
            ))}
            {students.length > FIRST_STUDENTS && (
              <li>
                <Link href={misconceptionHref({ slug, objectiveId, mistake }, filtering.filter)} prefetch={false}>
                  {t('moreStudents', { count: students.length - FIRST_STUDENTS })}
                </Link>
              </li>
            )}
          </ul>
        </details>
      </td>
    </tr>
  )
}

function allHref({ course, filtering, order }: MisconceptionsView): string {
  const query = new URLSearchParams({ ...classFilterQuery(filtering.filter), order, rows: 'all' })
  return `/courses/${course.slug}/class/misconceptions?${query.toString()}`
}
