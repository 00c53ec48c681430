/** Who teaches the course; for an admin, who of them may write questions. */

import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { RosterView } from '@/lib/contracts/roster-views'
import { AuthorSwitch } from './author-switch'
import styles from './people.module.css'

export async function TeacherList({ view: { course, teachers, canAppoint } }: { readonly view: RosterView }) {
  const t = await getTranslations('People')
  return (
    <section className={page['section']} aria-labelledby="teachers">
      <h2 id="teachers">{t('teachers')}</h2>
      {teachers.length === 0 && <p className={styles['soft']}>{t('noTeachers')}</p>}
      {canAppoint && teachers.length > 0 && <p className={styles['soft']}>{t('authorText')}</p>}
      <ul className={styles['rows']}>
        {teachers.map(({ id, name, email, isAuthor }) => (
          <li key={id}>
            <span>
              {name} {isAuthor && <span className={styles['badge']}>{t('author')}</span>}{' '}
              <span className={styles['soft']}>{email}</span>
            </span>
            {canAppoint && <AuthorSwitch courseId={course.id} userId={id} name={name} isAuthor={isAuthor} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
