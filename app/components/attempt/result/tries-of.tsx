/** What came of the tries at one problem, the newest first, and the key where it may be seen. */

import { AnsweredForm } from '@/app/components/answer/answered-form'
import { toAskedParts } from '@/app/components/answer/to-asked-parts'
import feedback from '@/app/components/practice/feedback.module.css'
import { FeedbackPart } from '@/app/components/practice/feedback-part'
import { VerdictMark, verdictOf } from '@/app/components/practice/verdict'
import { getTranslations } from '@/app/i18n/get-translations'
import type { AttemptProblemView, TryView } from '@/lib/contracts/attempt-views'
import styles from './result.module.css'
import { ShownKey } from './shown-key'

export async function TriesOf({ problem }: { readonly problem: AttemptProblemView }) {
  const t = await getTranslations('Attempt')
  const newest = problem.tries.toReversed()
  return (
    <div className={styles['tries']}>
      {newest.map((each) => (
        <section key={each.tryNumber} className={styles['try']}>
          {newest.length > 1 && <h3 className={styles['tryTitle']}>{t('tryNumber', { number: each.tryNumber })}</h3>}
          <Try problem={problem} each={each} />
        </section>
      ))}
      <ShownKey problem={problem} />
    </div>
  )
}

type TryProps = { readonly problem: AttemptProblemView; readonly each: TryView }

async function Try({ problem, each }: TryProps) {
  const [t, words] = await Promise.all([getTranslations('AttemptResult'), getTranslations('Feedback')])
  const { outcome } = each
  const given = <AnsweredForm parts={toAskedParts(problem.parts)} response={each.response} />
  if (outcome.kind === 'withheld') {
    return (
      <>
        {given}
        <p className={styles['withheld']}>{t('withheld')}</p>
      </>
    )
  }
  const verdict = verdictOf(outcome.scoreFraction)
  return (
    <>
      {given}
      <p className={`${feedback['verdict']} ${styles['verdict']}`} data-verdict={verdict}>
        <VerdictMark verdict={verdict} />
        {words(verdict)}
      </p>
      {outcome.parts.map((grade) => (
        <FeedbackPart
          key={grade.name}
          grade={grade}
          part={problem.parts.find(({ name }) => name === grade.name)}
          shownKey={undefined}
          place={problem.parts.findIndex(({ name }) => name === grade.name)}
          count={problem.parts.length}
        />
      ))}
      {outcome.unreadable.map(({ name, expected }) => (
        <p key={name} className={styles['unreadable']}>
          <strong>{t('unreadable')}</strong> {t('unreadableText', { expected })}
        </p>
      ))}
    </>
  )
}
