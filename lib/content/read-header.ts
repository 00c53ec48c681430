/** Reads the title line, the phase and the prerequisites. */
import { ContentError } from './content-error'
import type { ImportReport } from './import-report'
import type { SourceLine } from './source-lines'

export type Header = {
  readonly number: string
  readonly title: string
  readonly phase: string
  readonly prerequisites: readonly string[]
  /** What stands in the header and is none of these. */
  readonly rest: readonly SourceLine[]
}

const TITLE = /^(?:#{1,6}\s+)?(?:\*\*)?(\d{1,4}(?:\.\d{1,4}){1,3})\s*[—–:-]\s*(\S.*?)(?:\*\*)?$/
const FUSED = /^(.*\S)\s+((?:\*\*)?Prerequisites:(?:\*\*)?(?:\s.*)?)$/
const LESSON_ID = /[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+/g

export function readHeader(lines: readonly SourceLine[], report: ImportReport): Header {
  const [first, ...others] = lines
  const title = TITLE.exec(first?.text ?? '')
  if (first === undefined || title === null) {
    const found = first === undefined ? 'nothing' : `"${first.text.slice(0, 60)}"`
    throw new ContentError(
      `Expected the lesson to begin with a title line such as "# 13.5 — Cross-Entropy and Applications", found ${found}.`,
    )
  }
  if (!first.text.startsWith('#')) {
    const why = 'the first line is the title: its heading marker was lost'
    report.mend({ line: first.number, before: first.raw, after: `# ${first.text}`, why })
  }
  const fields = others.flatMap((line) => splitFused(line, report))
  const phase = fields.find((line) => isField(line, 'Phase'))
  const prerequisites = fields.find((line) => isField(line, 'Prerequisites'))
  if (phase === undefined) report.leave(missing(first, 'Phase: Information Theory'))
  if (prerequisites === undefined) report.leave(missing(first, 'Prerequisites: 13-01-entropy'))
  else leaveUnknown({ line: prerequisites, report })
  return {
    number: title[1] ?? '',
    title: title[2] ?? '',
    phase: toValue(phase),
    prerequisites: toLessonIds(toValue(prerequisites)),
    rest: fields.filter((line) => line !== phase && line !== prerequisites),
  }
}

/** Ids of lessons named in a text, without their file ending. */
export function toLessonIds(text: string): readonly string[] {
  const withoutEndings = text.replaceAll(/\.(?:source\.)?md\b/g, '')
  return [...new Set(withoutEndings.match(LESSON_ID) ?? [])]
}

/** What the prerequisites name besides lessons is kept nowhere else. */
function leaveUnknown({ line, report }: { readonly line: SourceLine; readonly report: ImportReport }): void {
  const value = toValue(line)
  const others = value.replaceAll(/\.(?:source\.)?md\b/g, '').replaceAll(LESSON_ID, ' ')
  if (/^(?:[^\p{L}\d]|none|nil|and)*$/iu.test(others)) return
  report.leave({
    line: line.number,
    text: value,
    why: 'expected ids of lessons such as 13-01-entropy, parted by commas',
  })
}

function splitFused(line: SourceLine, report: ImportReport): readonly SourceLine[] {
  const fused = FUSED.exec(line.text)
  const before = fused?.[1]
  const after = fused?.[2]
  if (before === undefined || after === undefined || !isField(line, 'Phase')) return [line]
  report.mend({
    line: line.number,
    before: line.raw,
    after: `${before}\n\n${after}`,
    why: 'the phase and the prerequisites were run together on one line',
  })
  return [
    { ...line, text: before },
    { ...line, text: after },
  ]
}

function isField(line: SourceLine, name: string): boolean {
  return line.text.replace(/^\*\*/, '').startsWith(`${name}:`)
}

function toValue(line: SourceLine | undefined): string {
  return line?.text.replace(/^(?:\*\*)?[A-Za-z]+:(?:\*\*)?\s*/, '').trim() ?? ''
}

function missing(first: SourceLine, example: string) {
  return { line: first.number, text: first.text, why: `expected a line such as "${example}" under the title` }
}
