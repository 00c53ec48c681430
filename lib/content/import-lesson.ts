/** Reads a lesson of the curriculum's Markdown format, and mends what was damaged on its way. See docs/lesson-format.md. */
import { ContentError } from './content-error'
import { countLesson } from './count-lesson'
import { type DocumentParts, type PartName, partHeadings, toDocumentParts } from './document-parts'
import { type ImportReport, makeImportReport } from './import-report'
import type { Lesson, LessonImport } from './lesson'
import { mendLines } from './mend-lines'
import { readHeader, toLessonIds } from './read-header'
import { readItems } from './read-items'
import { type ReadContext, readMarkdown } from './read-markdown'
import { readPitfalls } from './read-pitfalls'
import { readPracticeProblems } from './read-practice-problems'
import { readQuiz } from './read-quiz'
import { readSections } from './read-sections'
import { readWorkedExamples } from './read-worked-examples'
import { type SourceLine, toSourceLines } from './source-lines'

const NEXT = /^(?:[-*]\s+)?(?:\*\*)?Next up:(?:\*\*)?/

/** @throws ContentError when the text is too large, or does not begin as a lesson does. */
export function importLesson({ id, source }: { readonly id: string; readonly source: string }): LessonImport {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    throw new ContentError(`Expected a lesson id such as 13-05-cross-entropy, found "${id.slice(0, 80)}".`)
  }
  const report = makeImportReport()
  const lines = mendLines(toSourceLines(source), report)
  const document = toDocumentParts(lines, report)
  const lesson = readLesson({ id, document, report })
  return { lesson, counts: countLesson(lesson), repairs: report.repairs(), unresolved: report.unresolved() }
}

function readLesson(args: {
  readonly id: string
  readonly document: DocumentParts
  readonly report: ImportReport
}): Lesson {
  const { id, document, report } = args
  const context: ReadContext = { report, isFlattened: document.isFlattened }
  const part = (name: PartName) => requirePart({ name, document, report })
  const { rest, ...header } = readHeader(document.header, report)
  const objectives = readTextItems(part('objectives'), context)
  const sections = readSections([...rest, ...part('core')], context)
  const keyTerms = readTextItems(part('keyTerms'), context)
  const worked = readWorkedExamples(part('workedExamples'), context)
  const quiz = readQuiz(part('quiz'), context)
  const practice = readPracticeProblems(part('practiceProblems'), context)
  const summary = readTextItems(part('summary'), context)
  const pitfalls = readPitfalls(part('pitfalls'), context)
  const next = readNext(document.parts.get('nextSteps') ?? [], context)
  return {
    id,
    ...header,
    objectives: objectives.texts,
    sections,
    keyTerms: keyTerms.texts,
    workedExamples: worked.examples,
    quizQuestions: quiz.questions,
    practiceProblems: practice.problems,
    takeaways: summary.texts,
    pitfalls: pitfalls.pitfalls,
    nextLessonId: next.id,
    leads: {
      objectives: objectives.lead,
      keyTerms: keyTerms.lead,
      workedExamples: worked.lead,
      quiz: quiz.lead,
      practiceProblems: practice.lead,
      summary: summary.lead,
      pitfalls: pitfalls.lead,
      nextSteps: next.lead,
    },
  }
}

/** The lines of a part; none, and a word in the report, where the lesson lacks it. */
function requirePart(args: {
  readonly name: PartName
  readonly document: DocumentParts
  readonly report: ImportReport
}): readonly SourceLine[] {
  const { name, document, report } = args
  const lines = document.parts.get(name)
  if (lines === undefined || lines.length === 0) {
    const why = `expected a part "## ${partHeadings[name]}" with something in it`
    report.leave({ line: document.header[0]?.number ?? 1, text: partHeadings[name], why })
  }
  return lines ?? []
}

function readTextItems(
  lines: readonly SourceLine[],
  context: ReadContext,
): { readonly lead: string; readonly texts: readonly string[] } {
  const { lead, items } = readItems({ lines, report: context.report })
  const plain = { ...context, isFlattened: false }
  return { lead: readMarkdown(lead, plain), texts: items.map((item) => readMarkdown(item, plain)) }
}

function readNext(
  lines: readonly SourceLine[],
  context: ReadContext,
): { readonly id: string | null; readonly lead: string } {
  const line = lines.find((candidate) => NEXT.test(candidate.text))
  const others = lines.filter((candidate) => candidate !== line)
  const text = line?.text.replace(NEXT, '') ?? ''
  const [id = null] = toLessonIds(text)
  const rest = text.replace(`${id}.md`, '').replace(id ?? '', '')
  if (line !== undefined && /[\p{L}\d]/u.test(rest)) {
    context.report.leave({ line: line.number, text, why: 'expected the id of the next lesson and nothing else' })
  }
  return { id, lead: readMarkdown(others, context) }
}
