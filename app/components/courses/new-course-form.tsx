'use client'

/** A new course: its title, its address, its clock, its lessons. */
import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useState } from 'react'
import button from '@/app/components/ui/button.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useRequest } from '@/app/components/ui/use-request'
import { useTranslations } from '@/app/i18n/use-translations'
import type { LessonTitle } from '@/lib/contracts/course-views'
import { createCourse } from './actions'
import styles from './courses.module.css'
import { slugOf } from './slug-of'
import { TimeZoneField } from './time-zone-field'

type NewCourseFormProps = { readonly lessons: readonly LessonTitle[]; readonly zones: readonly string[] }

export function NewCourseForm({ lessons, zones }: NewCourseFormProps) {
  const t = useTranslations('CourseSettings')
  const router = useRouter()
  const isReady = useIsReady()
  const { isPending, failure, value, send } = useRequest(createCourse)
  const [title, setTitle] = useState('')
  const [typedSlug, setTypedSlug] = useState<string | null>(null)
  const [timeZone, setTimeZone] = useState('UTC')
  useEffect(() => setTimeZone(new Intl.DateTimeFormat().resolvedOptions().timeZone), [])
  const slug = typedSlug ?? slugOf(title)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const lessonIds = new FormData(event.currentTarget).getAll('lesson').map(String)
    send({ title: title.trim(), slug, timeZone, lessonIds }, (made) => {
      if (made.kind === 'made') router.push(`/courses/${made.slug}/settings`)
    })
  }
  return (
    <form onSubmit={submit} className={styles['form']}>
      <label className={styles['field']}>
        {t('name')}
        <input required maxLength={200} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
      </label>
      <div className={styles['field']}>
        <label htmlFor="slug">{t('address')}</label>
        <input
          id="slug"
          required
          maxLength={60}
          pattern="[a-z0-9]+(-[a-z0-9]+)*"
          title={t('addressRule')}
          aria-describedby="slug-note"
          autoComplete="off"
          spellCheck={false}
          value={slug}
          onChange={(event) => setTypedSlug(event.currentTarget.value)}
        />
        <p id="slug-note" className={styles['note']}>
          {t('addressNote', { slug: slug === '' ? '…' : slug })}
        </p>
      </div>
      <TimeZoneField zones={zones} value={timeZone} onChange={setTimeZone} />
      <fieldset className={styles['lessons']}>
        <legend>{t('lessons')}</legend>
        {lessons.length === 0 && <p className={styles['note']}>{t('noLessonsStored')}</p>}
        {lessons.map(({ id, number, title: name }) => (
          <label key={id} className={styles['check']}>
            <input type="checkbox" name="lesson" value={id} defaultChecked />
            <span>
              {number} {name}
            </span>
          </label>
        ))}
      </fieldset>
      <div role="alert">
        {value?.kind === 'slug-taken' && <p className={styles['alert']}>{t('slugTaken', { slug })}</p>}
      </div>
      <RequestAlert failure={failure} />
      <button type="submit" className={button['primary']} disabled={!isReady} aria-disabled={isPending}>
        {t(isPending ? 'making' : 'make')}
      </button>
    </form>
  )
}
