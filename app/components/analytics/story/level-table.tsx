/** The picture's figures in rows: the level before and after each answer, with its interval where it can still be worked out. */
import { getFormatter } from 'next-intl/server'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { LevelReading, StoryView } from '@/lib/contracts/analytics/story'
import { sigmoid } from '@/lib/mastery/logistic'

export async function LevelTable({ view: { entries, objective, course } }: { readonly view: StoryView }) {
  const [t, format] = await Promise.all([getTranslations('Story'), getFormatter()])
  const level = (logit: number) => format.number(sigmoid(logit), 'level')
  return (
    <DataTable label={t('levelTable', { objective: objective.title })}>
      <thead>
        <tr>
          <th scope="col">{t('number')}</th>
          <th scope="col">{t('when')}</th>
          <th scope="col" className={table['number']}>
            {t('before')}
          </th>
          <th scope="col" className={table['number']}>
            {t('after')}
          </th>
          <th scope="col" className={table['number']}>
            {t('interval')}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) =>
          entry.kind === 'answered' || entry.kind === 'recalibrated' ? (
            <tr key={entry.at}>
              <td>{entry.kind === 'answered' ? entry.number : t('recalibrated')}</td>
              <td>{format.dateTime(new Date(entry.at), 'moment', { timeZone: course.timeZone })}</td>
              <td className={table['number']}>{level(entry.change.before)}</td>
              <td className={table['number']}>{level(entry.change.after)}</td>
              <td className={table['number']}>
                <Interval reading={entry.after} />
              </td>
            </tr>
          ) : null,
        )}
      </tbody>
    </DataTable>
  )
}

async function Interval({ reading }: { readonly reading: LevelReading | null }) {
  const [t, format] = await Promise.all([getTranslations('Story'), getFormatter()])
  if (reading === null) return t('gone')
  return t('between', { low: format.number(reading.low, 'share'), high: format.number(reading.high, 'share') })
}
