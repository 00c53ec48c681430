/** Bytes that somebody brings → text: UTF-8 or a sentence that says what it is instead. */
import 'server-only'
import { UnreadableFileError } from '@/lib/content/interchange/unreadable-file'

/** A mark at its start stays: the readers know it. @throws UnreadableFileError */
export function toText(content: Uint8Array, name: string): string {
  const [first, second] = content
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (isWide) throw new UnreadableFileError(`Expected text in UTF-8: ${name} is in UTF-16. Save it again as UTF-8.`)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    throw new UnreadableFileError(
      `Expected text in UTF-8: ${name} is none. A spreadsheet saves it as “CSV UTF-8”, an editor as UTF-8.`,
    )
  }
}
