'use client'

/** What must hold of an answer that the student constructs. */
import { useTranslations } from '@/app/i18n/use-translations'
import { ExpressionField } from './expression-field'
import type { FrameWords } from './field-frame'
import type { FormPath } from './form-context'
import { LineField } from './line-field'
import { ListField } from './list-field'
import { answerKeyWords } from './schema-words'
import { TextField } from './text-field'
import { textTyped } from './typed-values'

export function ConditionsField({ path, ...frame }: FrameWords & { readonly path: FormPath }) {
  const t = useTranslations('StudioForm')
  const words = (key: string) => answerKeyWords('construction', `construction.conditions.${key}`)
  return (
    <ListField
      path={path}
      {...frame}
      named={null}
      nameOf={(number) => t('conditionName', { number })}
      adding={{
        label: t('addCondition'),
        begins: { id: 'condition', that: '', feedback: t('conditionFeedback') },
        wish: '',
      }}
    >
      {(own) => (
        <>
          <LineField
            path={[...own, 'id']}
            label={t('conditionId')}
            words={words('id')}
            typed={textTyped}
            size="short"
          />
          <ExpressionField path={[...own, 'that']} label={t('conditionThat')} words={words('that')} />
          <TextField path={[...own, 'feedback']} label={t('feedback')} words={words('feedback')} lines={1} />
        </>
      )}
    </ListField>
  )
}
