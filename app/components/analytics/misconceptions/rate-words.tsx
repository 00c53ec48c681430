/** A mistake's share with its interval, or why there is none. */
import { getFormatter } from 'next-intl/server'
import table from '@/app/components/ui/data-table.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { MisconceptionView } from '@/lib/contracts/analytics/misconceptions'

export async function RateWords({ of: { rate, interval } }: { readonly of: MisconceptionView }) {
  const [t, format] = await Promise.all([getTranslations('Misconceptions'), getFormatter()])
  return (
    <>
      {format.number(rate, 'share')}
      <span className={table['beside']}>
        {interval.kind === 'interval'
          ? t('between', { low: format.number(interval.low, 'share'), high: format.number(interval.high, 'share') })
          : t('tooFewShort', { needed: 'needed' in interval.why ? interval.why.needed : 0 })}
      </span>
    </>
  )
}
