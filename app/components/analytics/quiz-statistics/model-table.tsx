/** Difficulty and slope of each question in a response model, each with its standard error. */
import { getFormatter, getTranslations } from 'next-intl/server'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import page from '@/app/components/ui/page.module.css'
import type { QuizStatisticsView } from '@/lib/contracts/analytics/quiz-statistics-view'
import { FigureHeading } from './figure-heading'
import styles from './quiz-statistics.module.css'

type ModelTableProps = { readonly view: QuizStatisticsView; readonly names: ReadonlyMap<string, string> }

export async function ModelTable({ view: { models, modelNeeds, n }, names }: ModelTableProps) {
  const [t, format] = await Promise.all([getTranslations('QuizStatistics'), getFormatter()])
  const isFitted = models !== null && models.length > 0
  return (
    <section className={page['section']} aria-labelledby="model">
      <h2 id="model">{t('modelTitle')}</h2>
      {models === null && <p className={styles['soft']}>{t('modelNeeds', { count: n, needed: modelNeeds })}</p>}
      {models?.length === 0 && <p className={styles['soft']}>{t('modelNone')}</p>}
      {isFitted && <p className={styles['soft']}>{t('modelText')}</p>}
      {isFitted && (
        <DataTable label={t('modelLabel')}>
          <thead>
            <tr>
              <th scope="col">{t('question')}</th>
              <FigureHeading name={t('difficulty')} />
              <FigureHeading name={t('slope')} />
            </tr>
          </thead>
          <tbody>
            {models.map(({ slotId, difficulty, difficultySe, slope, slopeSe }) => (
              <tr key={slotId}>
                <th scope="row" className={styles['name']}>
                  {names.get(slotId)}
                </th>
                <td className={table['number']}>
                  {format.number(difficulty, 'logits')}
                  <span className={table['beside']}>
                    {t('plusMinus', { error: format.number(difficultySe, 'times') })}
                  </span>
                </td>
                <td className={table['number']}>
                  {format.number(slope, 'times')}
                  <span className={table['beside']}>{t('plusMinus', { error: format.number(slopeSe, 'times') })}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
    </section>
  )
}
