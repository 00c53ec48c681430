/** The same student on the other objectives of the course. */
import Link from 'next/link'
import { getTranslations } from '@/app/i18n/get-translations'
import type { StoryView } from '@/lib/contracts/analytics/story'
import styles from './story.module.css'

export async function ObjectiveLinks({
  view: { course, student, objective, objectives },
}: {
  readonly view: StoryView
}) {
  const t = await getTranslations('Story')
  return (
    <nav aria-label={t('objectives')} className={styles['objectives']}>
      {objectives.map(({ id, title }) => (
        <Link
          key={id}
          href={`/courses/${course.slug}/class/${student.id}/${id}`}
          prefetch={false}
          {...(id === objective.id ? { 'aria-current': 'page' as const } : {})}
        >
          {title}
        </Link>
      ))}
    </nav>
  )
}
