'use client'

/** Which option is right: one of them always, or the one that an expression gives. */
import { useTranslations } from '@/app/i18n/use-translations'
import { ExpressionField } from './expression-field'
import { FieldFrame, type FrameWords } from './field-frame'
import styles from './form.module.css'
import { type FormPath, keysAt, useForm, useValue } from './form-context'

export function OneKeyField({ path, ...frame }: FrameWords & { readonly path: FormPath }) {
  const t = useTranslations('StudioForm')
  const { question, edit, canEdit } = useForm()
  const value = useValue(path)
  const ids = keysAt(question, [...path.slice(0, -1), 'options'])
  const fixed =
    typeof value === 'string' || typeof value === 'number' ? ids.find((id) => id === String(value)) : undefined
  return (
    <FieldFrame path={path} {...frame}>
      {({ id, describedBy }) => (
        <div className={styles['stack']}>
          <select
            id={id}
            className={styles['box']}
            value={fixed ?? ''}
            disabled={!canEdit}
            aria-describedby={describedBy}
            onChange={(event) =>
              edit([{ path, value: event.target.value === '' ? expressionFor(ids) : event.target.value }])
            }
          >
            {ids.map((option) => (
              <option key={option} value={option}>
                {t('alwaysOption', { id: option })}
              </option>
            ))}
            <option value="">{t('keyByExpression')}</option>
          </select>
          {fixed === undefined && <ExpressionField path={path} label={t('keyExpression')} />}
        </div>
      )}
    </FieldFrame>
  )
}

/** To begin with: something that reads, and shows how one option or another is given. */
function expressionFor(ids: readonly string[]): string {
  const [first = 'A', second = 'B'] = ids
  return `1 > 2 ? "${first}" : "${second}"`
}
