'use client'

/** Which question of the bank is graded by which of its versions. */
import grades from '@/app/components/grades/grades.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { CorrectionFieldsProps } from './correction-fields'

export function VersionFields({ view, chosen, onChange }: CorrectionFieldsProps) {
  const t = useTranslations('Regrade')
  const question = view.questions.find(({ id }) => id === chosen.questionId)
  const versions = Array.from({ length: question?.newest ?? 0 }, (_, index) => index + 1)
  const choose = (questionId: string) => {
    const newest = view.questions.find(({ id }) => id === questionId)?.newest ?? 1
    onChange({ ...chosen, questionId, version: newest })
  }
  return (
    <>
      <label className={grades['wide']}>
        {t('question')}
        <select value={chosen.questionId} onChange={({ target }) => choose(target.value)}>
          {view.questions.map(({ id, title, given }) => (
            <option key={id} value={id}>
              {t('given', { title, versions: given.join(', ') })}
            </option>
          ))}
        </select>
      </label>
      <label className={grades['short']}>
        {t('version')}
        <select
          value={chosen.version}
          onChange={({ target }) => onChange({ ...chosen, version: Number(target.value) })}
        >
          {versions.map((version) => (
            <option key={version} value={version}>
              {t('versionNamed', { version })}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
