/** One problem of an attempt that is over: what was asked, what was answered, what came of it. */

import { AnsweredForm } from '@/app/components/answer/answered-form'
import { toAskedParts } from '@/app/components/answer/to-asked-parts'
import { Markdown } from '@/app/components/markdown/markdown'
import { ProblemNotes } from '@/app/components/notes/problem-notes'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { AttemptProblemView, AttemptView, SlotPoints } from '@/lib/contracts/attempt-views'
import { PointsTable } from './points-table'
import styles from './result.module.css'
import { ShownKey } from './shown-key'
import { TriesOf } from './tries-of'

type ResultProblemProps = {
  readonly problem: AttemptProblemView
  readonly points: SlotPoints | null
  readonly view: AttemptView
}

export async function ResultProblem({ problem, points, view }: ResultProblemProps) {
  const t = await getTranslations('Attempt')
  const heading = `question-${problem.position + 1}-${problem.variantNumber}`
  return (
    <article className={`${page['card']} ${styles['problem']}`} aria-labelledby={heading}>
      <h2 id={heading}>
        {t('question', { number: problem.position + 1 })}
        {problem.title !== null && `: ${problem.title}`}
      </h2>
      <Markdown text={problem.prompt} topHeading={3} />
      {problem.tries.length > 0 ? <TriesOf problem={problem} /> : <Ungraded problem={problem} />}
      {points !== null && <PointsTable points={points} variantNumber={problem.variantNumber} />}
      <ProblemNotes problem={problem} view={view} />
    </article>
  )
}

async function Ungraded({ problem }: { readonly problem: AttemptProblemView }) {
  const t = await getTranslations('AttemptResult')
  return (
    <>
      {problem.saved === null ? (
        <p className={styles['withheld']}>{t('noAnswer')}</p>
      ) : (
        <AnsweredForm parts={toAskedParts(problem.parts)} response={problem.saved.response} />
      )}
      <ShownKey problem={problem} />
    </>
  )
}
