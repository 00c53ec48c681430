/** One objective: its state, its level with the interval, what that means in words, and the answers behind it. */
import { getFormatter } from 'next-intl/server'
import { LevelFigure } from '@/app/components/level/level-figure'
import { LevelWords } from '@/app/components/level/level-words'
import { shownChance } from '@/app/components/level/shown-chance'
import { StatusWord } from '@/app/components/level/status-word'
import { InlineMarkdown } from '@/app/components/markdown/markdown'
import { TestMe } from '@/app/components/practice/test-me'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { CourseView, ProgressView } from '@/lib/contracts/views'
import { inForce } from '@/lib/mastery/constants-in-force'
import { HistoryTable } from './history-table'
import styles from './progress.module.css'

type ObjectiveProgressProps = {
  readonly objective: ProgressView['objectives'][number]
  readonly course: CourseView
  /** Titles of the course's objectives by id, to name what this one waits for. */
  readonly titles: ReadonlyMap<string, string>
}

export async function ObjectiveProgress({ objective, titles, course }: ObjectiveProgressProps) {
  const [t, level, format] = await Promise.all([getTranslations('Progress'), getTranslations('Level'), getFormatter()])
  const { objectiveId, title, text, status, threshold, masteryProbability, reviewAt, history, isOpen } = objective
  const { timeZone } = course
  const awaited = objective.prerequisites.map((id) => titles.get(id) ?? id)
  return (
    <section className={styles['objective']} aria-labelledby={`objective-${objectiveId}`}>
      <div className={styles['head']}>
        <h2 id={`objective-${objectiveId}`}>{title}</h2>
        <StatusWord status={status} />
      </div>
      <p className={styles['text']}>
        <InlineMarkdown text={text} />
      </p>
      <LevelFigure of={objective} />
      <p className={styles['scale']} aria-hidden="true">
        <span>{format.number(0, 'share')}</span>
        <span style={{ left: `${100 * threshold}%` }}>
          {level('threshold', { threshold: format.number(threshold, 'share') })}
        </span>
        <span>{format.number(1, 'share')}</span>
      </p>
      <p className={styles['words']}>
        <LevelWords of={objective} />{' '}
        {level('chance', { chance: format.number(shownChance(masteryProbability), 'share') })}{' '}
        {reviewAt !== null &&
          level(status === 'review-due' ? 'reviewSince' : 'reviewAt', {
            date: format.dateTime(new Date(reviewAt), 'day', { timeZone }),
          })}{' '}
        {!isOpen &&
          level('waitsFor', {
            prerequisites: format.list(awaited),
            chance: format.number(inForce.openAt, 'share'),
          })}
      </p>
      <TestMe course={course} objective={objective} />
      {history.length > 0 && (
        <details className={disclosure['box']}>
          <summary>{t('history', { count: history.length })}</summary>
          <HistoryTable title={title} history={history} timeZone={timeZone} />
        </details>
      )}
    </section>
  )
}
