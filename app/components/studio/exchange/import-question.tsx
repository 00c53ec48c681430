'use client'

/** One question of an import: what would become of it, what was lost, what the prover says, and how it looks. */
import { useState } from 'react'
import { useTranslations } from '@/app/i18n/use-translations'
import type { ImportedQuestionView, ImportReport } from '@/lib/contracts/exchange/import-views'
import { ConflictChoice } from './conflict-choice'
import styles from './exchange.module.css'
import { type ImportChoice, mayTake, withoutTaken, withTaken } from './import-choice'
import { QuestionPreview } from './question-preview'

type ImportQuestionProps = {
  readonly view: ImportedQuestionView
  readonly report: ImportReport
  readonly choice: ImportChoice
  readonly onChoice: (choice: ImportChoice) => void
}

export function ImportQuestion({ view, report, choice, onChoice }: ImportQuestionProps) {
  const t = useTranslations('StudioExchange')
  const [isOpen, setOpen] = useState(false)
  const { question, line, change, stored, differs, proof, missing } = view
  const { id, title } = question
  const lost = [...new Set(report.lost.filter((loss) => loss.question === title).map(({ what }) => what))]
  const isTakeable = mayTake(view, choice.as)
  const isTaken = isTakeable && choice.taken.has(id)
  const toggle = () => onChoice(isTaken ? withoutTaken(choice, [id]) : withTaken(choice, [id]))
  const named = missing.filter((each) => each !== '')
  return (
    <li className={styles['question']}>
      <div className={styles['questionHead']}>
        {change === 'conflict' ? null : (
          <input
            type="checkbox"
            aria-label={t('questions.tick', { title })}
            checked={isTaken}
            disabled={!isTakeable}
            onChange={toggle}
          />
        )}
        <div className={styles['questionWords']}>
          <p className={styles['questionTitle']}>{title}</p>
          <p className={styles['about']}>
            <span className={styles['change']} data-change={change}>
              {t(`change.${change}`)}
            </span>{' '}
            {t('questions.where', { id, line })}
            {change === 'updated' && ` · ${t('questions.differs', { keys: differs.join(', ') })}`}
          </p>
          {change === 'unplaced' && (
            <p className={named.length === 0 ? styles['about'] : styles['caution']}>
              {named.length === 0 ? t('questions.noPlace') : t('questions.noSuchPlace', { ids: named.join(', ') })}
            </p>
          )}
          {(change === 'kept' || change === 'retired') && <p className={styles['about']}>{t(`why.${change}`)}</p>}
          {proof !== null && proof.verdict !== 'green' && (
            <div className={proof.verdict === 'red' ? styles['wrong'] : styles['caution']}>
              <p>{t(`verdict.${proof.verdict}`)}</p>
              <ul>
                {proof.findings.slice(0, 8).map((finding) => (
                  <li key={finding}>{finding}</li>
                ))}
              </ul>
            </div>
          )}
          {lost.length > 0 && (
            <div>
              <p className={styles['about']}>{t('lost.here')}</p>
              <ul className={styles['lostHere']}>
                {lost.map((what) => (
                  <li key={what}>{what}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </div>
      {change === 'conflict' && stored !== null && (
        <ConflictChoice view={view} stored={stored} report={report} choice={choice} onChoice={onChoice} />
      )}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('questions.preview')}</summary>
        {isOpen && <QuestionPreview question={question} mistakes={report.mistakes} />}
      </details>
    </li>
  )
}
