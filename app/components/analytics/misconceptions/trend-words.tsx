/** What the weeks say of a mistake, in words. */
import { getFormatter } from 'next-intl/server'
import { getTranslations } from '@/app/i18n/get-translations'
import type { MistakeTrend } from '@/lib/contracts/analytics/misconceptions'

export async function TrendWords({ trend }: { readonly trend: MistakeTrend }) {
  return <>{await trendText(trend)}</>
}

export async function trendText(trend: MistakeTrend): Promise<string> {
  const [t, format] = await Promise.all([getTranslations('Misconceptions.trend'), getFormatter()])
  if (trend.kind === 'one-week' || trend.kind === 'unclear') return t(trend.kind)
  return t(trend.kind, {
    since: format.dateTime(new Date(trend.since), { day: 'numeric', month: 'short', timeZone: 'UTC' }),
    points: format.number(100 * trend.perWeek, 'points').replace('-', '−'),
  })
}
