'use client'

/** The entries of a map or a list of the question, and what can be done with them. */
import { useState } from 'react'
import { editSource, type SourceEdit } from '@/lib/authoring/edit-source'
import { isJsonList, isJsonMap, type Json } from '@/lib/authoring/json'
import { swapEntries } from '@/lib/authoring/swap-entries'
import { type FormPath, useForm, useValue } from './form-context'
import { freeName } from './free-name'

type Entries = {
  /** Null for a value that is neither: only its text can show it. */
  readonly keys: readonly (string | number)[] | null
  /** What was taken away last, until anything else changes. */
  readonly removed: string | null
  readonly add: (value: Json, wish?: string) => void
  readonly move: (from: number, to: number) => void
  readonly duplicate: (key: string | number) => void
  readonly remove: (key: string | number) => void
  readonly undo: () => void
}

export function useEntries(path: FormPath): Entries {
  const { source, edit, change, undo } = useForm()
  const value = useValue(path)
  const keys = keysOf(value)
  const [removed, setRemoved] = useState<{ readonly name: string; readonly after: string } | null>(null)
  const names = (keys ?? []).map(String)
  const nextKey = (wish: string) => (isJsonMap(value) || wish !== '' ? freeName(wish, names) : names.length)
  const at = (key: string | number) => [...path, key]
  return {
    keys,
    removed: removed?.after === source ? removed.name : null,
    add: (entry, wish = '') => edit([{ path: at(nextKey(wish)), value: entry }]),
    move: (from, to) => {
      const [first, second] = [keys?.[from], keys?.[to]]
      if (first === undefined || second === undefined) return
      change(swapEntries(source, { first: at(first).join('.'), second: at(second).join('.') }))
    },
    duplicate: (key) => {
      const entry = isJsonMap(value) ? value[String(key)] : undefined
      const own = isJsonList(value) ? value[Number(key)] : entry
      if (own !== undefined) edit([{ path: at(nextKey(isJsonMap(value) ? String(key) : '')), value: own }])
    },
    remove: (key) => {
      const edits: readonly SourceEdit[] = [{ path: at(key), value: undefined }]
      const after = editSource(source, edits)
      setRemoved({ name: String(key), after })
      edit(edits)
    },
    undo: () => {
      setRemoved(null)
      undo()
    },
  }
}

function keysOf(value: Json | undefined): readonly (string | number)[] | null {
  if (value === undefined || value === null) return []
  if (isJsonMap(value)) return Object.keys(value)
  return isJsonList(value) ? value.map((_entry, place) => place) : null
}
