/** Files of questions: read by their format, shown or stored. */
import { type ImportedQuestions, noPlace } from '@/lib/content/interchange/import-questions'
import type { ReadBank } from '@/lib/content/interchange/read-bank-files'
import type { Placing } from '@/lib/content/interchange/to-question'
import { printResult } from './output'
import { readImportFile } from './read-import'
import { type ImportResult, storeImport } from './store-import'
import { UsageError } from './usage-error'

export type QuestionImport = {
  readonly file: string
  readonly format: string
  readonly placing: Placing
  /** Only the file is looked at, or the file beside the bank, or it is stored. */
  readonly purpose: 'read' | 'rehearse' | 'store'
  readonly conflicts: 'refuse' | 'overwrite'
  readonly bad: 'refuse' | 'skip'
  readonly asJson: boolean
}

/** 0 where the file could be read and, unless it was only looked at, is stored; 1 where one bad question keeps all out; 2 where it is no such file. */
export async function importQuestionFile(asked: QuestionImport): Promise<number> {
  const { purpose, conflicts, bad, asJson } = asked
  const read = await readImportFile(asked)
  const report = toReport(read)
  if (purpose === 'read' || !read.isRead) {
    printResult(report, { asJson })
    return read.isRead ? 0 : 2
  }
  if (purpose === 'store' && read.errors.length > 0 && bad === 'refuse') {
    printResult({ stored: [], ...report }, { asJson })
    process.stderr.write(
      'Nothing was stored: some questions cannot be read. Mend them, or leave them out with --skip-bad.\n',
    )
    return 1
  }
  requirePlaced(read)
  const result = await storeImport(read, { purpose, conflicts, red: bad })
  const lessons = read.lessons.length === 0 ? {} : { storedLessons: result.lessons }
  const errors = [...report.errors, ...result.refused]
  if (purpose === 'rehearse') {
    printResult({ ...report, errors, changes: [...result.lessons, ...result.questions] }, { asJson })
    return 0
  }
  printResult({ stored: result.isStored ? result.questions : [], ...lessons, ...report, errors }, { asJson })
  if (result.isStored) return 0
  process.stderr.write(`Nothing was stored: ${whyNot(result)}\n`)
  return 1
}

function whyNot({ refused, questions }: ImportResult): string {
  if (refused.length > 0) return 'some questions are red in the prover. Mend them, or leave them out with --skip-bad.'
  const ids = questions.filter(({ outcome }) => outcome === 'conflict').map(({ id }) => id)
  return `changed here and in the bank since it was taken out: ${ids.join(', ')}. Take it out anew, or let this one win with --overwrite.`
}

function toReport({ questions, lost, errors, lessons }: ReadBank) {
  const ofLessons = lessons.map(({ content: { lesson, counts } }) => ({ id: lesson.id, title: lesson.title, counts }))
  const own = { questions: questions.map(toEntry), lost, errors }
  return ofLessons.length === 0 ? own : { ...own, lessons: ofLessons }
}

/** `kind` is that of the answer; a matching question is several choices. */
function toEntry({ question, line, category }: ImportedQuestions['questions'][number]) {
  const { id, title, lesson, objectives, kind, difficulty, answers } = question
  const kinds = Object.values(answers).map((answer) => answerKinds.find((each) => each in answer) ?? 'number')
  const place = lesson === noPlace ? {} : { lesson, objectives }
  return { title, kind: kinds[0], id, line, parts: kinds.length, takes: kind, difficulty, category, ...place }
}

const answerKinds = [
  ...['number', 'probabilities', 'vector', 'matrix', 'choice', 'choices', 'probabilisticChoice', 'ordering'],
  ...['expression', 'construction'],
]

function requirePlaced({ questions }: ImportedQuestions): void {
  const bare = questions.find(({ question }) => question.lesson === noPlace || question.objectives.includes(noPlace))
  if (bare === undefined) return
  throw new UsageError(
    `“${bare.question.title}” does not say where it belongs: name it with --lesson ID and --objective ID[,ID].`,
  )
}
