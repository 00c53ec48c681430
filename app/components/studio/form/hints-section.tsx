'use client'

/** Hints, from gentle to strong. */
import { useTranslations } from '@/app/i18n/use-translations'
import { AddButton } from './add-button'
import { EntryRows } from './entry-rows'
import { TextField } from './text-field'
import { useEntries } from './use-entries'

const path = ['hints']

export function HintsSection() {
  const t = useTranslations('StudioForm')
  const entries = useEntries(path)
  return (
    <>
      <EntryRows path={path} entries={entries} named={null} nameOf={(number) => t('hintName', { number })}>
        {(own) => <TextField path={own} label={t('hintText')} lines={2} />}
      </EntryRows>
      {entries.keys !== null && <AddButton label={t('addHint')} onAdd={() => entries.add(t('hintBegins'))} />}
    </>
  )
}
