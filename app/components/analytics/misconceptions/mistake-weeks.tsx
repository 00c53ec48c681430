/** How often a mistake is made, and week by week. */
import { scaleLinear } from 'd3-scale'
import { getFormatter } from 'next-intl/server'
import { AxisX } from '@/app/components/charts/axis-x'
import { AxisY } from '@/app/components/charts/axis-y'
import { Bar } from '@/app/components/charts/bar'
import { FigureFrame } from '@/app/components/charts/figure-frame'
import { thinned, ticksOf } from '@/app/components/charts/ticks'
import { DataTable } from '@/app/components/ui/data-table'
import table from '@/app/components/ui/data-table.module.css'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { MisconceptionView } from '@/lib/contracts/analytics/misconceptions'
import styles from './misconceptions.module.css'
import { trendText } from './trend-words'

const SIZE = { width: 640, height: 230 } as const
const PLOT = { left: 46, right: 632, top: 28, bottom: 186 } as const
const MOST_WORDS = 8

export async function MistakeWeeks({ found }: { readonly found: MisconceptionView }) {
  const [t, format, trend] = await Promise.all([
    getTranslations('Misconceptions'),
    getFormatter(),
    trendText(found.trend),
  ])
  const { n, count, rate, interval, byWeek } = found
  const share = (value: number) => format.number(value, 'share')
  const day = (week: string) => format.dateTime(new Date(week), { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const most = Math.max(0.05, ...byWeek.map((week) => week.count / week.n))
  const y = scaleLinear([0, most], [PLOT.bottom, PLOT.top]).nice(4)
  const step = (PLOT.right - PLOT.left) / byWeek.length
  const width = Math.min(48, step * 0.7)
  const middle = (place: number) => PLOT.left + step * (place + 0.5)
  const ticks = thinned(
    byWeek.map(({ week }, place) => ({ at: middle(place), label: day(week) })),
    { most: MOST_WORDS },
  )
  return (
    <section className={page['section']}>
      <p>
        {t('figures', { count, n, share: share(rate) })}{' '}
        {interval.kind === 'interval'
          ? t('interval', { low: share(interval.low), high: share(interval.high) })
          : 'found' in interval.why &&
            'needed' in interval.why &&
            t('tooFew', { found: interval.why.found, needed: interval.why.needed })}
      </p>
      <div className={styles['weeks']}>
        <FigureFrame
          title={t('weekly')}
          description={t('weeklyText', { trend })}
          size={SIZE}
          table={
            <DataTable label={t('weekly')}>
              <thead>
                <tr>
                  <th scope="col">{t('week')}</th>
                  <th scope="col" className={table['number']}>
                    {t('answers')}
                  </th>
                  <th scope="col" className={table['number']}>
                    {t('made')}
                  </th>
                  <th scope="col" className={table['number']}>
                    {t('share')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {byWeek.map((week) => (
                  <tr key={week.week}>
                    <th scope="row">{day(week.week)}</th>
                    <td className={table['number']}>{week.n}</td>
                    <td className={table['number']}>{week.count}</td>
                    <td className={table['number']}>{share(week.count / week.n)}</td>
                  </tr>
                ))}
              </tbody>
            </DataTable>
          }
        >
          <AxisY ticks={ticksOf(y, { count: 4, label: share })} left={PLOT.left} right={PLOT.right} />
          {byWeek.map((week, place) => {
            const top = y(week.count / week.n)
            return (
              <g key={week.week}>
                <Bar x={middle(place) - width / 2} y={top} width={width} height={PLOT.bottom - top} />
                <text x={middle(place)} y={top - 5} textAnchor="middle">
                  {t('of', { count: week.count, n: week.n })}
                </text>
              </g>
            )
          })}
          <AxisX ticks={ticks} left={PLOT.left} right={PLOT.right} y={PLOT.bottom} label={t('week')} />
        </FigureFrame>
      </div>
    </section>
  )
}
