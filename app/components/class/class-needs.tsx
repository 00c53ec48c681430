/** Whom practice no longer helps, on what, and what an instructor can do about it. */
import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import page from '@/app/components/ui/page.module.css'
import type { ClassListView } from '@/lib/contracts/views'
import styles from './class.module.css'

export async function ClassNeeds({ view: { course, objectives, students } }: { readonly view: ClassListView }) {
  const [t, format] = await Promise.all([getTranslations('ClassList'), getFormatter()])
  const titles = new Map(objectives.map(({ id, title }) => [id, title]))
  const stalled = students.flatMap(({ id, name, mastery }) =>
    mastery.filter(({ isStalled }) => isStalled).map((objective) => ({ id, name, objective })),
  )
  if (stalled.length === 0) return null
  return (
    <section className={`${page['section']} ${styles['needs']}`} aria-labelledby="class-needs">
      <h2 id="class-needs">{t('needs', { count: new Set(stalled.map(({ id }) => id)).size })}</h2>
      <p>{t('needsText')}</p>
      <ul>
        {stalled.map(({ id, name, objective: { objectiveId, title, answerCount, lessonId, prerequisites } }) => (
          <li key={`${id}-${objectiveId}`}>
            <strong>{name}</strong> {t('stalledOn', { objective: title, count: answerCount })}{' '}
            {prerequisites.length > 0 &&
              t('restsOn', {
                prerequisites: format.list(prerequisites.map((needed) => `“${titles.get(needed) ?? needed}”`)),
              })}{' '}
            <Link href={`/courses/${course.slug}/lessons/${lessonId}`}>{t('openLesson')}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
