'use client'

/** What several boxes still need: to be filled in, or what the server expected of them. */
import { useTranslations } from '@/app/i18n/use-translations'
import { filledCount } from './to-mend'

type ToMendProps = { readonly entries: readonly string[]; readonly expected: string }

/** The server speaks of a row of numbers between commas, as a program sends them; here there are boxes. */
export function ToMend({ entries, expected }: ToMendProps) {
  const t = useTranslations('Answer')
  const filled = filledCount(entries)
  return filled === entries.length ? expected : t('fillAll', { filled, count: entries.length })
}
