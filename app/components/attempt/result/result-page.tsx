/** An attempt that is over: points, each problem with what may be seen of it, what comes later, and the receipt. */
import Link from 'next/link'
import button from '@/app/components/ui/button.module.css'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getTranslations } from '@/app/i18n/get-translations'
import type { AttemptView } from '@/lib/contracts/attempt-views'
import { CheckVerdicts } from './check-verdicts'
import { EndLine } from './end-line'
import { NotYet } from './not-yet'
import { Receipt } from './receipt'
import styles from './result.module.css'
import { ResultProblem } from './result-problem'
import { ScoreLine } from './score-line'

export async function ResultPage({ view }: { readonly view: AttemptView }) {
  const t = await getTranslations('AttemptResult')
  const { course, assessment, attempt, places, score } = view
  const overview = `/courses/${course.slug}/assessments/${assessment.id}`
  const problems = places.flatMap((place) => (place.kind === 'shown' ? [place.problem] : []))
  return (
    <div className={`${page['page']} ${page['narrow']}`}>
      <PageHead
        kicker={`${course.title} · ${t('of', { number: attempt.number, name: attempt.studentName })}`}
        title={t('title', { title: assessment.title })}
        lead={<EndLine view={view} />}
      />
      <ScoreLine score={score} state={attempt.state} />
      <CheckVerdicts check={view.check} />
      <NotYet release={view.release} timeZone={course.timeZone} />
      {view.lateChanges > 0 && <p className={styles['late']}>{t('late', { count: view.lateChanges })}</p>}
      {problems.map((problem) => (
        <ResultProblem
          key={`${problem.slotId}/${problem.variantNumber}`}
          problem={problem}
          points={score?.slots.find(({ slotId }) => slotId === problem.slotId) ?? null}
          view={view}
        />
      ))}
      <Receipt receipt={view.receipt} />
      <p className={styles['ways']}>
        <Link href={overview} className={button['quiet']}>
          {t('back')}
        </Link>
        <Link href={`${overview}/attempts/${attempt.id}/print`} className={button['quiet']}>
          {t('printed')}
        </Link>
      </p>
    </div>
  )
}
