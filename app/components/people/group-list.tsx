/** The groups of a course and how many are in each. */
import { getTranslations } from '@/app/i18n/get-translations'
import type { RosterView } from '@/lib/contracts/roster-views'
import { OneButton } from './one-button'
import styles from './people.module.css'

export async function GroupList({ view: { course, groups } }: { readonly view: RosterView }) {
  const t = await getTranslations('People')
  if (groups.length === 0) return <p className={styles['soft']}>{t('noGroups')}</p>
  return (
    <ul className={styles['rows']}>
      {groups.map(({ id, name, count }) => (
        <li key={id}>
          <span>
            {name} <span className={styles['soft']}>{t('members', { count })}</span>
          </span>
          <OneButton
            ask="removeGroup"
            input={{ courseId: course.id, groupId: id }}
            label={t('removeGroup')}
            name={t('removeGroupNamed', { name })}
          />
        </li>
      ))}
    </ul>
  )
}
