'use client'

/** What is corrected, and of which question. */
import grades from '@/app/components/grades/grades.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import type { RegradeView } from '@/lib/contracts/regrade-views'
import { AlternativeFields } from './alternative-fields'
import { withKind } from './first-choice'
import { answerText, type Chosen, correctionKinds } from './to-correction'
import { VersionFields } from './version-fields'

export type CorrectionFieldsProps = {
  readonly view: RegradeView
  readonly chosen: Chosen
  readonly onChange: (chosen: Chosen) => void
}

export function CorrectionFields({ view, chosen, onChange }: CorrectionFieldsProps) {
  const t = useTranslations('Regrade')
  const { argued } = view
  const isOfSlot = chosen.kind === 'full-points' || chosen.kind === 'drop' || chosen.kind === 'points'
  return (
    <div className={grades['filter']}>
      <label className={grades['wide']}>
        {t('kind')}
        <select
          value={chosen.kind}
          onChange={({ target }) => {
            const kind = correctionKinds(view).find((each) => each === target.value)
            if (kind !== undefined) onChange(withKind(chosen, { kind, view }))
          }}
        >
          {correctionKinds(view).map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind-${kind}`)}
            </option>
          ))}
        </select>
      </label>
      {isOfSlot && view.slots.length === 0 && (
        <label className={grades['wide']}>
          {t('question')}
          <select
            value={chosen.questionId}
            onChange={({ target }) => onChange({ ...chosen, questionId: target.value })}
          >
            {view.questions.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      {isOfSlot && view.slots.length > 0 && (
        <label className={grades['wide']}>
          {t('slot')}
          <select value={chosen.slotId} onChange={({ target }) => onChange({ ...chosen, slotId: target.value })}>
            {view.slots.map(({ id, number, points, title }) => (
              <option key={id} value={id}>
                {title === null ? t('slotDrawn', { number, points }) : t('slotNamed', { number, title, points })}
              </option>
            ))}
          </select>
        </label>
      )}
      {chosen.kind === 'points' && (
        <label className={grades['short']}>
          {t('newPoints')}
          <input
            type="number"
            min={0}
            max={1000}
            step="any"
            defaultValue={chosen.points}
            onChange={({ target }) => onChange({ ...chosen, points: target.valueAsNumber })}
          />
        </label>
      )}
      {chosen.kind === 'new-version' && <VersionFields view={view} chosen={chosen} onChange={onChange} />}
      {chosen.kind === 'alternative' && <AlternativeFields view={view} chosen={chosen} onChange={onChange} />}
      {chosen.kind === 'accept' && argued?.correction.kind === 'accept' && (
        <p className={grades['whole']}>
          {t('acceptText', {
            name: argued.studentName,
            answer: answerText(argued.correction.response),
            title: argued.title,
          })}
        </p>
      )}
    </div>
  )
}
