'use client'

/** The questions of an import, narrowed by what would become of them, to be ticked and looked at. */
import { useState } from 'react'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { ImportedQuestionView, ImportReport } from '@/lib/contracts/exchange/import-views'
import styles from './exchange.module.css'
import { type ImportChoice, mayTake, withoutTaken, withTaken } from './import-choice'
import { ImportQuestion } from './import-question'

type ImportQuestionsProps = {
  readonly report: ImportReport
  readonly choice: ImportChoice
  readonly onChoice: (choice: ImportChoice) => void
}

const filters = [
  'all',
  'created',
  'updated',
  'conflict',
  'unplaced',
  'kept',
  'retired',
  'unchanged',
  'red',
  'lost',
] as const
type Filter = (typeof filters)[number]

/** So many rows at once: a bank of thousands would hold the page up. */
const step = 50

export function ImportQuestions({ report, choice, onChoice }: ImportQuestionsProps) {
  const t = useTranslations('StudioExchange')
  const [filter, setFilter] = useState<Filter>('all')
  const [count, setCount] = useState(step)
  const lostTitles = new Set(report.lost.map(({ question }) => question))
  const fits = (each: ImportedQuestionView, by: Filter) => {
    if (by === 'all') return true
    if (by === 'red') return each.proof?.verdict === 'red'
    return by === 'lost' ? lostTitles.has(each.question.title) : each.change === by
  }
  const rows = report.questions.filter((each) => fits(each, filter))
  const takeable = rows.filter((each) => mayTake(each, choice.as)).map(({ question }) => question.id)
  const narrow = (next: Filter) => {
    setFilter(next)
    setCount(step)
  }
  const small = `${button['quiet']} ${button['small']}`
  return (
    <section className={styles['stack']} aria-label={t('questions.label')}>
      <h3>{t('questions.title')}</h3>
      <fieldset className={styles['chips']}>
        <legend className="visually-hidden">{t('questions.filter')}</legend>
        {filters.flatMap((each) => {
          const found = report.questions.filter((question) => fits(question, each)).length
          if (found === 0) return []
          return [
            <button key={each} type="button" aria-pressed={filter === each} onClick={() => narrow(each)}>
              {t(`filter.${each}`, { count: found })}
            </button>,
          ]
        })}
      </fieldset>
      {takeable.length > 1 && (
        <div className={styles['row']}>
          <button type="button" className={small} onClick={() => onChoice(withTaken(choice, takeable))}>
            {t('questions.tickAll', { count: takeable.length })}
          </button>
          <button type="button" className={small} onClick={() => onChoice(withoutTaken(choice, takeable))}>
            {t('questions.tickNone')}
          </button>
        </div>
      )}
      <ul className={styles['questions']}>
        {rows.slice(0, count).map((each) => (
          <ImportQuestion key={each.question.id} view={each} report={report} choice={choice} onChoice={onChoice} />
        ))}
      </ul>
      {rows.length > count && (
        <button type="button" className={small} onClick={() => setCount(count + step)}>
          {t('questions.more', { count: rows.length - count })}
        </button>
      )}
    </section>
  )
}
