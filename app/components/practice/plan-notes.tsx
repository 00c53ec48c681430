/** What is put off, until when, and the way to bring it back. */
import { getFormatter } from 'next-intl/server'
import { getTranslations } from '@/app/i18n/get-translations'
import type { CourseView, PlanView } from '@/lib/contracts/views'
import styles from './plan.module.css'
import { PlanButton } from './plan-button'

type PlanNotesProps = { readonly course: CourseView; readonly plan: PlanView }

export async function PlanNotes({ course, plan }: PlanNotesProps) {
  const [t, format] = await Promise.all([getTranslations('Plan'), getFormatter()])
  if (plan.deferred.length === 0) return null
  return (
    <ul className={styles['notes']} aria-label={t('deferredList')}>
      {plan.deferred.map(({ objectiveId, title, until }) => (
        <li key={objectiveId}>
          <span>
            {t('deferred', {
              objective: title,
              date: format.dateTime(new Date(until), 'day', { timeZone: course.timeZone }),
            })}
          </span>
          <PlanButton
            ask={{ kind: 'lift-deferral', courseId: course.id, objectiveId }}
            words={t('lift')}
            label={t('liftOf', { objective: title })}
            look="text"
            goTo={null}
          />
        </li>
      ))}
    </ul>
  )
}
