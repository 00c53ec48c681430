/** A value as it is put into a text: behind its key, or behind its dash, with the lines that follow. */
import { flowText, keyText, yamlText } from '@/lib/problems/yaml-text'
import type { Json } from './json'
import type { Path } from './yaml-place'

/** "key: value" with what follows it on further lines, the key in the first column. `path` ends with the key. */
export function writtenEntry(path: Path, value: Json): string {
  return yamlText({ [String(path.at(-1) ?? '')]: value }, path.slice(0, -1)).trimEnd()
}

/** "- value" likewise. */
export function writtenItem(path: Path, value: Json): string {
  return yamlText([value], path.slice(0, -1)).trimEnd()
}

/** What stands behind the colon: " 5", or a line's end and more lines. */
export function writtenBehindKey(path: Path, value: Json): string {
  return writtenEntry(path, value).slice(keyText(String(path.at(-1) ?? '')).length + 1)
}

export function writtenBehindDash(path: Path, value: Json): string {
  return writtenItem(path, value).slice(1)
}

export function writtenEntryInFlow(key: string | number, value: Json): string {
  return `${keyText(String(key))}: ${flowText(value)}`
}
