'use client'

/** What single students are given beyond what holds for all: added, changed, taken away with a way back. */
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { askToAccommodate, askToUnaccommodate } from '@/app/components/assessments/actions'
import type { Accommodation } from '@/lib/assessment/accommodation'
import type { AccommodationView, EditorView } from '@/lib/contracts/assessment-views'
import { AccommodationForm } from './accommodation-form'
import { AccommodationItem } from './accommodation-item'
import styles from './editor.module.css'
import { useEditor } from './editor-context'

type AccommodationFieldsProps = Pick<EditorView, 'accommodations' | 'students'>

export function AccommodationFields({ accommodations, students }: AccommodationFieldsProps) {
  const t = useTranslations('Editor')
  const { courseId, assessmentId } = useEditor()
  const [removed, setRemoved] = useState<AccommodationView | null>(null)
  const [problem, setProblem] = useState('')
  const [isPending, startTransition] = useTransition()
  const key = { courseId, assessmentId }

  const save = (studentId: string, terms: Accommodation) =>
    startTransition(async () => {
      const asked = { ...key, target: { kind: 'student', studentId }, terms }
      const result = await askToAccommodate(asked).catch(() => null)
      if (result?.ok !== true) return setProblem(t('answer.failed'))
      if (result.value.kind === 'refused') return setProblem(result.value.findings.map(({ words }) => words).join(' '))
      setProblem('')
      setRemoved(null)
    })
  const remove = (given: AccommodationView) =>
    startTransition(async () => {
      const { kind, studentId } = given.target
      const result = await askToUnaccommodate({ ...key, target: { kind, studentId } }).catch(() => null)
      setProblem(result?.ok === true ? '' : t('answer.failed'))
      if (result?.ok === true) setRemoved(given)
    })
  const rest = students.filter(({ id }) => !accommodations.some(({ target }) => target.studentId === id))
  return (
    <>
      <ul className={styles['given']}>
        {accommodations.map((given) => (
          <AccommodationItem
            key={given.target.studentId}
            given={given}
            isPending={isPending}
            onSave={(terms) => save(given.target.studentId, terms)}
            onRemove={() => remove(given)}
          />
        ))}
      </ul>
      <div role="status" className={styles['removed']}>
        {removed !== null && (
          <p>
            {t('accommodationRemoved', { name: removed.target.name })}{' '}
            <button
              type="button"
              className={styles['text']}
              onClick={() => save(removed.target.studentId, removed.terms)}
            >
              {t('undo')}
            </button>
          </p>
        )}
      </div>
      <p role="alert" className={styles['expected']}>
        {problem}
      </p>
      {rest.length > 0 && <AccommodationForm students={rest} isPending={isPending} onSave={save} />}
      {students.length === 0 && <p className={styles['hint']}>{t('noStudents')}</p>}
    </>
  )
}
