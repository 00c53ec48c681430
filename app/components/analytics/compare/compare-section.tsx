/** One kind of figure for two groups: the differences as a picture, everything as a table. */
import { getFormatter } from 'next-intl/server'
import { FigureHeading } from '@/app/components/analytics/quiz-statistics/figure-heading'
import { IntervalLine } from '@/app/components/analytics/quiz-statistics/interval-line'
import { IntervalNotes } from '@/app/components/analytics/quiz-statistics/interval-notes'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { ComparedRow, ComparedSide } from '@/lib/contracts/analytics/compare-view'
import styles from './compare.module.css'
import { DifferenceFigure } from './difference-figure'

type CompareSectionProps = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly rows: readonly ComparedRow[]
  readonly names: { readonly first: string; readonly second: string }
}

export async function CompareSection({ id, title, text, rows, names }: CompareSectionProps) {
  const [t, format] = await Promise.all([getTranslations('Compare'), getFormatter()])
  const points = (value: number) => format.number(100 * value, 'points')
  const differences = rows.flatMap(({ difference }) => difference ?? [])
  const sides = rows.flatMap(({ first, second }) => [first.figure, second.figure])
  return (
    <section className={page['section']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className={styles['soft']}>{text}</p>
      {rows.length > 0 && (
        <>
          <DataTable label={t('tableOf', { title })}>
            <thead>
              <tr>
                <th scope="col">{t('what')}</th>
                <FigureHeading name={names.first} />
                <FigureHeading name={names.second} />
                <FigureHeading name={t('difference')} about={t('differenceAbout')} />
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row" className={styles['name']}>
                    {row.title}
                  </th>
                  <Side of={row.first} />
                  <Side of={row.second} />
                  <td className={table['number']}>
                    {row.difference === null || row.difference.value === null
                      ? t('none')
                      : points(row.difference.value)}
                    {row.difference?.interval.kind === 'interval' && (
                      <span className={table['beside']}>
                        {t('interval', {
                          low: points(row.difference.interval.low),
                          high: points(row.difference.interval.high),
                        })}
                      </span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </DataTable>
          <IntervalNotes
            counted="students"
            of={[
              { name: title, figures: sides },
              { name: t('difference'), figures: differences },
            ]}
          />
          {differences.length > 0 && (
            <div className={styles['figure']}>
              <DifferenceFigure title={t('figure', { title })} rows={rows} names={names} />
            </div>
          )}
        </>
      )}
    </section>
  )
}

async function Side({ of: { n, figure, count } }: { readonly of: ComparedSide }) {
  const [t, format] = await Promise.all([getTranslations('Compare'), getFormatter()])
  return (
    <td className={table['number']}>
      {figure.value === null ? t('none') : format.number(figure.value, 'shareTold')}
      <span className={table['beside']}>{count === null ? t('n', { n }) : t('ofN', { count, n })}</span>
      <IntervalLine of={figure.interval} write={(value) => format.number(value, 'share')} />
    </td>
  )
}
