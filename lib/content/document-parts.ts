/** Cuts a lesson at its standard headings, whose names are the format's own. */
import type { ImportReport } from './import-report'
import type { LeadPart } from './lesson'
import type { SourceLine } from './source-lines'

export type PartName = LeadPart | 'core'

export type DocumentParts = {
  readonly header: readonly SourceLine[]
  readonly parts: ReadonlyMap<PartName, readonly SourceLine[]>
  /** True when headings lost their markers: then every line is a paragraph, and a heading is known by its looks. */
  readonly isFlattened: boolean
}

export const partHeadings = {
  objectives: 'Learning Objectives',
  core: 'Core Content',
  keyTerms: 'Key Terms',
  workedExamples: 'Worked Examples',
  quiz: 'Quiz',
  practiceProblems: 'Practice Problems',
  summary: 'Summary',
  pitfalls: 'Pitfalls',
  nextSteps: 'Next Steps',
} as const satisfies Record<PartName, string>

const partNames: ReadonlyMap<string, PartName> = new Map([
  ['learning objectives', 'objectives'],
  ['core content', 'core'],
  ['key terms', 'keyTerms'],
  ['worked examples', 'workedExamples'],
  ['quiz', 'quiz'],
  ['practice problems', 'practiceProblems'],
  ['summary', 'summary'],
  ['pitfalls', 'pitfalls'],
  ['common pitfalls', 'pitfalls'],
  ['next steps', 'nextSteps'],
])

export function toDocumentParts(lines: readonly SourceLine[], report: ImportReport): DocumentParts {
  const header: SourceLine[] = []
  const parts = new Map<PartName, SourceLine[]>()
  let current = header
  let isFlattened = false
  for (const line of lines) {
    const name = findPartName(line.text)
    if (name === null) {
      current.push(line)
      continue
    }
    const earlier = parts.get(name)
    if (earlier !== undefined) {
      current = earlier
      report.leave({
        line: line.number,
        text: line.text,
        why: 'the part stands in the lesson already: what follows is added to it',
      })
      continue
    }
    current = []
    parts.set(name, current)
    if (line.text.startsWith('#')) continue
    isFlattened = true
    report.mend({
      line: line.number,
      before: line.raw,
      after: `## ${partHeadings[name]}`,
      why: 'the heading of a part of every lesson stands alone on its line: its marker was lost',
    })
  }
  return { header, parts, isFlattened }
}

export function findPartName(text: string): PartName | null {
  const bare = text.replace(/^#{1,6}\s+/, '').replace(/^\*\*(.{1,40})\*\*$/, '$1')
  return partNames.get(bare.replace(/:$/, '').trim().toLowerCase()) ?? null
}
