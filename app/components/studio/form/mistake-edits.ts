/** Wherever a question names a mistake, another id for it. */
import type { SourceEdit } from '@/lib/authoring/edit-source'
import { isJsonList, isJsonMap, type Json } from '@/lib/authoring/json'
import type { FormPath } from './form-context'

type Renamed = { readonly from: string; readonly to: string }

export function mistakeEdits(value: Json, names: Renamed, path: FormPath = []): readonly SourceEdit[] {
  if (isJsonList(value)) return value.flatMap((entry, place) => mistakeEdits(entry, names, [...path, place]))
  if (isJsonMap(value)) {
    return Object.entries(value).flatMap(([key, entry]) => mistakeEdits(entry, names, [...path, key]))
  }
  const key = path.at(-1)
  const isName = key === 'mistake' || (key === 'is' && path[0] === 'mistakes')
  return isName && value === names.from ? [{ path, value: names.to }] : []
}
