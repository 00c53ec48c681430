'use client'

/** A new accommodation: for whom, and what. */
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import button from '@/app/components/ui/button.module.css'
import disclosure from '@/app/components/ui/disclosure.module.css'
import type { Accommodation } from '@/lib/assessment/accommodation'
import type { EditorView } from '@/lib/contracts/assessment-views'
import styles from './editor.module.css'
import { TermsFields } from './terms-fields'

type AccommodationFormProps = {
  readonly students: EditorView['students']
  readonly isPending: boolean
  readonly onSave: (studentId: string, terms: Accommodation) => void
}
const initial: Accommodation = { timeFactor: 1.5 }

export function AccommodationForm({ students, isPending, onSave }: AccommodationFormProps) {
  const t = useTranslations('Editor')
  const id = useId()
  const [chosen, setChosen] = useState('')
  const [terms, setTerms] = useState(initial)
  const studentId = students.some((student) => student.id === chosen) ? chosen : (students[0]?.id ?? '')
  const add = () => {
    if (isPending) return
    onSave(studentId, terms)
    setTerms(initial)
  }
  return (
    <details className={disclosure['box']}>
      <summary>{t('accommodate')}</summary>
      <div className={styles['inside']}>
        <div className={styles['field']}>
          <label htmlFor={id}>{t('student')}</label>
          <select
            id={id}
            className={styles['box']}
            value={studentId}
            onChange={(event) => setChosen(event.target.value)}
          >
            {students.map(({ id: each, name, email }) => (
              <option key={each} value={each}>
                {name} ({email})
              </option>
            ))}
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
