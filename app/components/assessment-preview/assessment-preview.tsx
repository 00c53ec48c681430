/** An assessment as one student might be given it, to be tried by whoever makes it. */
import Link from 'next/link'
import { getFormatter } from 'next-intl/server'
import { toAskedParts } from '@/app/components/answer/to-asked-parts'
import { ClassFairness } from '@/app/components/assessment-editor/class-fairness'
import { Markdown } from '@/app/components/markdown/markdown'
import button from '@/app/components/ui/button.module.css'
import { EmptyState } from '@/app/components/ui/empty-state'
import page from '@/app/components/ui/page.module.css'
import { PageHead } from '@/app/components/ui/page-head'
import { getTranslations } from '@/app/i18n/get-translations'
import type { FairnessView, PreviewProblem, PreviewView } from '@/lib/contracts/assessment-views'
import styles from './preview.module.css'
import { PreviewForm } from './preview-form'

type AssessmentPreviewProps = {
  readonly view: PreviewView
  readonly nextSeed: number
  /** May come later than the rest. */
  readonly fairness: Promise<FairnessView | null>
}

export async function AssessmentPreview({ view, nextSeed, fairness }: AssessmentPreviewProps) {
  const [t, words, format] = await Promise.all([getTranslations('Preview'), getTranslations('Editor'), getFormatter()])
  const { course, assessment, problems, shares } = view
  const path = `/courses/${course.slug}/assessments/${assessment.id}`
  const edit = <Link href={`${path}/edit`}>{t('back')}</Link>
  return (
    <>
      <PageHead
        kicker={edit}
        title={assessment.title}
        lead={t(assessment.kind === 'mastery-check' ? 'leadCheck' : 'lead')}
      />
      <p className={styles['again']}>
        <Link href={`${path}/preview?seed=${nextSeed}`} className={button['quiet']} prefetch={false}>
          {t('again')}
        </Link>
      </p>
      {assessment.instructions.trim() !== '' && <Markdown text={assessment.instructions} />}
      {problems.length === 0 && (
        <EmptyState title={t('empty')} action={edit}>
          {t('emptyText')}
        </EmptyState>
      )}
      {shares.length > 0 && (
        <section className={page['section']}>
          <h2>{t('shares')}</h2>
          <dl className={styles['shares']}>
            {shares.map(({ title, share }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{format.number(share, 'share')}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {assessment.kind === 'exam' && problems.length > 0 && (
        <section className={page['section']} aria-labelledby="fairness">
          <h2 id="fairness">{words('fairness')}</h2>
          <ClassFairness fairness={fairness} />
        </section>
      )}
      {problems.map((problem, place) => (
        <Problem key={`${view.seed}-${problem.slotId}`} problem={problem} view={view} place={place} />
      ))}
    </>
  )
}

type ProblemProps = { readonly problem: PreviewProblem; readonly view: PreviewView; readonly place: number }

async function Problem({ problem, view: { course, assessment }, place }: ProblemProps) {
  const t = await getTranslations('Preview')
  const { questionId, version, seed } = problem
  const asked = { courseId: course.id, assessmentId: assessment.id, questionId, version, seed }
  return (
    <section className={page['section']} aria-labelledby={`problem-${place}`}>
      <h2 id={`problem-${place}`}>{t('problem', { number: place + 1, points: problem.points })}</h2>
      <p className={styles['origin']}>{t('origin', { title: problem.title })}</p>
      <div className={page['card']}>
        <Markdown text={problem.prompt} />
        <PreviewForm asked={asked} parts={toAskedParts(problem.parts)} />
      </div>
    </section>
  )
}
