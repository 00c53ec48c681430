'use client'

/** What single students and groups are given beyond what holds for all: added, changed, taken away with a way back. */
import { useState, useTransition } from 'react'
import { askToAccommodate, askToUnaccommodate } from '@/app/components/assessments/actions'
import { useTranslations } from '@/app/i18n/use-translations'
import type { Accommodation } from '@/lib/assessment/accommodation'
import type { AccommodationTarget } from '@/lib/contracts/assessment-requests'
import type { AccommodationView, EditorView } from '@/lib/contracts/assessment-views'
import { AccommodationForm } from './accommodation-form'
import { AccommodationItem } from './accommodation-item'
import styles from './editor.module.css'
import { useEditor } from './editor-context'
import { bareTarget, targetText } from './target-text'

type AccommodationFieldsProps = Pick<EditorView, 'accommodations' | 'students' | 'groups'>

export function AccommodationFields({ accommodations, students, groups }: AccommodationFieldsProps) {
  const t = useTranslations('Editor')
  const { courseId, assessmentId } = useEditor()
  const [removed, setRemoved] = useState<AccommodationView | null>(null)
  const [problem, setProblem] = useState('')
  const [isPending, startTransition] = useTransition()
  const key = { courseId, assessmentId }

  const save = (target: AccommodationTarget, terms: Accommodation) =>
    startTransition(async () => {
      const asked = { ...key, target: bareTarget(target), terms }
      const result = await askToAccommodate(asked).catch(() => null)
      if (result?.ok !== true) return setProblem(t('answer.failed'))
      if (result.value.kind === 'refused') return setProblem(result.value.findings.map(({ words }) => words).join(' '))
      setProblem('')
      setRemoved(null)
    })
  const remove = (given: AccommodationView) =>
    startTransition(async () => {
      const result = await askToUnaccommodate({ ...key, target: bareTarget(given.target) }).catch(() => null)
      setProblem(result?.ok === true ? '' : t('answer.failed'))
      if (result?.ok === true) setRemoved(given)
    })
  const taken = new Set(accommodations.map(({ target }) => targetText(target)))
  const free = {
    students: students.filter(({ id }) => !taken.has(targetText({ kind: 'student', studentId: id }))),
    groups: groups.filter(({ id }) => !taken.has(targetText({ kind: 'group', groupId: id }))),
  }
  return (
    <>
      <ul className={styles['given']}>
        {accommodations.map((given) => (
          <AccommodationItem
            key={targetText(given.target)}
            given={given}
            isPending={isPending}
            onSave={(terms) => save(given.target, terms)}
            onRemove={() => remove(given)}
          />
        ))}
      </ul>
      <div role="status" className={styles['removed']}>
        {removed !== null && (
          <p>
            {t('accommodationRemoved', { name: removed.target.name })}{' '}
            <button type="button" className={styles['text']} onClick={() => save(removed.target, removed.terms)}>
              {t('undo')}
            </button>
          </p>
        )}
      </div>
      <p role="alert" className={styles['expected']}>
        {problem}
      </p>
      {free.students.length + free.groups.length > 0 && (
        <AccommodationForm {...free} isPending={isPending} onSave={save} />
      )}
      {students.length === 0 && <p className={styles['hint']}>{t('noStudents')}</p>}
    </>
  )
}
