'use client'

/** Another answer to a question, as an expression: of which part, worth how much, and what it comes to for the student who argues. */
import grades from '@/app/components/grades/grades.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { CorrectionFieldsProps } from './correction-fields'
import { ReadAlternative } from './read-alternative'

export function AlternativeFields({ view, chosen, onChange }: CorrectionFieldsProps) {
  const t = useTranslations('Regrade')
  const { argued } = view
  const taking = view.questions.filter(({ alternatives }) => alternatives.parts.length > 0)
  const question = taking.find(({ id }) => id === chosen.questionId) ?? taking[0]
  const isArgued = argued?.correction.kind === 'accept' && argued.correction.questionId === question?.id
  const known = isArgued ? argued.values : (question?.alternatives.names ?? []).map((name) => ({ name, value: null }))
  const choose = (questionId: string) => {
    const part = taking.find(({ id }) => id === questionId)?.alternatives.parts[0]?.name ?? ''
    onChange({ ...chosen, questionId, part })
  }
  return (
    <>
      <label className={grades['wide']}>
        {t('question')}
        <select value={question?.id} onChange={({ target }) => choose(target.value)}>
          {taking.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {(question?.alternatives.parts.length ?? 0) > 1 && (
        <label className={grades['wide']}>
          {t('part')}
          <select value={chosen.part} onChange={({ target }) => onChange({ ...chosen, part: target.value })}>
            {question?.alternatives.parts.map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className={grades['whole']}>
        {t('when')}
        <input
          value={chosen.when}
          maxLength={2000}
          spellCheck={false}
          autoComplete="off"
          aria-describedby="when-names"
          onChange={({ target }) => onChange({ ...chosen, when: target.value })}
        />
      </label>
      <div id="when-names" className={grades['whole']}>
        <p className={grades['soft']}>{t('whenHint')}</p>
        <ul className={grades['names']}>
          {known.map(({ name, value }) => (
            <li key={name}>
              <code>{value === null ? name : `${name} = ${value}`}</code>
            </li>
          ))}
        </ul>
      </div>
      {isArgued && <ReadAlternative view={view} argued={argued} chosen={chosen} />}
      <label className={grades['short']}>
        {t('credit')}
        <input
          type="number"
          min={1}
          max={100}
          step="any"
          defaultValue={chosen.creditPercent}
          onChange={({ target }) => onChange({ ...chosen, creditPercent: target.valueAsNumber })}
        />
      </label>
      <label className={grades['wide']}>
        {t('feedback')}
        <input
          value={chosen.feedback}
          maxLength={2000}
          onChange={({ target }) => onChange({ ...chosen, feedback: target.value })}
        />
      </label>
    </>
  )
}
