/** One problem on its card: what is asked, where to answer, and once answered what came of it. */
import Link from 'next/link'
import { AnsweredForm } from '@/app/components/answer/answered-form'
import { toAskedParts } from '@/app/components/answer/to-asked-parts'
import { Markdown } from '@/app/components/markdown/markdown'
import { getTranslations } from '@/app/i18n/get-translations'
import type { CourseView, PlanView, ProblemView } from '@/lib/contracts/views'
import { AnswerForm } from './answer-form'
import { Feedback } from './feedback'
import { Hints } from './hints'
import { ModeLine } from './mode-line'
import { OtherWindowNote } from './other-window-note'
import { PlanNotes } from './plan-notes'
import { PracticeFocus } from './practice-focus'
import styles from './problem.module.css'
import { ProblemOffers } from './problem-offers'
import { readingHref } from './reading-href'
import { ReasonLine } from './reason-line'
import { WhyThisOne } from './why-this-one'

type ProblemProps = {
  readonly course: CourseView
  readonly problem: ProblemView
  readonly plan: PlanView
}

export async function Problem({ course, problem, plan }: ProblemProps) {
  const t = await getTranslations('Practice')
  const { variantId, answered, reason, reading } = problem
  const lessonHref = reading === null ? null : readingHref(course, reading)
  const parts = toAskedParts(problem.parts)
  const feedback = await getTranslations('Feedback')
  const declared = answered?.changes.filter((change) => change.declared) ?? []
  return (
    <PracticeFocus
      variantId={variantId}
      stage={answered === null ? 'open' : 'answered'}
      announcement={declared.map(({ title }) => feedback('declared', { objective: title })).join(' ')}
    >
      <ModeLine course={course} plan={plan} reason={reason} />
      <PlanNotes course={course} plan={plan} />
      <p id="problem-reason" className={styles['reason']}>
        <span className={styles['why']}>{t('why')}</span> <ReasonLine reason={reason} />
        {reason.kind === 'go-back' && lessonHref !== null && (
          <>
            {' '}
            <Link href={lessonHref}>
              {t('readSection', { section: reading?.section?.heading ?? reason.objectiveTitle })}
            </Link>
          </>
        )}
      </p>
      <WhyThisOne key={`why-${variantId}`} choice={problem.choice} />
      <article className={styles['card']} aria-labelledby="problem-title">
        <h1 id="problem-title" tabIndex={-1} aria-describedby="problem-reason" className={styles['title']}>
          {problem.title}
        </h1>
        <Markdown text={problem.prompt} />
        {answered === null ? (
          <AnswerForm key={variantId} courseId={course.id} variantId={variantId} parts={parts} />
        ) : (
          <>
            <AnsweredForm parts={parts} response={answered.response} />
            <OtherWindowNote variantId={variantId} recorded={answered.response} />
          </>
        )}
        {answered !== null && (
          <Feedback
            courseId={course.id}
            finding={problem.isLastOfPlan ? `/courses/${course.slug}/practice/found` : null}
            parts={problem.parts}
            answered={answered}
            lessonHref={lessonHref}
          />
        )}
        {answered === null && <Hints key={`hints-${variantId}`} hints={problem.hints} />}
      </article>
      {answered === null && <ProblemOffers course={course} plan={plan} reason={reason} />}
    </PracticeFocus>
  )
}
