'use client'

/** A question that has changed in the bank and in the file: both to be seen, one to be chosen. */
import { useId, useState } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import type { ImportedQuestionView, ImportReport } from '@/lib/contracts/exchange/import-views'
import type { Question } from '@/lib/problems/question'
import styles from './exchange.module.css'
import { type ImportChoice, withDecision } from './import-choice'
import { QuestionPreview } from './question-preview'

type ConflictChoiceProps = {
  readonly view: ImportedQuestionView
  readonly stored: Question
  readonly report: ImportReport
  readonly choice: ImportChoice
  readonly onChoice: (choice: ImportChoice) => void
}

export function ConflictChoice({ view, stored, report, choice, onChoice }: ConflictChoiceProps) {
  const t = useTranslations('StudioExchange')
  const name = useId()
  const [isOpen, setOpen] = useState(false)
  const { id } = view.question
  const isDecided = choice.decided.has(id)
  const decide = (winner: 'bank' | 'file') => onChoice(withDecision(choice, { id, winner }))
  return (
    <fieldset className={styles['conflict']}>
      <legend>{t('conflict.title', { keys: view.differs.join(', ') })}</legend>
      <label className={styles['tick']}>
        <input type="radio" name={name} checked={isDecided && !choice.taken.has(id)} onChange={() => decide('bank')} />
        <span>{t('conflict.bank')}</span>
      </label>
      <label className={styles['tick']}>
        <input type="radio" name={name} checked={isDecided && choice.taken.has(id)} onChange={() => decide('file')} />
        <span>{t('conflict.file')}</span>
      </label>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('conflict.both')}</summary>
        {isOpen && (
          <div className={styles['both']}>
            <section>
              <h4>{t('conflict.bankTitle')}</h4>
              <p className={styles['questionTitle']}>{stored.title}</p>
              <QuestionPreview question={stored} mistakes={report.mistakes} />
            </section>
            <section>
              <h4>{t('conflict.fileTitle')}</h4>
              <p className={styles['questionTitle']}>{view.question.title}</p>
              <QuestionPreview question={view.question} mistakes={report.mistakes} />
            </section>
          </div>
        )}
      </details>
    </fieldset>
  )
}
