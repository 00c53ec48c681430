'use client'

/** The variables of a formula, each with the range in which it is compared. */
import { useTranslations } from '@/app/i18n/use-translations'
import { nameAllowed } from './entry-rows'
import type { FrameWords } from './field-frame'
import styles from './form.module.css'
import type { FormPath } from './form-context'
import { LineField } from './line-field'
import { ListField } from './list-field'
import { numberTyped } from './typed-values'

export function VariablesField({ path, ...frame }: FrameWords & { readonly path: FormPath }) {
  const t = useTranslations('StudioForm')
  return (
    <ListField
      path={path}
      {...frame}
      named={nameAllowed}
      nameOf={(name) => t('variableName', { name })}
      adding={{ label: t('addVariable'), begins: { min: 0.1, max: 0.9 }, wish: 'x' }}
    >
      {(own) => (
        <div className={styles['pairs']}>
          {(['min', 'max'] as const).map((key) => (
            <LineField
              key={key}
              path={[...own, key]}
              label={t(`key.${key}`)}
              typed={numberTyped}
              size="short"
              mode="decimal"
            />
          ))}
        </div>
      )}
    </ListField>
  )
}
