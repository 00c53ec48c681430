/** Difficulty and slope of each question in a response model, each with its standard error, or why there are none. */

import { DataTable } from '@/app/components/ui/data-table'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { QuizStatisticsView } from '@/lib/contracts/analytics/quiz-statistics-view'
import { FigureHeading } from './figure-heading'
import { ModelRow } from './model-row'
import styles from './quiz-statistics.module.css'

type ModelTableProps = { readonly view: QuizStatisticsView; readonly names: ReadonlyMap<string, string> }

export async function ModelTable({ view: { models, n }, names }: ModelTableProps) {
  const t = await getTranslations('QuizStatistics')
  const needed = neededOf(models)
  return (
    <section className={page['section']} aria-labelledby="model">
      <h2 id="model">{t('modelTitle')}</h2>
      <p className={styles['soft']}>{needed === null ? t('modelText') : t('modelNeeds', { count: n, needed })}</p>
      {needed === null && (
        <DataTable label={t('modelLabel')}>
          <thead>
            <tr>
              <th scope="col">{t('question')}</th>
              <FigureHeading name={t('difficulty')} about={t('modelAbout')} />
              <FigureHeading name={t('slope')} about={t('modelAbout')} />
            </tr>
          </thead>
          <tbody>
            {models.map(({ slotId, report }) => (
              <ModelRow key={slotId} name={names.get(slotId) ?? ''} report={report} />
            ))}
          </tbody>
        </DataTable>
      )}
    </section>
  )
}

/** Where there are too few attempts, that is the reason for every question. */
function neededOf(models: QuizStatisticsView['models']): number | null {
  const few = models.flatMap(({ report }) =>
    report.kind === 'withheld' && report.reason === 'too-few-attempts' ? [report.needed] : [],
  )
  return few[0] ?? null
}
