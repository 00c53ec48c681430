'use client'

/** What a course is called, and by which clock it runs. */
import { type FormEvent, useState } from 'react'
import button from '@/app/components/ui/button.module.css'
import { RequestAlert } from '@/app/components/ui/request-alert'
import { useIsReady } from '@/app/components/ui/use-is-ready'
import { useRequest } from '@/app/components/ui/use-request'
import { useTranslations } from '@/app/i18n/use-translations'
import type { CourseSettingsView } from '@/lib/contracts/course-views'
import { updateCourse } from './actions'
import styles from './courses.module.css'
import { TimeZoneField } from './time-zone-field'

type DetailsProps = { readonly view: CourseSettingsView; readonly zones: readonly string[] }

export function CourseDetailsForm({ view, zones }: DetailsProps) {
  const { course, isTimeZoneFixed } = view
  const t = useTranslations('CourseSettings')
  const isReady = useIsReady()
  const { isPending, failure, value, send } = useRequest(updateCourse)
  const [timeZone, setTimeZone] = useState(course.timeZone)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const title = String(new FormData(event.currentTarget).get('title')).trim()
    send({ courseId: course.id, title, timeZone })
  }
  return (
    <form onSubmit={submit} className={styles['form']}>
      <label className={styles['field']}>
        {t('name')}
        <input name="title" required maxLength={200} defaultValue={course.title} />
      </label>
      <TimeZoneField zones={zones} value={timeZone} onChange={setTimeZone} isFixed={isTimeZoneFixed} />
      <div className={styles['buttons']}>
        <button type="submit" className={button['quiet']} disabled={!isReady} aria-disabled={isPending}>
          {t(isPending ? 'saving' : 'save')}
        </button>
        <p role="status" className={styles['said']}>
          {!isPending && value !== null && t(`outcome.${value.kind}`)}
        </p>
      </div>
      <RequestAlert failure={failure} />
    </form>
  )
}
