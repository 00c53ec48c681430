/** “I know this, test me”, on an objective that is not mastered. */
import { getTranslations } from '@/app/i18n/get-translations'
import type { CourseView, MasteryView } from '@/lib/contracts/views'
import { PlanButton } from './plan-button'

type TestMeProps = { readonly course: CourseView; readonly objective: MasteryView }

export async function TestMe({ course, objective: { objectiveId, title, status } }: TestMeProps) {
  const t = await getTranslations('Plan')
  if (status === 'mastered') return null
  return (
    <PlanButton
      ask={{ kind: 'start-test-out', courseId: course.id, objectiveId }}
      words={t('testMe')}
      label={t('testMeOf', { objective: title })}
      look="text"
      goTo={`/courses/${course.slug}/practice`}
    />
  )
}
