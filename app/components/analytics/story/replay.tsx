/** One answer as it was given: the level before and after, the problem as the student saw it, what they sent, what came back. */
import { getFormatter } from 'next-intl/server'
import { AnsweredForm } from '@/app/components/answer/answered-form'
import { toAskedParts } from '@/app/components/answer/to-asked-parts'
import { Markdown } from '@/app/components/markdown/markdown'
import { ChangeTable } from '@/app/components/practice/change-table'
import { FeedbackPart } from '@/app/components/practice/feedback-part'
import { ReasonLine } from '@/app/components/practice/reason-line'
import { VerdictMark, verdictOf } from '@/app/components/practice/verdict'
import disclosure from '@/app/components/ui/disclosure.module.css'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { StoryStep, StoryView } from '@/lib/contracts/analytics/story'
import { ReplayLevels } from './replay-levels'
import { ReplaySteps } from './replay-steps'
import styles from './story.module.css'

type ReplayProps = { readonly step: StoryStep; readonly view: StoryView }

export async function Replay({ step, view }: ReplayProps) {
  const [t, practice, format] = await Promise.all([
    getTranslations('Story'),
    getTranslations('Practice'),
    getFormatter(),
  ])
  const { entry, problem, reason } = step
  const { course, answerCount } = view
  return (
    <section id="replay" className={styles['replay']} aria-labelledby="replay-title">
      <div className={styles['replayHead']}>
        <div>
          <h2 id="replay-title">{t('replayTitle', { number: entry.number, count: answerCount })}</h2>
          <p className={styles['soft']}>{format.dateTime(new Date(entry.at), 'full', { timeZone: course.timeZone })}</p>
        </div>
        <ReplaySteps number={entry.number} count={answerCount} />
      </div>
      <ReplayLevels entry={entry} threshold={view.threshold} />
      <p className={styles['soft']}>
        {t('asSeen')} <span className={styles['why']}>{practice('why')}</span> <ReasonLine reason={reason} />
      </p>
      <article className={page['card']}>
        <h3 className={styles['problemTitle']}>{entry.title}</h3>
        <Markdown text={problem.prompt} topHeading={4} />
        <AnsweredForm parts={toAskedParts(problem.parts)} response={step.answered.response} />
        <CameBack step={step} />
      </article>
    </section>
  )
}

/** Verdict and feedback as they stood under the answer, the key, and what it moved. */
async function CameBack({ step: { entry, problem, answered } }: Pick<ReplayProps, 'step'>) {
  const t = await getTranslations('Feedback')
  const verdict = verdictOf(entry.scoreFraction)
  return (
    <div className={styles['cameBack']}>
      <h3 className={styles['verdict']}>
        <span data-verdict={verdict}>
          <VerdictMark verdict={verdict} />
          {t(verdict)}
        </span>
      </h3>
      {answered.parts.map((grade, place) => (
        <FeedbackPart
          key={grade.name}
          grade={grade}
          part={problem.parts.find(({ name }) => name === grade.name)}
          shownKey={answered.keys.find(({ name }) => name === grade.name)}
          place={place}
          count={problem.parts.length}
        />
      ))}
      <details className={disclosure['box']}>
        <summary>{t('solution')}</summary>
        <div className={disclosure['inside']}>
          <Markdown text={answered.solution} topHeading={4} />
        </div>
      </details>
      <ChangeTable changes={answered.changes} />
    </div>
  )
}
