'use client'

/** The items that are put into order. */
import { useTranslations } from '@/app/i18n/use-translations'
import { idAllowed } from './entry-rows'
import type { FrameWords } from './field-frame'
import type { FormPath } from './form-context'
import { ListField } from './list-field'
import { TextField } from './text-field'

export function ItemsField({ path, ...frame }: FrameWords & { readonly path: FormPath }) {
  const t = useTranslations('StudioForm')
  return (
    <ListField
      path={path}
      {...frame}
      named={idAllowed}
      nameOf={(id) => t('itemName', { id })}
      adding={{ label: t('addItem'), begins: t('itemText'), wish: 'item' }}
    >
      {(own) => <TextField path={own} label={t('itemTextLabel')} lines={1} />}
    </ListField>
  )
}
