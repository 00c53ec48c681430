/** What was uploaded → the texts in it: bounded in number and size, archives opened in memory. */
import 'server-only'
import type { BankFile } from '@/lib/content/interchange/bank-files'
import { UnreadableFileError } from '@/lib/content/interchange/unreadable-file'
import { isZip, readZip } from './read-zip'
import { toText } from './to-text'

export type UploadedFile = { readonly name: string; readonly bytes: Buffer }

/** Of a text: no bank and no lesson comes near it. */
const mostTextBytes = 8_000_000

const endings = ['.xml', '.yaml', '.yml', '.md', '.json', '.csv', '.tsv', '.gift', '.txt'] as const

/** One archive stands for what is in it. A text that was pasted has no name. @throws UnreadableFileError */
export function toFiles(uploaded: readonly UploadedFile[]): readonly BankFile[] {
  const [only] = uploaded
  if (uploaded.length === 1 && only !== undefined && isArchive(only)) return fromArchive(only)
  return uploaded.map((file) => {
    const { name, bytes } = file
    if (isArchive(file))
      throw new UnreadableFileError(`Expected an archive by itself: ${shown(name)} came with others.`)
    if (bytes.length > mostTextBytes)
      throw new UnreadableFileError(
        `Expected a text of at most ${mostTextBytes} bytes: ${shown(name)} has ${bytes.length}.`,
      )
    return { name: name.replaceAll('\\', '/'), text: toText(bytes, shown(name)) }
  })
}

function isArchive({ name, bytes }: UploadedFile): boolean {
  return isZip(bytes) || name.toLowerCase().endsWith('.zip')
}

/** What a computer puts beside files for itself is passed over. */
function fromArchive({ name, bytes }: UploadedFile): readonly BankFile[] {
  if (!isZip(bytes)) throw new UnreadableFileError(`Expected a zip archive: ${shown(name)} is none.`)
  const all = readZip(bytes, ...endings)
  const outside = all.find((file) => /^[\\/]|^[A-Za-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(file.name))
  if (outside !== undefined)
    throw new UnreadableFileError(`Expected files inside the archive: ${shown(outside.name)} leads out of it.`)
  const files = all.filter((file) => !/(?:^|\/)(?:__MACOSX\/|\.)/.test(file.name))
  if (files.length > 0) return files
  throw new UnreadableFileError(`Expected questions or lessons in the archive: ${shown(name)} has no file of them.`)
}

function shown(name: string): string {
  return name === '' ? 'the text' : name.replaceAll(/\p{Cc}/gu, ' ').slice(0, 100)
}
