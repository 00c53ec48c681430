/** Who left, ready to be taken back with all their work. */
import { getFormatter } from 'next-intl/server'
import page from '@/app/components/ui/page.module.css'
import { SimulatedBadge } from '@/app/components/ui/simulated-badge'
import { getTranslations } from '@/app/i18n/get-translations'
import type { RosterView } from '@/lib/contracts/roster-views'
import { OneButton } from './one-button'
import styles from './people.module.css'

export async function RemovedList({ view: { course, removed } }: { readonly view: RosterView }) {
  const [t, format] = await Promise.all([getTranslations('People'), getFormatter()])
  return (
    <section className={page['section']} aria-labelledby="removed">
      <h2 id="removed">{t('removed')}</h2>
      <p className={styles['soft']}>{t('removedText')}</p>
      <ul className={styles['rows']}>
        {removed.map(({ id, name, email, isSimulated, removedAt }) => (
          <li key={id}>
            <span>
              {name} {isSimulated && <SimulatedBadge />} <span className={styles['soft']}>{email}</span>
              {removedAt !== null && (
                <span className={styles['soft']}>
                  {' · '}
                  {t('removedOn', {
                    date: format.dateTime(new Date(removedAt), 'day', { timeZone: course.timeZone }),
                  })}
                </span>
              )}
            </span>
            <OneButton
              ask="restoreStudent"
              input={{ courseId: course.id, studentId: id }}
              label={t('restore')}
              name={t('restoreNamed', { name })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
