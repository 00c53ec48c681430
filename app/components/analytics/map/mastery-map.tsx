/** Students by objectives: a level in every cell, its interval as a whisker, and the story behind it one press away. */
import { NextIntlClientProvider } from 'next-intl'
import { getFormatter } from 'next-intl/server'
import { ScrollingBox } from '@/app/components/markdown/scrolling-box'
import { getMessages } from '@/app/i18n/get-messages'
import { getTranslations } from '@/app/i18n/get-translations'
import type { MapRow, MasteryMapView } from '@/lib/contracts/analytics/mastery-map'
import { toGridRow } from './grid-row'
import styles from './map.module.css'
import cell from './map-cell.module.css'
import { MapHeading } from './map-heading'
import { MapRows } from './map-rows'
import { MapTotals } from './map-totals'

export async function MasteryMap({ view }: { readonly view: MasteryMapView }) {
  const [t, format, { MasteryMap: words, Simulated }] = await Promise.all([
    getTranslations('MasteryMap'),
    getFormatter(),
    getMessages(),
  ])
  const { course, objectives, rows } = view
  const shared = sharedNames(rows)
  const lastOf = ({ lastAnsweredAt }: MapRow) =>
    lastAnsweredAt === null
      ? t('never')
      : format.dateTime(new Date(lastAnsweredAt), { day: 'numeric', month: 'short', timeZone: course.timeZone })
  return (
    <ScrollingBox className={styles['box']} label={t('tableLabel')}>
      <table className={`${styles['map']} ${cell['cells']}`}>
        <thead>
          <tr>
            <MapHeading view={view} by="name" title={t('student')} first="up" />
            <MapHeading view={view} by="last" title={t('last')} first="up" />
            <MapHeading view={view} by="need" title={t('need')} first="down" />
            {objectives.map(({ id, title }) => (
              <MapHeading key={id} view={view} by={id} title={title} first="up" />
            ))}
          </tr>
          <MapTotals view={view} />
        </thead>
        <NextIntlClientProvider
          messages={{ MasteryMap: { needsPerson: words.needsPerson, cell: words.cell }, Simulated }}
        >
          <MapRows
            rows={rows.map((row) => toGridRow(row, { last: lastOf(row), isNameShared: shared.has(row.name) }))}
            objectiveIds={objectives.map(({ id }) => id)}
          />
        </NextIntlClientProvider>
      </table>
    </ScrollingBox>
  )
}

function sharedNames(rows: readonly MapRow[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(rows.flatMap(({ name }) => (seen.size === seen.add(name).size ? name : [])))
}
