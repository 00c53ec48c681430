/** Kinds and difficulties of questions, in words. */
import type { getTranslations } from '@/app/i18n/get-translations'

export type BankWords = Awaited<ReturnType<typeof getTranslations<'Bank'>>>

const known = [
  'recall',
  'computation',
  'interpretation',
  'comparison',
  'construction',
  'easy',
  'medium',
  'hard',
] as const

/** A kind or a difficulty in words; one the message file does not know yet is shown as the file names it. */
export function wordFor(value: string, t: BankWords): string {
  const key = known.find((word) => word === value)
  return key === undefined ? value : t(key)
}
