'use client'

/** What can be done about one student: groups, a link to set a password, out of the course. */
import type { FormEvent } from 'react'
import button from '@/app/components/ui/button.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useRequest } from '@/app/components/ui/use-request'
import { useTranslations } from '@/app/i18n/use-translations'
import type { RosterStudentView } from '@/lib/contracts/roster-views'
import { createPasswordLink, removeStudent, setGroups } from './actions'
import { LinkBox } from './link-box'
import styles from './people.module.css'

type StudentMenuProps = { readonly courseId: string; readonly student: RosterStudentView }

export function StudentMenu({ courseId, student }: StudentMenuProps) {
  const t = useTranslations('People')
  const isReady = useIsReady()
  const who = { courseId, studentId: student.id }
  const grouping = useRequest(setGroups)
  const link = useRequest(createPasswordLink)
  const removal = useRequest(removeStudent)
  const isPending = grouping.isPending || link.isPending || removal.isPending
  const saveGroups = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get('groups'))
    const groups = typed.split(',').map((group) => group.trim())
    grouping.send({ ...who, groups: groups.filter((group) => group !== '') })
  }
  const small = `${button['quiet']} ${button['small']}`
  return (
    <details className={styles['menu']}>
      <summary aria-label={t('changeNamed', { name: student.name })}>{t('change')}</summary>
      <div className={styles['menuInside']}>
        <form onSubmit={saveGroups} className={styles['row']}>
          <label className={styles['field']}>
            {t('groupsOf')}
            <input
              name="groups"
              list="course-groups"
              defaultValue={student.groups.join(', ')}
              key={student.groups.join(', ')}
              autoComplete="off"
            />
          </label>
          <button type="submit" className={small} disabled={!isReady} aria-disabled={isPending}>
            {t('saveGroups')}
          </button>
          <span role="status" className={styles['said']}>
            {grouping.value !== null && !grouping.isPending && t('saved')}
          </span>
        </form>
        <div className={styles['buttons']}>
          <button
            type="button"
            className={small}
            disabled={!isReady}
            aria-disabled={isPending}
            onClick={() => link.send(who)}
          >
            {t('passwordLink')}
          </button>
          <button
            type="button"
            className={small}
            disabled={!isReady}
            aria-disabled={isPending}
            onClick={() => removal.send(who)}
          >
            {t('remove')}
          </button>
        </div>
        <div role="status">
          {link.value?.kind === 'made' && (
            <LinkBox path={link.value.link.path} label={t('linkFor', { name: student.name })} />
          )}
          {link.value?.kind === 'only-admin' && <p className={styles['alert']}>{t('linkOnlyAdmin')}</p>}
        </div>
        <RequestAlert failure={grouping.failure ?? link.failure ?? removal.failure} />
      </div>
    </details>
  )
}
