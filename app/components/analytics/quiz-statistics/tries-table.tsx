/** From try to try, and how long it took. */
import { getFormatter } from 'next-intl/server'
import { DataTable } from '@/app/components/ui/data-table'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { QuizStatisticsView } from '@/lib/contracts/analytics/quiz-statistics-view'
import { FigureHeading } from './figure-heading'
import styles from './quiz-statistics.module.css'
import { TriesRow } from './tries-row'

type TriesTableProps = { readonly view: QuizStatisticsView; readonly names: ReadonlyMap<string, string> }

const always = ['nShort', 'submitted', 'perfect', 'best'] as const
/** They say something only where somebody tried twice. */
const ofTries = ['first', 'last', 'average', 'triesMean', 'successIndex', 'byTry'] as const

export async function TriesTable({ view: { tries }, names }: TriesTableProps) {
  const [t, format] = await Promise.all([getTranslations('QuizStatistics'), getFormatter()])
  const isTriedAgain = tries.some(({ byTry }) => byTry.length > 1)
  return (
    <section className={page['section']} aria-labelledby="tries">
      <h2 id="tries">{t('tries')}</h2>
      <p className={styles['soft']}>{t(isTriedAgain ? 'triesText' : 'triedOnce')}</p>
      <DataTable label={t('triesLabel')}>
        <thead>
          <tr>
            <th scope="col">{t('question')}</th>
            {[...always, ...(isTriedAgain ? ofTries : [])].map((column) => (
              <FigureHeading key={column} name={t(column)} />
            ))}
            <FigureHeading name={t('time')} about={t('timeAbout')} />
          </tr>
        </thead>
        <tbody>
          {tries.map((of) => (
            <TriesRow
              key={of.slotId}
              of={of}
              name={names.get(of.slotId) ?? ''}
              format={format}
              {...(isTriedAgain ? { tries: true as const } : {})}
            />
          ))}
        </tbody>
      </DataTable>
    </section>
  )
}
