/** Reads a list, markers alone on their line or at the end of the line before included. */
import type { ImportReport } from './import-report'
import type { SourceLine } from './source-lines'

export type Items = {
  /** What stands before the first item. */
  readonly lead: readonly SourceLine[]
  readonly items: readonly (readonly SourceLine[])[]
}

const MARKER = /^(?:[-*•]|\d{1,3}[.)])\s+(?=\S)/
const LONE_MARKER = /^[-*•]$/
const TRAILING_MARKER = /\s[-•]$/

/** `isStart` may refuse a marked line that is a list within an item. */
export function readItems(args: {
  readonly lines: readonly SourceLine[]
  readonly report: ImportReport
  readonly isStart?: (line: SourceLine) => boolean
}): Items {
  const { lines, report, isStart = () => true } = args
  const lead: SourceLine[] = []
  const items: SourceLine[][] = []
  for (const line of toMarkedLines(lines, report)) {
    const marker = MARKER.exec(line.text)?.[0]
    if (marker !== undefined && isStart(line)) items.push([{ ...line, text: line.text.slice(marker.length) }])
    else (items.at(-1) ?? lead).push(dedent(line))
  }
  return { lead, items }
}

/** Every item on the line of its marker. */
function toMarkedLines(lines: readonly SourceLine[], report: ImportReport): readonly SourceLine[] {
  const marked: SourceLine[] = []
  let waiting: SourceLine | null = null
  for (const [index, line] of lines.entries()) {
    const hasNext = index + 1 < lines.length
    const isLone = hasNext && LONE_MARKER.test(line.text)
    if (isLone) {
      waiting = line
      continue
    }
    const isTrailing = hasNext && TRAILING_MARKER.test(line.text) && !MARKER.test(lines[index + 1]?.text ?? '')
    const own = isTrailing ? { ...line, text: line.text.replace(TRAILING_MARKER, '') } : line
    marked.push(waiting === null ? own : joinMarker({ marker: waiting, line: own, report }))
    waiting = isTrailing ? line : null
  }
  return marked
}

function joinMarker(args: {
  readonly marker: SourceLine
  readonly line: SourceLine
  readonly report: ImportReport
}): SourceLine {
  const { marker, line, report } = args
  const isLone = LONE_MARKER.test(marker.text)
  const text = `- ${line.text}`
  report.mend({
    line: marker.number,
    before: `${isLone ? marker.raw : marker.raw.slice(-40)}${'\n'.repeat(line.number - marker.number)}${line.raw}`,
    after: isLone ? text : `${marker.text.slice(-40).replace(TRAILING_MARKER, '')}\n${text}`,
    why: isLone
      ? 'a list marker stands alone on its line: it belongs to the text below'
      : 'the hyphen at the end of the line is no minus: it is the list marker of the text below',
  })
  return { ...line, text, afterBlank: true }
}

function dedent(line: SourceLine): SourceLine {
  return { ...line, text: line.text.replace(/^ {1,4}/, '') }
}
