'use client'

/** What must be true of a draw. */
import { useTranslations } from '@/app/i18n/use-translations'
import { AddButton } from './add-button'
import { EntryRows } from './entry-rows'
import { ExpressionField } from './expression-field'
import { useEntries } from './use-entries'

const path = ['require']

export function RequireSection() {
  const t = useTranslations('StudioForm')
  const entries = useEntries(path)
  return (
    <>
      <EntryRows path={path} entries={entries} named={null} nameOf={(number) => t('requireName', { number })}>
        {(own) => <ExpressionField path={own} label={t('requireExpression')} />}
      </EntryRows>
      {entries.keys !== null && <AddButton label={t('addRequire')} onAdd={() => entries.add('1 < 2')} />}
    </>
  )
}
