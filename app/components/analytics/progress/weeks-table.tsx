/** The weeks of a class in rows: what came, and what is expected. */
import { getFormatter } from 'next-intl/server'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { ClassProgressView } from '@/lib/contracts/analytics/class-progress'
import { weekText } from './week-text'

export async function WeeksTable({ view: { whole, weeks, forecast } }: { readonly view: ClassProgressView }) {
  const [t, format] = await Promise.all([getTranslations('ClassProgress'), getFormatter()])
  const share = (count: number) => format.number(whole === 0 ? 0 : count / whole, 'share')
  const ahead = forecast.kind === 'band' ? forecast.weeks : []
  const columns = ['gained', 'total', 'share', 'answers', 'time', 'students'] as const
  return (
    <DataTable label={t('weekTable')}>
      <thead>
        <tr>
          <th scope="col">{t('week')}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className={table['number']}>
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((one) => {
          const { week, gained, mastered, answers, seconds, students, isRunning } = one
          const hours = format.number(seconds / 3_600, { maximumFractionDigits: 1 })
          return (
            <tr key={week}>
              <th scope="row">
                {weekText(week, format)} {isRunning && t('running')}
              </th>
              {[gained, mastered, share(mastered), answers, hours, students].map((cell, place) => (
                <td key={columns[place]} className={table['number']}>
                  {cell}
                </td>
              ))}
            </tr>
          )
        })}
        {ahead.map(({ week, middle, low, high }) => (
          <tr key={`${week} ahead`}>
            <th scope="row">
              {weekText(week, format)} {t('forecast')}
            </th>
            <td />
            <td className={table['number']}>
              {middle}
              <span className={table['beside']}>{t('range', { low, high })}</span>
            </td>
            <td className={table['number']}>
              {share(middle)}
              <span className={table['beside']}>{t('range', { low: share(low), high: share(high) })}</span>
            </td>
            <td />
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
