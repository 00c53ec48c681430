'use client'

/** Other answers that count. */
import { useTranslations } from '@/app/i18n/use-translations'
import { ExpressionField } from './expression-field'
import type { FrameWords } from './field-frame'
import type { FormPath } from './form-context'
import { LineField } from './line-field'
import { ListField } from './list-field'
import { sharedWords } from './schema-words'
import { TextField } from './text-field'
import { numberTyped } from './typed-values'

export function AcceptField({ path, ...frame }: FrameWords & { readonly path: FormPath }) {
  const t = useTranslations('StudioForm')
  const words = (key: string) => sharedWords('acceptedAnswer', key)
  return (
    <ListField
      path={path}
      {...frame}
      named={null}
      nameOf={(number) => t('acceptedName', { number })}
      adding={{ label: t('addAccepted'), begins: { when: '', feedback: t('acceptedFeedback') }, wish: '' }}
    >
      {(own) => (
        <>
          <ExpressionField path={[...own, 'when']} label={t('when')} words={words('when')} />
          <LineField
            path={[...own, 'credit']}
            label={t('key.credit')}
            words={words('credit')}
            typed={numberTyped}
            size="short"
            mode="decimal"
          />
          <TextField path={[...own, 'feedback']} label={t('feedback')} words={words('feedback')} lines={1} />
        </>
      )}
    </ListField>
  )
}
