/** All questions that were answered, hardest first. */
import Link from 'next/link'
import { getFormatter } from 'next-intl/server'
import { FigureHeading } from '@/app/components/analytics/quiz-statistics/figure-heading'
import { IntervalLine } from '@/app/components/analytics/quiz-statistics/interval-line'
import { IntervalNotes } from '@/app/components/analytics/quiz-statistics/interval-notes'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { QuestionListView } from '@/lib/contracts/analytics/question-views'
import styles from './questions.module.css'

export async function QuestionTable({ view: { course, rows } }: { readonly view: QuestionListView }) {
  const [t, format] = await Promise.all([getTranslations('QuestionStatistics'), getFormatter()])
  const share = (value: number) => format.number(value, 'share')
  return (
    <>
      <DataTable label={t('tableLabel')}>
        <thead>
          <tr>
            <th scope="col">{t('question')}</th>
            <FigureHeading name={t('students')} />
            <FigureHeading name={t('answers')} />
            <FigureHeading name={t('first')} about={t('firstAbout')} />
            <FigureHeading name={t('last')} />
            <FigureHeading name={t('best')} />
            <FigureHeading name={t('discrimination')} about={t('discriminationAbout')} />
            <FigureHeading name={t('tries')} about={t('triesAbout')} />
            <FigureHeading name={t('time')} about={t('timeAbout')} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className={styles['name']}>
                <Link href={`/courses/${course.slug}/class/questions/${encodeURIComponent(row.id)}`} prefetch={false}>
                  {row.title}
                </Link>
                <span className={table['beside']}>
                  {row.objectives.join(', ')}
                  {row.isArchived && ` · ${t('archived')}`}
                </span>
              </th>
              <td className={table['number']}>{format.number(row.students)}</td>
              <td className={table['number']}>{format.number(row.answers)}</td>
              <td className={table['number']}>
                {row.first.value === null ? t('none') : share(row.first.value)}
                <IntervalLine of={row.first.interval} write={share} />
              </td>
              <td className={table['number']}>{share(row.last)}</td>
              <td className={table['number']}>{share(row.best)}</td>
              <td className={table['number']}>
                {row.discrimination === null ? t('none') : format.number(Math.round(row.discrimination) + 0)}
                {row.discrimination !== null && (
                  <span className={table['beside']}>{t('ofStudents', { n: row.discriminationN })}</span>
                )}
              </td>
              <td className={table['number']}>{format.number(row.meanTries, 'times')}</td>
              <td className={`${table['number']} ${styles['line']}`}>
                {t('minutes', { minutes: format.number(row.meanSeconds / 60, { maximumFractionDigits: 1 }) })}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <IntervalNotes of={[{ name: t('first'), figures: rows.map(({ first }) => first) }]} counted="students" />
    </>
  )
}
