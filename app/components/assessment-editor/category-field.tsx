'use client'

/** Which category of the gradebook it counts in. */
import { useTranslations } from '@/app/i18n/use-translations'
import type { EditorView } from '@/lib/contracts/assessment-views'
import { ChoiceField } from './choice-field'
import { useEditor } from './editor-context'

export function CategoryField({ categories }: Pick<EditorView, 'categories'>) {
  const t = useTranslations('Editor')
  const { definition, change } = useEditor()
  const { categoryId } = definition
  const isGone = categoryId !== null && !categories.some(({ id }) => id === categoryId)
  if (categories.length === 0 && !isGone) return null
  const options = [
    { value: '', words: t('noCategory') },
    ...(isGone ? [{ value: categoryId, words: t('categoryGone') }] : []),
    ...categories.map(({ id, name }) => ({ value: id, words: name })),
  ]
  return (
    <ChoiceField
      label={t('category')}
      hint={t('categoryHint')}
      value={categoryId ?? ''}
      options={options}
      onValue={(value) => change((before) => ({ ...before, categoryId: value === '' ? null : value }))}
    />
  )
}
