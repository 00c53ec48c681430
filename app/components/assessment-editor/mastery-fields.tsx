'use client'

/** What a mastery check asks about, and when it knows enough. */
import { useState } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import styles from './editor.module.css'
import { useEditor } from './editor-context'
import { NumberField } from './number-field'
import { TickField } from './tick-field'

type Check = Extract<AssessmentDefinition, { readonly kind: 'mastery-check' }>
type MasteryFieldsProps = { readonly objectives: readonly { readonly id: string; readonly title: string }[] }

export function MasteryFields({ objectives }: MasteryFieldsProps) {
  const t = useTranslations('Editor')
  const { definition, change } = useEditor()
  const [isEmpty, setIsEmpty] = useState(false)
  if (definition.kind !== 'mastery-check') return null
  const changeCheck = (part: Partial<Check>) =>
    change((before) => (before.kind === 'mastery-check' ? { ...before, ...part } : before))
  const tick = (id: string, isTicked: boolean) => {
    const named = objectives.map((each) => each.id)
    const chosen = named.filter((each) => (each === id ? isTicked : definition.objectives.includes(each)))
    setIsEmpty(chosen.length === 0)
    if (chosen.length > 0) changeCheck({ objectives: chosen })
  }
  return (
    <>
      <fieldset className={styles['ticks']}>
        <legend>{t('checkObjectives')}</legend>
        {objectives.map(({ id, title }) => (
          <TickField
            key={id}
            label={title}
            isTicked={definition.objectives.includes(id)}
            onTick={(isTicked) => tick(id, isTicked)}
          />
        ))}
        <p role="alert" className={styles['expected']}>
          {isEmpty && t('expectObjective')}
        </p>
      </fieldset>
      <NumberField
        label={t('points')}
        value={definition.points}
        bounds={{ min: 0.1, max: 1_000, step: 'any' }}
        onValue={(points) => changeCheck({ points })}
      />
      <NumberField
        label={t('maxError')}
        hint={t('maxErrorHint')}
        value={Math.round(definition.maxError * 100)}
        bounds={{ min: 1, max: 40, step: 'whole' }}
        onValue={(percent) => changeCheck({ maxError: percent / 100 })}
      />
      <NumberField
        label={t('budget')}
        hint={t('budgetHint')}
        value={definition.budget}
        bounds={{ min: 1, max: 200, step: 'whole' }}
        onValue={(budget) => changeCheck({ budget })}
      />
    </>
  )
}
