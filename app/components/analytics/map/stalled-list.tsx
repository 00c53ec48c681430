/** On whom practice has stopped helping, and what an instructor can do about it. */
import Link from 'next/link'
import { getFormatter } from 'next-intl/server'
import { SimulatedBadge } from '@/app/components/ui/simulated-badge'
import { getTranslations } from '@/app/i18n/get-translations'
import type { MasteryMapView } from '@/lib/contracts/analytics/mastery-map'
import styles from './before-class.module.css'

export async function StalledList({ view: { course, objectives, stalls } }: { readonly view: MasteryMapView }) {
  const [t, format] = await Promise.all([getTranslations('MasteryMap'), getFormatter()])
  const titles = new Map(objectives.map(({ id, title }) => [id, title]))
  return (
    <>
      <p>{t('stalledText')}</p>
      <ul className={styles['list']}>
        {stalls.map(({ student, objective }) => (
          <li key={`${student.id} ${objective.id}`}>
            <strong>{student.name}</strong> {student.isSimulated && <SimulatedBadge />}, “{objective.title}”:{' '}
            {t('goThrough')}{' '}
            {objective.prerequisites.length > 0 &&
              t('restsOn', {
                prerequisites: format.list(objective.prerequisites.map((id) => `“${titles.get(id) ?? id}”`)),
              })}{' '}
            <Link href={`/courses/${course.slug}/lessons/${objective.lessonId}`} prefetch={false}>
              {t('openLesson')}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
