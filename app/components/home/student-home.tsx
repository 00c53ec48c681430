/** A student's course at a glance: what to do now and why, where they stand, what to read. */
import Link from 'next/link'
import { MasteryList } from '@/app/components/level/mastery-list'
import { PlanNotes } from '@/app/components/practice/plan-notes'
import { getTranslations } from '@/app/i18n/get-translations'
import type { HomeView } from '@/lib/contracts/views'
import styles from './home.module.css'
import { LessonLinks } from './lesson-links'
import { NowCard } from './now-card'

type StudentHomeProps = {
  readonly home: HomeView
  /** Whether the course's name is the page's own title or one of several on it. */
  readonly title: 'page' | 'section'
}

export async function StudentHome({ home, title }: StudentHomeProps) {
  const t = await getTranslations('Home')
  const course = `/courses/${home.course.slug}`
  const [first] = home.lessons
  const lesson = first === undefined ? null : `${course}/lessons/${first.id}`
  return (
    <section className={styles['course']} aria-label={home.course.title}>
      <div className={styles['head']}>
        {title === 'page' ? <h1>{home.course.title}</h1> : <h2>{home.course.title}</h2>}
        <p className={styles['today']}>{t('today', { count: home.answersToday })}</p>
      </div>
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <div>
            <PlanNotes course={home.course} plan={home.plan} />
            <NowCard course={home.course} now={home.now} lesson={lesson} />
          </div>
          {home.lessons.length > 0 && (
            <section>
              <h2 className={styles['sectionTitle']}>{t('lessons')}</h2>
              <LessonLinks course={home.course} lessons={home.lessons} />
            </section>
          )}
        </div>
        <section className={styles['standing']}>
          <h2 className={styles['sectionTitle']}>{t('standing')}</h2>
          <MasteryList mastery={home.mastery} detail="figure" testIn={home.course} />
          <p className={styles['more']}>
            <Link href={`${course}/progress`}>{t('allProgress')}</Link>
          </p>
        </section>
      </div>
    </section>
  )
}
