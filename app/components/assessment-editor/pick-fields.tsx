'use client'

/** What a slot may draw: objectives, difficulties, kinds of answer. No tick in the last two means any. */
import { useState } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import type { Slot } from '@/lib/assessment/definition'
import { answerKindKey } from './answer-kind-key'
import styles from './editor.module.css'
import type { Bank } from './slots-fields'
import { TickField } from './tick-field'

type Drawn = Extract<Slot['pick'], { readonly kind: 'objectives' }>
type PickFieldsProps = { readonly pick: Drawn; readonly bank: Bank; readonly onChange: (pick: Drawn) => void }

const difficulties = ['easy', 'medium', 'hard'] as const

export function PickFields({ pick, bank, onChange }: PickFieldsProps) {
  const t = useTranslations('Editor')
  const [isEmpty, setIsEmpty] = useState(false)
  const kinds = [...new Set(bank.pool.flatMap(({ answerKinds }) => answerKinds))].toSorted()
  const tickObjective = (id: string, isTicked: boolean) => {
    const objectives = withTick(pick.objectives, { id, isTicked })
    setIsEmpty(objectives.length === 0)
    if (objectives.length > 0) onChange({ ...pick, objectives })
  }
  return (
    <>
      <fieldset className={styles['ticks']}>
        <legend>{t('drawObjectives')}</legend>
        {bank.objectives.map(({ id, title }) => (
          <TickField
            key={id}
            label={title}
            isTicked={pick.objectives.includes(id)}
            onTick={(isTicked) => tickObjective(id, isTicked)}
          />
        ))}
        <p role="alert" className={styles['expected']}>
          {isEmpty && t('expectObjective')}
        </p>
      </fieldset>
      <fieldset className={styles['ticks']}>
        <legend>{t('drawDifficulties')}</legend>
        {difficulties.map((id) => (
          <TickField
            key={id}
            label={t(`difficulty.${id}`)}
            isTicked={pick.difficulties.includes(id)}
            onTick={(isTicked) => onChange({ ...pick, difficulties: withTick(pick.difficulties, { id, isTicked }) })}
          />
        ))}
      </fieldset>
      <fieldset className={styles['ticks']}>
        <legend>{t('drawKinds')}</legend>
        {kinds.map((id) => (
          <TickField
            key={id}
            label={t(answerKindKey(id))}
            isTicked={pick.answerKinds.includes(id)}
            onTick={(isTicked) => onChange({ ...pick, answerKinds: withTick(pick.answerKinds, { id, isTicked }) })}
          />
        ))}
      </fieldset>
    </>
  )
}

function withTick<Id extends string>(
  ids: readonly Id[],
  { id, isTicked }: { readonly id: Id; readonly isTicked: boolean },
): Id[] {
  return isTicked ? [...ids.filter((each) => each !== id), id] : ids.filter((each) => each !== id)
}
