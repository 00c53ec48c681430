'use client'

/** How the entries typed so far were read, and how many are still empty. */
import { useFormatter } from 'next-intl'
import { useTranslations } from '@/app/i18n/use-translations'
import { readNumber } from '@/lib/grading/read-number'
import type { Unit } from '@/lib/problems/part'

type EntriesReadingProps = { readonly entries: readonly string[]; readonly unit: Unit }

/** Plain decimals need no echo; what was worked out of 1/3 or ln 2 is shown, and what can't be read is named. */
export function EntriesReading({ entries, unit }: EntriesReadingProps) {
  const t = useTranslations('Answer')
  const format = useFormatter()
  const typed = entries.filter((entry) => entry.trim() !== '')
  const readings = typed.map((entry) => ({ entry, reading: readNumber(entry, { unit }) }))
  const unreadable = readings.map(({ reading }) => reading).find((reading) => reading.kind === 'unreadable')
  if (unreadable?.kind === 'unreadable') return unreadable.expected
  if (typed.length === 0) return null
  const worked = readings.flatMap(({ entry, reading }) =>
    reading.kind === 'read' && reading.written === null
      ? [t('entryRead', { entry, value: format.number(reading.value, 'typed').replace('-', '−') })]
      : [],
  )
  const filled = t('filled', { filled: typed.length, count: entries.length })
  return [filled, ...worked].join(' ')
}
