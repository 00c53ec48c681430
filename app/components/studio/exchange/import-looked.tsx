'use client'

/** What an import holds and would do: counted, told, question by question, and taken. */
import page from '@/app/components/ui/page.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { LessonPlace } from '@/lib/authoring/surroundings'
import type { ImportPlace } from '@/lib/contracts/exchange/import-requests'
import type { ImportDone, ImportReport } from '@/lib/contracts/exchange/import-views'
import { ErrorTable } from './error-table'
import styles from './exchange.module.css'
import type { ImportChoice } from './import-choice'
import { ImportQuestions } from './import-questions'
import { LessonTicks } from './lesson-ticks'
import { LossList } from './loss-list'
import { PlacePicker } from './place-picker'
import { TakeBar } from './take-bar'
import type { Upload } from './use-upload'

type ImportLookedProps = {
  readonly report: ImportReport
  readonly lessons: readonly LessonPlace[]
  readonly place: ImportPlace | null
  readonly choice: ImportChoice
  readonly taking: Upload<ImportDone>
  readonly onPlace: (place: ImportPlace) => void
  readonly onChoice: (choice: ImportChoice) => void
  readonly onTake: () => void
  readonly onLookAgain: () => void
}

export function ImportLooked(props: ImportLookedProps) {
  const { report, lessons, place, choice, taking, onPlace, onChoice, onTake, onLookAgain } = props
  const t = useTranslations('StudioExchange')
  const { format, isRead, questions, errors, lost, refusal } = report
  const counts = new Map<string, number>()
  for (const { change } of questions) counts.set(change, (counts.get(change) ?? 0) + 1)
  const unplaced = questions.filter(({ change }) => change === 'unplaced')
  // What is said of a question stands at the question.
  const titles = new Set(questions.map(({ question }) => question.title))
  const ofOthers = lost.filter(({ question }) => !titles.has(question))
  const isEmpty = questions.length === 0 && report.lessons.length === 0
  return (
    <section className={`${page['section']} ${styles['stack']}`}>
      <h2>{t('report.title', { format: t(`formatName.${format}`) })}</h2>
      <p role="status">
        {isRead
          ? t('report.found', { questions: questions.length, lessons: report.lessons.length, errors: errors.length })
          : t('report.notRead')}
      </p>
      {questions.length > 0 && (
        <ul className={styles['counts']}>
          {changes.flatMap((change) => {
            const count = counts.get(change) ?? 0
            return count === 0 ? [] : [<li key={change}>{t(`count.${change}`, { count })}</li>]
          })}
        </ul>
      )}
      {isRead && isEmpty && errors.length === 0 && <p>{t('report.empty')}</p>}
      {refusal !== null && (
        <p role="alert" className={styles['wrong']}>
          {refusal}
        </p>
      )}
      <ErrorTable errors={errors} />
      {ofOthers.length > 0 && <LossList lost={ofOthers} title={t('lost.left')} />}
      {(unplaced.length > 0 || place !== null) && (
        <PlacePicker lessons={lessons} place={place} unplaced={unplaced} onPlace={onPlace} />
      )}
      <LessonTicks lessons={report.lessons} choice={choice} onChoice={onChoice} />
      {questions.length > 0 && <ImportQuestions report={report} choice={choice} onChoice={onChoice} />}
      {!isEmpty && refusal === null && (
        <TakeBar
          report={report}
          choice={choice}
          taking={taking}
          onChoice={onChoice}
          onTake={onTake}
          onLookAgain={onLookAgain}
        />
      )}
    </section>
  )
}

const changes = ['created', 'updated', 'conflict', 'unplaced', 'kept', 'retired', 'unchanged'] as const
