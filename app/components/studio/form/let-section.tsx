'use client'

/** Names for what is worked out of what is drawn. */
import { useTranslations } from '@/app/i18n/use-translations'
import { AddButton } from './add-button'
import { EntryRows, nameAllowed } from './entry-rows'
import { ExpressionField } from './expression-field'
import { useEntries } from './use-entries'

const path = ['let']

export function LetSection() {
  const t = useTranslations('StudioForm')
  const entries = useEntries(path)
  return (
    <>
      <EntryRows path={path} entries={entries} named={nameAllowed} nameOf={(name) => t('letName', { name })}>
        {(own) => <ExpressionField path={own} label={t('letExpression')} />}
      </EntryRows>
      {entries.keys !== null && <AddButton label={t('addLet')} onAdd={() => entries.add('1 + 1', 'v')} />}
    </>
  )
}
