/** Each question's figures, under the names both systems give them. */
import { getFormatter } from 'next-intl/server'
import { DataTable } from '@/app/components/ui/data-table'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { QuizStatisticsView } from '@/lib/contracts/analytics/quiz-statistics-view'
import { FigureHeading } from './figure-heading'
import { IntervalNotes } from './interval-notes'
import { ItemRow } from './item-row'
import styles from './quiz-statistics.module.css'

const columns = ['nShort', 'facility', 'sdShort', 'guess', 'weight', 'index', 'discrimination', 'efficiency'] as const
const abouts = {
  nShort: 'nAbout',
  facility: 'facilityAbout',
  sdShort: 'sdAbout',
  guess: 'guessAbout',
  weight: 'weightAbout',
  index: 'indexAbout',
  discrimination: 'discriminationAbout',
  efficiency: 'efficiencyAbout',
} as const satisfies Record<(typeof columns)[number], string>

type ItemTableProps = { readonly view: QuizStatisticsView; readonly names: ReadonlyMap<string, string> }

export async function ItemTable({ view, names }: ItemTableProps) {
  const [t, format] = await Promise.all([getTranslations('QuizStatistics'), getFormatter()])
  const { items, slots } = view
  return (
    <section className={page['section']} aria-labelledby="items">
      <h2 id="items">{t('items')}</h2>
      <DataTable label={t('itemsLabel')}>
        <thead>
          <tr>
            <th scope="col">{t('question')}</th>
            {columns.map((column) => (
              <FigureHeading key={column} name={t(column)} about={t(abouts[column])} />
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const slot = slots.find(({ id }) => id === item.slotId)
            return slot === undefined ? null : (
              <ItemRow key={item.slotId} item={item} slot={slot} name={names.get(item.slotId) ?? ''} format={format} />
            )
          })}
        </tbody>
      </DataTable>
      <div className={styles['below']}>
        <IntervalNotes
          of={[
            { name: t('facility'), figures: items.map(({ facility }) => facility) },
            { name: t('index'), figures: items.map(({ discriminationIndex }) => discriminationIndex) },
            { name: t('discrimination'), figures: items.map(({ discrimination }) => discrimination) },
          ]}
        />
      </div>
    </section>
  )
}
