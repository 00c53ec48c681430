'use client'

/** How often, how long, in which order; what depends on the kind is shown for that kind alone. */
import { useTranslations } from '@/app/i18n/use-translations'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import { ChoiceField } from './choice-field'
import { useEditor } from './editor-context'
import { ExamFields } from './exam-fields'
import { Field } from './field'
import { NumberField } from './number-field'
import { OptionalNumberField } from './optional-number-field'
import { TickField } from './tick-field'

const counts = ['best', 'last', 'first', 'mean'] as const satisfies readonly AssessmentDefinition['attemptCounts'][]
const longestPassword = 100

export function RulesFields() {
  const t = useTranslations('Editor')
  const { definition, change } = useEditor()
  const { attemptsAllowed, attemptCounts, password } = definition
  const readPassword = (text: string) =>
    text.length > longestPassword ? null : { password: text === '' ? null : text }
  return (
    <>
      <NumberField
        label={t('attempts')}
        value={attemptsAllowed}
        bounds={{ min: 1, max: 100, step: 'whole' }}
        onValue={(allowed) => change((before) => ({ ...before, attemptsAllowed: allowed }))}
      />
      {attemptsAllowed > 1 && (
        <ChoiceField
          label={t('counts')}
          value={attemptCounts}
          options={counts.map((value) => ({ value, words: t(`count.${value}`) }))}
          onValue={(value) => change((before) => ({ ...before, attemptCounts: value }))}
        />
      )}
      {definition.kind !== 'homework' && (
        <OptionalNumberField
          label={t('timeLimit')}
          hint={t('timeLimitHint')}
          value={definition.timeLimitMinutes}
          bounds={{ min: 1, max: 10_080, step: 'whole' }}
          onValue={(timeLimitMinutes) =>
            change((before) => (before.kind === 'homework' ? before : { ...before, timeLimitMinutes }))
          }
        />
      )}
      {definition.kind !== 'mastery-check' && (
        <TickField
          label={t('shuffled')}
          isTicked={definition.isShuffled}
          onTick={(isShuffled) =>
            change((before) => (before.kind === 'mastery-check' ? before : { ...before, isShuffled }))
          }
        />
      )}
      {definition.kind === 'exam' && <ExamFields exam={definition} />}
      <Field
        label={t('password')}
        hint={t('passwordHint')}
        value={password ?? ''}
        expected={t('expectPassword', { max: longestPassword })}
        parse={readPassword}
        onValue={(read) => change((before) => ({ ...before, password: read.password }))}
        box={{ autoComplete: 'off' }}
        size="short"
      />
    </>
  )
}
