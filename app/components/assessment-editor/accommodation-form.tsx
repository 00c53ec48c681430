'use client'

/** A new accommodation: for whom, and what. */
import { useId, useState } from 'react'
import button from '@/app/components/ui/button.module.css'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { Accommodation } from '@/lib/assessment/accommodation'
import type { AccommodationTarget } from '@/lib/contracts/assessment-requests'
import type { EditorView } from '@/lib/contracts/assessment-views'
import styles from './editor.module.css'
import { readTarget, targetText } from './target-text'
import { TermsFields } from './terms-fields'

type AccommodationFormProps = {
  readonly students: EditorView['students']
  readonly groups: EditorView['groups']
  readonly isPending: boolean
  readonly onSave: (target: AccommodationTarget, terms: Accommodation) => void
}
const initial: Accommodation = { timeFactor: 1.5 }

export function AccommodationForm({ students, groups, isPending, onSave }: AccommodationFormProps) {
  const t = useTranslations('Editor')
  const id = useId()
  const [chosen, setChosen] = useState('')
  const [terms, setTerms] = useState(initial)
  const targets = [
    ...students.map((student) => ({ kind: 'student' as const, studentId: student.id })),
    ...groups.map((group) => ({ kind: 'group' as const, groupId: group.id })),
  ].map(targetText)
  // Whoever has one already is no longer offered: the next of the list stands in their place.
  const text = targets.includes(chosen) ? chosen : (targets[0] ?? '')
  const add = () => {
    const target = readTarget(text)
    if (isPending || target === null) return
    onSave(target, terms)
    setTerms(initial)
  }
  return (
    <details className={disclosure['box']}>
      <summary>{t('accommodate')}</summary>
      <div className={styles['inside']}>
        <div className={styles['field']}>
          <label htmlFor={id}>{t('forWhom')}</label>
          <select id={id} className={styles['box']} value={text} onChange={(event) => setChosen(event.target.value)}>
            {groups.length > 0 && (
              <optgroup label={t('groups')}>
                {groups.map(({ id: groupId, name }) => (
                  <option key={groupId} value={targetText({ kind: 'group', groupId })}>
                    {name}
                  </option>
                ))}
              </optgroup>
            )}
            <optgroup label={t('students')}>
              {students.map(({ id: studentId, name, email }) => (
                <option key={studentId} value={targetText({ kind: 'student', studentId })}>
                  {name} ({email})
                </option>
              ))}
            </optgroup>
          </select>
        </div>
        <TermsFields terms={terms} onChange={setTerms} />
        <button type="button" className={button['quiet']} aria-disabled={isPending} onClick={add}>
          {t('accommodateNow')}
        </button>
      </div>
    </details>
  )
}
