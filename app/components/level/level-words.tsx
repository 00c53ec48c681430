/** A level said in a sentence: so many of ten average problems, and between what. */
import { getFormatter, getTranslations } from 'next-intl/server'
import type { MasteryView } from '@/lib/contracts/views'

export async function LevelWords({ of: { level, low, high, status } }: { readonly of: MasteryView }) {
  const [t, format] = await Promise.all([getTranslations('Level'), getFormatter()])
  const inTen = (share: number) => format.number(Math.round(10 * share))
  const words = { level: inTen(level), low: inTen(low), high: inTen(high) }
  return <>{status === 'untouched' ? t('unknown', words) : t('sentence', words)}</>
}
