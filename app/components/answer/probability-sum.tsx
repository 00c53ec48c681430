'use client'

/** What the probabilities typed so far sum to. */
import { useFormatter } from 'next-intl'
import { useTranslations } from '@/app/i18n/use-translations'
import { readNumber } from '@/lib/grading/read-number'

/** Rounded entries may miss 1 by their rounding; the server judges that, this only shows the sum. */
const near = 5e-7

export function ProbabilitySum({ entries }: { readonly entries: readonly string[] }) {
  const t = useTranslations('Answer')
  const format = useFormatter()
  const typed = entries.filter((entry) => entry.trim() !== '')
  const readings = typed.map((entry) => readNumber(entry, { unit: 'none' }))
  const unreadable = readings.find((reading) => reading.kind === 'unreadable')
  if (unreadable?.kind === 'unreadable') return unreadable.expected
  if (typed.length === 0) return null
  const total = readings.reduce((sum, reading) => sum + (reading.kind === 'read' ? reading.value : 0), 0)
  const sum = format.number(total, 'typed').replace('-', '−')
  if (typed.length < entries.length) return t('sum', { sum })
  return Math.abs(total - 1) < near ? t('sumOne') : t('sumOff', { sum })
}
