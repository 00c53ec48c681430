/** How long a student has, extra time counted and named. */
import { getFormatter } from 'next-intl/server'
import { getTranslations } from '@/app/i18n/get-translations'

type TimeLimitProps = { readonly seconds: number | null; readonly factor: number }

export async function TimeLimit({ seconds, factor }: TimeLimitProps) {
  const [t, format] = await Promise.all([getTranslations('AttemptStart'), getFormatter()])
  if (seconds === null) return t('noLimit')
  const minutes = Math.ceil(seconds / 60)
  const time =
    minutes < 120
      ? t('minutes', { minutes })
      : t('hoursMinutes', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
  return `${t('limit', { time })} ${factor > 1 ? t('limitFactor', { factor: format.number(factor) }) : ''}`.trim()
}
