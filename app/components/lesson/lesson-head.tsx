/** The head of a lesson: its phase and number, its title, what it builds on, what it is for. */

import { Markdown } from '@/app/components/markdown/markdown'
import { getTranslations } from '@/app/i18n/get-translations'
import type { LessonView } from '@/lib/contracts/views'
import styles from './lesson.module.css'
import { LessonName } from './lesson-name'

export async function LessonHead({ view: { course, lesson, prerequisites } }: { readonly view: LessonView }) {
  const t = await getTranslations('Lesson')
  return (
    <header className={styles['head']}>
      <p className={styles['kicker']}>
        {lesson.phase} · {t('number', { number: lesson.number })}
      </p>
      <h1>{lesson.title}</h1>
      {prerequisites.length > 0 && (
        <p className={styles['builds']}>
          {t('prerequisites')}
          {prerequisites.map((link) => (
            <LessonName key={link.id} courseSlug={course.slug} link={link} />
          ))}
        </p>
      )}
      {lesson.objectives.length > 0 && (
        <section id="objectives" className={styles['objectives']} aria-labelledby="objectives-title">
          <h2 id="objectives-title">{t('objectivesLead')}</h2>
          <Markdown text={lesson.objectives.map((objective) => `- ${objective}`).join('\n')} />
        </section>
      )}
    </header>
  )
}
