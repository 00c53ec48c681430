'use client'

/** How a slot draws, how its tries are counted, and how many variants there are of it. */
import disclosure from '@/app/components/ui/disclosure.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { Slot } from '@/lib/assessment/definition'
import styles from './editor.module.css'
import { useSlots } from './editor-context'
import { Field } from './field'
import { NumberField } from './number-field'
import { parsePercents } from './parse-field'
import { PickFields } from './pick-fields'
import type { Bank } from './slots-fields'
import { TickField } from './tick-field'

type SlotDetailsProps = {
  readonly slot: Slot
  readonly number: number
  readonly bank: Bank
  readonly onChange: (part: Partial<Slot>) => void
}

export function SlotDetails({ slot, number, bank, onChange }: SlotDetailsProps) {
  const t = useTranslations('Editor')
  const { kind } = useSlots()
  return (
    <details className={`${disclosure['box']} ${styles['details']}`}>
      <summary>{t('slotRules', { number })}</summary>
      <div className={styles['inside']}>
        {slot.pick.kind === 'objectives' && (
          <PickFields pick={slot.pick} bank={bank} onChange={(pick) => onChange({ pick })} />
        )}
        <TickField
          label={t('partial')}
          hint={t('partialHint')}
          isTicked={slot.hasPartialCredit}
          onTick={(hasPartialCredit) => onChange({ hasPartialCredit })}
        />
        {kind === 'homework' && (
          <>
            <Field
              label={t('tries')}
              hint={t('triesHint')}
              value={slot.tryPercents.join(', ')}
              expected={t('expectPercents')}
              parse={parsePercents}
              onValue={(tryPercents) => onChange({ tryPercents: [...tryPercents] })}
              box={{ autoComplete: 'off' }}
              size="short"
            />
            <NumberField
              label={t('variants')}
              hint={t('variantsHint')}
              value={slot.variants}
              bounds={{ min: 1, max: 100, step: 'whole' }}
              onValue={(variants) => onChange({ variants })}
            />
            <NumberField
              label={t('streak')}
              hint={t('streakHint')}
              value={slot.streak}
              bounds={{ min: 1, max: 20, step: 'whole' }}
              onValue={(streak) => onChange({ streak })}
            />
          </>
        )}
      </div>
    </details>
  )
}
