'use client'

/** More time, more attempts, other dates: what is left empty is as for everybody. */
import { useTranslations } from '@/app/i18n/use-translations'
import type { Accommodation } from '@/lib/assessment/accommodation'
import { DateField } from './date-field'
import { useEditor } from './editor-context'
import { NumberField } from './number-field'

type TermsFieldsProps = { readonly terms: Accommodation; readonly onChange: (terms: Accommodation) => void }

export function TermsFields({ terms, onChange }: TermsFieldsProps) {
  const t = useTranslations('Editor')
  const { definition } = useEditor()
  const { opensAt: _opens, ...withoutOpening } = terms
  const { timeline: _timeline, ...withoutTimeline } = terms
  // One step at the credit that is given first: whoever has longer is not marked down for it.
  const closeAt = (until: string) => {
    const percent = definition.timeline[0]?.percent ?? 100
    onChange({ ...terms, timeline: [{ until, percent }] })
  }
  return (
    <>
      <NumberField
        label={t('timeFactor')}
        hint={t('timeFactorHint')}
        value={terms.timeFactor ?? 1}
        bounds={{ min: 1, max: 10, step: 'any' }}
        onValue={(timeFactor) => onChange({ ...terms, timeFactor })}
      />
      <NumberField
        label={t('extraAttempts')}
        value={terms.extraAttempts ?? 0}
        bounds={{ min: 0, max: 100, step: 'whole' }}
        onValue={(extraAttempts) => onChange({ ...terms, extraAttempts })}
      />
      <DateField
        label={t('otherOpening')}
        hint={t('otherHint')}
        value={terms.opensAt ?? null}
        empty="allowed"
        onValue={(opensAt) => onChange(opensAt === null ? withoutOpening : { ...terms, opensAt })}
      />
      <DateField
        label={t('otherClose')}
        hint={t('otherCloseHint')}
        value={terms.timeline?.at(-1)?.until ?? null}
        empty="allowed"
        onValue={(until) => (until === null ? onChange(withoutTimeline) : closeAt(until))}
      />
    </>
  )
}
