'use client'

/** A copy, to this course or another, with its dates kept, moved or taken out; and what the other course does not teach. */
import Link from 'next/link'
import { useId, useState, useTransition } from 'react'
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { CopyResult } from '@/lib/contracts/assessment-views'
import { askToCopy } from './actions'
import styles from './assessments.module.css'
import type { ListedCourse, TaughtRow } from './taught-list'

type CopyFormProps = {
  readonly row: TaughtRow
  readonly course: { readonly id: string }
  readonly courses: readonly ListedCourse[]
}
const ways = ['keep', 'shift', 'clear'] as const

export function CopyForm({ row, course, courses }: CopyFormProps) {
  const t = useTranslations('Assessments')
  const id = useId()
  const [toCourseId, setToCourseId] = useState(course.id)
  const [way, setWay] = useState<(typeof ways)[number]>('keep')
  const [days, setDays] = useState('7')
  const [copied, setCopied] = useState<CopyResult | null>(null)
  const [problem, setProblem] = useState<'failed' | 'daysExpected' | null>(null)
  const [isPending, startTransition] = useTransition()

  const copy = () => {
    if (isPending) return
    if (way === 'shift' && !/^-?\d{1,4}$/.test(days.trim())) return setProblem('daysExpected')
    const dates = way === 'shift' ? { kind: way, days: Number(days) } : { kind: way }
    startTransition(async () => {
      const asked = { courseId: course.id, assessmentId: row.id, toCourseId, dates }
      const result = await askToCopy(asked).catch(() => null)
      setCopied(result?.ok === true ? result.value : null)
      setProblem(result?.ok === true ? null : 'failed')
    })
  }
  return (
    <details className={styles['copy']}>
      <summary aria-label={t('copyLabel', { title: row.title })}>{t('copy')}</summary>
      <div className={styles['copyInside']}>
        <label htmlFor={`${id}-course`}>{t('copyTo')}</label>
        <select id={`${id}-course`} value={toCourseId} onChange={(event) => setToCourseId(event.target.value)}>
          {courses.map((each) => (
            <option key={each.id} value={each.id}>
              {each.title}
            </option>
          ))}
        </select>
        <fieldset>
          <legend>{t('copyDates')}</legend>
          {ways.map((each) => (
            <label key={each}>
              <input type="radio" name={`${id}-way`} checked={way === each} onChange={() => setWay(each)} />{' '}
              {t(`dates.${each}`)}
            </label>
          ))}
        </fieldset>
        {way === 'shift' && (
          <>
            <label htmlFor={`${id}-days`}>{t('copyDays')}</label>
            <input
              id={`${id}-days`}
              inputMode="numeric"
              value={days}
              onChange={(event) => setDays(event.target.value)}
            />
          </>
        )}
        <button
          type="button"
          className={`${button['quiet']} ${button['small']}`}
          aria-disabled={isPending}
          onClick={copy}
        >
          {t('copyNow')}
        </button>
        <p role="alert" className={styles['problem']}>
          {problem !== null && t(problem)}
        </p>
        <div role="status">{copied !== null && <Copied copied={copied} />}</div>
      </div>
    </details>
  )
}

function Copied({ copied }: { readonly copied: CopyResult }) {
  const t = useTranslations('Assessments')
  const missing = [...copied.missingObjectives, ...copied.missingQuestions]
  return (
    <>
      <p>
        {t('copied')}{' '}
        <Link href={`/courses/${copied.courseSlug}/assessments/${copied.assessmentId}/edit`}>{t('openCopy')}</Link>
      </p>
      {missing.length > 0 && <p>{t('missing', { names: missing.join(', ') })}</p>}
    </>
  )
}
