/** What came of an answer: the verdict, each part with its mistake by name, what moved, the solution, and the way on. */
import Link from 'next/link'
import { getFormatter } from 'next-intl/server'
import { Markdown } from '@/app/components/markdown/markdown'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { getTranslations } from '@/app/i18n/get-translations'

import type { AnsweredView, PublicPart } from '@/lib/contracts/views'
import { ChangeTable } from './change-table'
import styles from './feedback.module.css'
import { FeedbackPart } from './feedback-part'
import { NextButton } from './next-button'
import { partVerdict } from './part-verdict'
import { VerdictMark, verdictOf } from './verdict'

type FeedbackProps = {
  readonly courseId: string
  /** Where the plan that ends here tells what it has found; null while it goes on. */
  readonly finding: string | null
  readonly parts: readonly PublicPart[]
  readonly answered: AnsweredView
  readonly lessonHref: string | null
}

export async function Feedback({ courseId, finding, parts, answered, lessonHref }: FeedbackProps) {
  const [t, format] = await Promise.all([getTranslations('Feedback'), getFormatter()])
  const [only] = answered.parts.length === 1 ? answered.parts : []
  const verdict = only === undefined ? verdictOf(answered.scoreFraction) : partVerdict(only, parts[0])
  // The score of a bet is its probability's logarithm: no answer was right or wrong.
  const bet = only?.logScoreBits === undefined ? undefined : only.evidenceFraction
  return (
    <section id="feedback" tabIndex={-1} className={styles['feedback']} aria-labelledby="feedback-title">
      <h2 id="feedback-title" className={styles['verdict']} data-verdict={verdict}>
        <VerdictMark verdict={verdict} />
        {bet === undefined ? t(verdict) : t('bet', { share: format.number(bet, 'shareTold') })}
        {(verdict === 'partly' || bet !== undefined) && (
          <span className={styles['score']}>
            {t('score', { score: format.number(answered.scoreFraction, 'score') })}
          </span>
        )}
      </h2>
      {answered.changes
        .filter(({ declared }) => declared)
        .map(({ objectiveId, title }) => (
          <p key={objectiveId} className={styles['declared']}>
            {t('declared', { objective: title })}
          </p>
        ))}
      {answered.parts.map((grade, place) => (
        <FeedbackPart
          key={grade.name}
          grade={grade}
          part={parts.find(({ name }) => name === grade.name)}
          shownKey={answered.keys.find(({ name }) => name === grade.name)}
          place={place}
          count={parts.length}
        />
      ))}
      <details className={disclosure['box']}>
        <summary>{t('solution')}</summary>
        <div className={disclosure['inside']}>
          <Markdown text={answered.solution} topHeading={3} />
        </div>
      </details>
      {verdict !== 'right' && lessonHref !== null && (
        <p className={styles['readLesson']}>
          <Link href={lessonHref}>{t('readLesson')}</Link>
        </p>
      )}
      <ChangeTable changes={answered.changes} />
      <NextButton courseId={courseId} finding={finding} />
    </section>
  )
}
