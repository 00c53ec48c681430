/** From try to try, and how long it took. */
import { getFormatter, getTranslations } from 'next-intl/server'
import { DataTable } from '@/app/components/ui/data-table'
import page from '@/app/components/ui/page.module.css'
import type { QuizStatisticsView } from '@/lib/contracts/analytics/quiz-statistics-view'
import { FigureHeading } from './figure-heading'
import styles from './quiz-statistics.module.css'
import { TriesRow } from './tries-row'

type TriesTableProps = { readonly view: QuizStatisticsView; readonly names: ReadonlyMap<string, string> }

const columns = [
  'nShort',
  'submitted',
  'perfect',
  'first',
  'last',
  'best',
  'average',
  'triesMean',
  'successIndex',
] as const

export async function TriesTable({ view: { tries }, names }: TriesTableProps) {
  const [t, format] = await Promise.all([getTranslations('QuizStatistics'), getFormatter()])
  return (
    <section className={page['section']} aria-labelledby="tries">
      <h2 id="tries">{t('tries')}</h2>
      <p className={styles['soft']}>{t('triesText')}</p>
      <DataTable label={t('triesLabel')}>
        <thead>
          <tr>
            <th scope="col">{t('question')}</th>
            {columns.map((column) => (
              <FigureHeading key={column} name={t(column)} />
            ))}
            <FigureHeading name={t('byTry')} />
            <FigureHeading name={t('time')} about={t('timeAbout')} />
          </tr>
        </thead>
        <tbody>
          {tries.map((of) => (
            <TriesRow key={of.slotId} of={of} name={names.get(of.slotId) ?? ''} format={format} />
          ))}
        </tbody>
      </DataTable>
    </section>
  )
}
