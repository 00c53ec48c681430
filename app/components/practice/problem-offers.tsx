/** What else one may do with a problem than answer it: leave its objective for later, or be tested on it. */
import { getTranslations } from '@/app/i18n/get-translations'
import type { CourseView, PlanView, ReasonView } from '@/lib/contracts/views'
import styles from './plan.module.css'
import { PlanButton } from './plan-button'

type ProblemOffersProps = { readonly course: CourseView; readonly plan: PlanView; readonly reason: ReasonView }

export async function ProblemOffers({ course, plan, reason }: ProblemOffersProps) {
  const t = await getTranslations('Plan')
  const { objectiveId, objectiveTitle: objective } = reason
  return (
    <div className={styles['offers']}>
      <PlanButton
        ask={{ kind: 'defer', courseId: course.id, objectiveId }}
        words={t('defer')}
        label={t('deferOf', { objective })}
        look="text"
        goTo={null}
      />
      {plan.mode === 'practice' && (
        <PlanButton
          ask={{ kind: 'start-test-out', courseId: course.id, objectiveId }}
          words={t('testMe')}
          label={t('testMeOf', { objective })}
          look="text"
          goTo={null}
        />
      )}
    </div>
  )
}
