'use client'

/** Who teaches the course: taken out with one button, brought in by e-mail. */
import { type FormEvent, useRef } from 'react'
import { LinkBox } from '@/app/components/people/link-box'
import button from '@/app/components/ui/button.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useRequest } from '@/app/components/ui/use-request'
import { useTranslations } from '@/app/i18n/use-translations'
import type { CourseSettingsView } from '@/lib/contracts/course-views'
import { addInstructor, removeInstructor } from './actions'
import styles from './courses.module.css'

export function InstructorList({ view }: { readonly view: CourseSettingsView }) {
  const courseId = view.course.id
  const t = useTranslations('CourseSettings')
  const isReady = useIsReady()
  const form = useRef<HTMLFormElement>(null)
  const adding = useRequest(addInstructor)
  const removing = useRequest(removeInstructor)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const input = { courseId, email: String(typed.get('email')).trim(), name: String(typed.get('name')).trim() }
    adding.send(input, () => form.current?.reset())
  }
  return (
    <div className={styles['form']}>
      {view.instructors.length === 0 && <p className={styles['note']}>{t('noInstructors')}</p>}
      <ul className={styles['rows']}>
        {view.instructors.map(({ id, name, email, canRemove }) => (
          <li key={id}>
            <span>
              {name} <span className={styles['note']}>{email}</span>
            </span>
            {canRemove && (
              <button
                type="button"
                className={`${button['quiet']} ${button['small']}`}
                aria-label={t('removeNamed', { name })}
                disabled={!isReady}
                aria-disabled={removing.isPending}
                onClick={() => removing.send({ courseId, userId: id })}
              >
                {t('remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <RequestAlert failure={removing.failure} />
      <form ref={form} onSubmit={submit} className={styles['row']}>
        <label className={styles['field']}>
          {t('instructorName')}
          <input name="name" required maxLength={200} autoComplete="off" />
        </label>
        <label className={styles['field']}>
          {t('email')}
          <input name="email" type="email" required maxLength={320} autoComplete="off" />
        </label>
        <button type="submit" className={button['quiet']} disabled={!isReady} aria-disabled={adding.isPending}>
          {t(adding.isPending ? 'adding' : 'add')}
        </button>
      </form>
      <div role="status">
        {adding.value !== null && <p>{t(`added.${adding.value.kind}`)}</p>}
        {adding.value?.kind === 'created' && (
          <LinkBox path={adding.value.link.path} label={t('linkFor', { name: adding.value.link.name })} />
        )}
      </div>
      <RequestAlert failure={adding.failure} />
    </div>
  )
}
