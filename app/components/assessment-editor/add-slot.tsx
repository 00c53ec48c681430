'use client'

/** A slot more: drawn from an objective by one press, or a question found in the bank. */
import { useFormatter } from 'next-intl'
import { useId, useState } from 'react'
import button from '@/app/components/ui/button.module.css'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { Slot } from '@/lib/assessment/definition'
import styles from './editor.module.css'
import { findQuestions } from './find-questions'
import type { Bank } from './slots-fields'

type AddSlotProps = { readonly bank: Bank; readonly onAdd: (pick: Slot['pick']) => void }

const mostShown = 12

export function AddSlot({ bank, onAdd }: AddSlotProps) {
  const t = useTranslations('Editor')
  const id = useId()
  const [query, setQuery] = useState('')
  const found = findQuestions(query, bank)
  const draw = (objectiveId: string) =>
    onAdd({ kind: 'objectives', objectives: [objectiveId], answerKinds: [], difficulties: [] })
  return (
    <div className={styles['adding']}>
      <fieldset>
        <legend>{t('addDrawn')}</legend>
        <div className={styles['chips']}>
          {bank.objectives.map((objective) => (
            <button
              key={objective.id}
              type="button"
              className={`${button['quiet']} ${button['small']}`}
              aria-label={t('addDrawnLabel', { title: objective.title })}
              onClick={() => draw(objective.id)}
            >
              {objective.title}
            </button>
          ))}
        </div>
      </fieldset>
      <details className={disclosure['box']}>
        <summary>{t('addFixed')}</summary>
        <div className={styles['field']}>
          <label htmlFor={`${id}-query`}>{t('search')}</label>
          <input
            id={`${id}-query`}
            type="search"
            className={styles['box']}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          <p role="status" className={styles['hint']}>
            {t('found', { count: found.length, shown: Math.min(mostShown, found.length) })}
          </p>
        </div>
        <ul className={styles['results']}>
          {found.slice(0, mostShown).map((question) => (
            <Found key={question.id} question={question} bank={bank} onAdd={onAdd} />
          ))}
        </ul>
      </details>
    </div>
  )
}

type FoundProps = AddSlotProps & { readonly question: Bank['pool'][number] }

function Found({ question, bank, onAdd }: FoundProps) {
  const t = useTranslations('Editor')
  const format = useFormatter()
  const titles = bank.objectives.filter(({ id }) => question.objectives.includes(id)).map(({ title }) => title)
  return (
    <li className={styles['result']}>
      <span>
        {question.title}
        <span className={styles['hint']}>
          {format.list(titles)} · {t(`difficulty.${question.difficulty}`)}
        </span>
      </span>
      <button
        type="button"
        className={`${button['quiet']} ${button['small']}`}
        aria-label={t('addFixedLabel', { title: question.title })}
        onClick={() => onAdd({ kind: 'question', questionId: question.id })}
      >
        {t('add')}
      </button>
    </li>
  )
}
