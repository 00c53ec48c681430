/** Why figures stand without an interval: each reason once, with the figures it concerns. */
import { getFormatter } from 'next-intl/server'
import { getTranslations } from '@/app/i18n/get-translations'
import type { ShownFigure, WithheldReason } from '@/lib/contracts/analytics/shown-figure'
import styles from './quiz-statistics.module.css'

type Named = { readonly name: string; readonly figures: readonly ShownFigure[] }

type IntervalNotesProps = {
  readonly of: readonly Named[]
  /** What n counts. */
  readonly counted?: 'attempts' | 'students'
}

export async function IntervalNotes({ of, counted = 'attempts' }: IntervalNotesProps) {
  const [t, format] = await Promise.all([getTranslations('QuizStatistics'), getFormatter()])
  const share = (value: number) => format.number(value, 'share')
  const say = (why: WithheldReason) => {
    if (why.reason === 'too-few-attempts' && counted === 'students') return t('fewStudents', { ...why })
    if (why.reason !== 'scores-near-an-end') return t(`withheld.${why.reason}`, { ...why })
    const { found, lowest, highest } = why
    return t('withheld.scores-near-an-end', { found: share(found), lowest: share(lowest), highest: share(highest) })
  }
  const notes = of.flatMap(({ name, figures }) => {
    const reasons = fewest(figures).flatMap(({ value, interval }) => {
      return value === null || interval.kind === 'interval' || interval.why.reason === 'not-defined'
        ? []
        : [say(interval.why)]
    })
    return [...new Set(reasons)].map((reason) => ({ name, reason }))
  })
  const reasons = [...new Set(notes.map(({ reason }) => reason))]
  if (reasons.length === 0) return null
  return (
    <div className={styles['notes']}>
      {reasons.map((reason) => (
        <p key={reason}>
          {format.list(notes.filter((note) => note.reason === reason).map(({ name }) => name))}: {reason}
        </p>
      ))}
    </div>
  )
}

/** Of figures that have too few, those with the fewest: each number would be a reason of its own. */
function fewest(figures: readonly ShownFigure[]): readonly ShownFigure[] {
  const found = figures.flatMap(({ value, interval }) => {
    return value !== null && interval.kind === 'withheld' && interval.why.reason === 'too-few-attempts'
      ? [interval.why.found]
      : []
  })
  const least = Math.min(...found)
  return figures.filter(({ interval }) => {
    return interval.kind === 'interval' || interval.why.reason !== 'too-few-attempts' || interval.why.found === least
  })
}
