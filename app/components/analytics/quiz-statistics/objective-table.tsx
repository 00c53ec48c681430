/** The questions of each objective taken together. */
import { getFormatter } from 'next-intl/server'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { QuizStatisticsView } from '@/lib/contracts/analytics/quiz-statistics-view'
import { FigureHeading } from './figure-heading'
import { IntervalLine } from './interval-line'
import { IntervalNotes } from './interval-notes'
import styles from './quiz-statistics.module.css'

export async function ObjectiveTable({ view: { objectives } }: { readonly view: QuizStatisticsView }) {
  const [t, format] = await Promise.all([getTranslations('QuizStatistics'), getFormatter()])
  const perCent = (value: number | null) => (value === null ? t('none') : format.number(value / 100, 'shareTold'))
  if (objectives.length === 0) return null
  return (
    <section className={page['section']} aria-labelledby="objectives">
      <h2 id="objectives">{t('objectives')}</h2>
      <p className={styles['soft']}>{t('objectivesText')}</p>
      <DataTable label={t('objectivesLabel')}>
        <thead>
          <tr>
            <th scope="col">{t('objective')}</th>
            <FigureHeading name={t('itemCount')} />
            <FigureHeading name={t('nShort')} />
            <FigureHeading name={t('facility')} about={t('facilityAbout')} />
            <FigureHeading name={t('index')} about={t('indexAbout')} />
            <FigureHeading name={t('consistency')} />
          </tr>
        </thead>
        <tbody>
          {objectives.map((row) => (
            <tr key={row.id}>
              <th scope="row" className={styles['name']}>
                {row.title}
              </th>
              <td className={table['number']}>{format.number(row.items)}</td>
              <td className={table['number']}>{format.number(row.n)}</td>
              <td className={table['number']}>
                {row.facility.value === null ? t('none') : format.number(row.facility.value, 'shareTold')}
                <IntervalLine of={row.facility.interval} write={(value) => format.number(value, 'share')} />
              </td>
              <td className={table['number']}>{perCent(row.discriminationIndex)}</td>
              <td className={table['number']}>{perCent(row.internalConsistency)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <div className={styles['below']}>
        <IntervalNotes of={[{ name: t('facility'), figures: objectives.map(({ facility }) => facility) }]} />
      </div>
    </section>
  )
}
