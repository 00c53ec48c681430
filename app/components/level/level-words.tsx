/** A level said in a sentence: so many of a hundred average problems, and between what. */
import { getFormatter } from 'next-intl/server'
import { getTranslations } from '@/app/i18n/get-translations'
import type { MasteryView } from '@/lib/contracts/views'

export async function LevelWords({ of: { level, low, high, status } }: { readonly of: MasteryView }) {
  const [t, format] = await Promise.all([getTranslations('Level'), getFormatter()])
  const inHundred = (share: number) => format.number(Math.round(100 * share))
  const words = { level: inHundred(level), low: inHundred(low), high: inHundred(high) }
  return <>{status === 'untouched' ? t('unknown', words) : t('sentence', words)}</>
}
