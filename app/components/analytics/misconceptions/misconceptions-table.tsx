/** Every mistake at every objective: its share, its weeks, and who makes it. */
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { InlineMarkdown } from '@/app/components/markdown/markdown'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import { SimulatedBadge } from '@/app/components/ui/simulated-badge'
import type { MisconceptionsView, MisconceptionView } from '@/lib/contracts/analytics/misconceptions'
import { misconceptionHref } from './misconception-href'
import styles from './misconceptions.module.css'
import { RateWords } from './rate-words'
import { TrendWords } from './trend-words'
import { WeeksSparkline } from './weeks-sparkline'

const NAMED = 3

export async function MisconceptionsTable({ view }: { readonly view: MisconceptionsView }) {
  const t = await getTranslations('Misconceptions')
  const { misconceptions } = view
  const most = Math.max(...misconceptions.flatMap(({ byWeek }) => byWeek.map(({ n, count }) => count / n)))
  return (
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
  )
}

type RowProps = { readonly one: MisconceptionView; readonly view: MisconceptionsView; readonly most: number }

async function Row({ one, view: { course, filtering }, most }: RowProps) {
  const t = await getTranslations('Misconceptions')
  const { objectiveId, objectiveTitle, mistake, name, n, count, byWeek, trend, students, studentCount } = one
  const { slug } = course
  const others = students.length - NAMED
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
      <td className={styles['students']}>
        {t('of', { count: students.length, n: studentCount })}
        <span className={table['beside']}>
          {students.slice(0, NAMED).map(({ id, name: student, isSimulated }, place) => (
            <span key={id}>
              {place > 0 && ', '}
              <a href={`/courses/${slug}/class/${id}/${encodeURIComponent(objectiveId)}`}>{student}</a>
              {isSimulated && (
                <>
                  {' '}
                  <SimulatedBadge />
                </>
              )}
            </span>
          ))}
          {others > 0 && ` ${t('more', { count: others })}`}
        </span>
      </td>
    </tr>
  )
}
