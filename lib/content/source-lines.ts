/** The lines of a document, numbered as an editor numbers them. */
import { ContentError } from './content-error'

export type SourceLine = {
  readonly number: number
  readonly text: string
  /** The line as it came: what a report of mends quotes. */
  readonly raw: string
  /** True when an empty line stands before it. */
  readonly afterBlank: boolean
}

/** A lesson is some twenty kilobytes; beyond these bounds it is no lesson, and reading it would only cost time. */
const MAX_CHARACTERS = 2_000_000
const MAX_LINES = 10_000
const MAX_LINE_CHARACTERS = 20_000
/** Up to three spaces before what opens a part of the format say nothing, as in any Markdown. */
const MARKED = /^ {1,3}(?=#{1,6} |>|(?:\*\*)?(?:Q\d{1,3}[:.]|Correct:|Example \d|If you chose|[A-Z]\) )|⚠|🚩)/u

export function toSourceLines(source: string): readonly SourceLine[] {
  if (source.length > MAX_CHARACTERS) {
    throw new ContentError(
      `Expected a lesson of at most ${MAX_CHARACTERS} characters, found one of ${source.length} characters.`,
    )
  }
  const texts = source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  if (texts.length > MAX_LINES) {
    throw new ContentError(`Expected a lesson of at most ${MAX_LINES} lines, found one of ${texts.length} lines.`)
  }
  const lines: SourceLine[] = []
  let afterBlank = false
  for (const [index, raw] of texts.entries()) {
    if (raw.length > MAX_LINE_CHARACTERS) {
      throw new ContentError(
        `Line ${index + 1}: expected at most ${MAX_LINE_CHARACTERS} characters, found ${raw.length}.`,
      )
    }
    if (raw.includes('\0')) {
      throw new ContentError(`Line ${index + 1}: expected text, found a NUL character.`)
    }
    const text = raw.trimEnd().replace(MARKED, '')
    if (text === '') {
      afterBlank = true
      continue
    }
    lines.push({ number: index + 1, text, raw, afterBlank })
    afterBlank = false
  }
  return lines
}
