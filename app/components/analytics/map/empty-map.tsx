/** What stands in the place of a map that has no rows or no columns. */
import Link from 'next/link'
import { EmptyState } from '@/app/components/ui/empty-state'
import { getTranslations } from '@/app/i18n/get-translations'
import type { MasteryMapView } from '@/lib/contracts/analytics/mastery-map'

export async function EmptyMap({ view }: { readonly view: MasteryMapView }) {
  const t = await getTranslations('MasteryMap')
  const { course, enrolledCount, objectives, studentCount, order } = view
  if (enrolledCount === 0) {
    const ways = <Link href={`/courses/${course.slug}/people`}>{t('bringPeople')}</Link>
    return (
      <EmptyState title={t('empty')} action={ways}>
        {t('emptyText')}
      </EmptyState>
    )
  }
  if (objectives.length === 0) return <EmptyState title={t('noObjectives')}>{t('noObjectivesText')}</EmptyState>
  if (studentCount === 0) return <p>{t('nobodyInGroup')}</p>
  return <p>{t('nobodyFound', { search: order.search })}</p>
}
