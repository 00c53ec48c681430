/** Which format files are in, seen from their names and, where those leave it open, from how they begin. */
import type { BankFile } from './bank-files'
import { separatorOf } from './csv-cells'
import { columnOf } from './csv-columns'
import type { ImportFormat } from './formats'

/** A guess: whoever brings the files may know better. */
export function findFormat(files: readonly BankFile[]): ImportFormat {
  const names = files.map(({ name }) => name.toLowerCase())
  if (names.some((name) => /(?:^|\/)(?:bank\.json|mistakes\.yaml)$/.test(name))) return 'bank'
  if (names.some((name) => /(?:^|\/)questions\/[^/]+\.ya?ml$/.test(name))) return 'bank'
  if (names.some((name) => name.endsWith('.md'))) return 'lesson'
  const [first] = files.filter(({ name }) => !/(?:^|\/)imsmanifest\.xml$/i.test(name))
  if (first === undefined) return 'qti'
  const name = first.name.toLowerCase()
  if (/\.(?:csv|tsv)$/.test(name)) return 'csv'
  if (name.endsWith('.gift')) return 'gift'
  if (/\.ya?ml$/.test(name)) return 'bank'
  return fromText(first.text)
}

function fromText(whole: string): ImportFormat {
  const text = whole.replace(/^\uFEFF/, '').trimStart()
  const head = text.slice(0, 20_000)
  if (head.startsWith('<')) return /<(?:qti-)?assessment-?(?:item|test)\b/i.test(head) ? 'qti' : 'moodle-xml'
  if (/^# .+/.test(head) && /^## /m.test(head)) return 'lesson'
  if (/^(?:---\s*\n)?(?:#[^\n]*\n)*(?:- )?id:\s/m.test(head) && /^(?:- | {2})?answers:\s*$/m.test(head)) return 'bank'
  return isTable(head) ? 'csv' : 'gift'
}

/** Its first line names the columns that every question needs. */
function isTable(head: string): boolean {
  const { separator, start } = separatorOf(head)
  const [heading = ''] = head.slice(start).split(/[\r\n]/)
  const columns = heading.split(separator).map((cell) => columnOf(cell.replaceAll('"', '')))
  const has = (field: string) => columns.some((column) => column.kind === 'field' && column.field === field)
  return has('question') && has('key')
}
