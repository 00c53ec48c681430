'use client'

/** One mal-rule: whose part, what it gives, which mistake it is. */
import disclosure from '@/app/components/ui/disclosure.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import { isJsonMap } from '@/lib/authoring/json'
import { ExpressionField } from './expression-field'
import styles from './form.module.css'
import { type FormPath, useValue } from './form-context'
import { LineField } from './line-field'
import { MistakeField } from './mistake-field'
import { OtherShape } from './other-shape'
import { PickField } from './pick-field'
import { questionWords } from './schema-words'
import { TextField } from './text-field'
import { optionalTextTyped } from './typed-values'

export function MistakeFields({ path, parts }: { readonly path: FormPath; readonly parts: readonly string[] }) {
  const t = useTranslations('StudioForm')
  const value = useValue(path)
  if (!isJsonMap(value)) return <OtherShape path={path} />
  const words = (key: string) => questionWords(`mistakes.${key}`)
  const choices = parts.map((part) => ({ value: part, words: part }))
  return (
    <>
      {(parts.length > 1 || value['part'] !== parts[0]) && (
        <PickField
          path={[...path, 'part']}
          label={t('mistakePart')}
          words={words('part')}
          choices={choices}
          leftOut=""
        />
      )}
      <ExpressionField path={[...path, 'when']} label={t('mistakeWhen')} words={words('when')} />
      <MistakeField path={[...path, 'is']} label={t('mistakeIs')} words={words('is')} />
      <details className={disclosure['box']}>
        <summary>{t('more')}</summary>
        <div className={styles['stack']}>
          <TextField path={[...path, 'feedback']} label={t('mistakeOwnFeedback')} words={words('feedback')} lines={2} />
          <LineField
            path={[...path, 'id']}
            label={t('mistakeId')}
            words={words('id')}
            typed={optionalTextTyped}
            size="short"
          />
        </div>
      </details>
    </>
  )
}
