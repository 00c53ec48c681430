/** Where one is in a placement, a test or practice beyond mastery, and the way out. */
import Link from 'next/link'
import { getTranslations } from '@/app/i18n/get-translations'
import type { CourseView, PlanView, ReasonView } from '@/lib/contracts/views'
import styles from './plan.module.css'
import { PlanButton } from './plan-button'

type ModeLineProps = { readonly course: CourseView; readonly plan: PlanView; readonly reason: ReasonView }

export async function ModeLine({ course, plan, reason }: ModeLineProps) {
  const t = await getTranslations('Plan')
  const home = `/courses/${course.slug}`
  if (reason.kind === 'placement') {
    const words = { number: reason.asked + 1, most: reason.most }
    return (
      <div className={styles['mode']}>
        <p className={styles['modeText']}>
          <span className={styles['count']}>{t('placementCount', words)}</span> {t('placementText')}
        </p>
        {plan.mode === 'placement' && (
          <PlanButton
            ask={{ kind: 'skip-placement', courseId: course.id }}
            words={t('skipPlacement')}
            look="text"
            goTo={reason.asked === 0 ? null : `${home}/practice/found`}
          />
        )}
        <Link href={home}>{t('fromLesson')}</Link>
      </div>
    )
  }
  if (reason.kind === 'test-out') {
    const words = { number: reason.asked + 1, most: reason.most, objective: reason.objectiveTitle }
    return (
      <div className={styles['mode']}>
        <p className={styles['modeText']}>
          <span className={styles['count']}>{t('testCount', words)}</span> {t('testText')}
        </p>
        {plan.mode === 'test-out' && (
          <PlanButton
            ask={{ kind: 'end-test-out', courseId: course.id }}
            words={t('endTest')}
            look="text"
            goTo={reason.asked === 0 ? null : `${home}/practice/found`}
          />
        )}
      </div>
    )
  }
  if (reason.kind !== 'extra') return null
  return (
    <div className={styles['mode']}>
      <p className={styles['modeText']}>{t('extraText')}</p>
      <Link href={`${home}/progress`}>{t('toProgress')}</Link>
    </div>
  )
}
