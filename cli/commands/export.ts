/** `export`: what the bank holds for another program or as files, with a report of what could not be carried. */
import { parseArgs } from 'node:util'
import { type ExportFormat, exportFormats, questionExportFormats } from '@/lib/content/interchange/formats'
import { exportBank } from '../export-bank'
import { exportLesson } from '../export-lesson'
import { exportQuestions } from '../export-questions'
import { UsageError } from '../usage-error'

export const name = 'export'

const MOST_VARIANTS = 1_000

export const usage = `Usage: npm run -s surprisal -- export --format ${questionExportFormats.join('|')} [--lesson ID | --questions ID,ID…] [--variants K] [--out FILE] [--from-files] [--json]
       npm run -s surprisal -- export --format bank --out FOLDER|FILE.zip [--lesson ID] [--json]
       npm run -s surprisal -- export --format lesson --lesson ID [--out FILE.md] [--from-files] [--json]

Writes questions of the bank in the format of another program, to standard output or a file. Questions whose numbers are drawn leave as K
problems with fixed numbers where the format cannot draw. docs/interchange.md says what each format can hold.
  --lesson ID     the questions of one lesson; without it and --questions, all
  --questions …   these, in this order
  --variants K    problems for each question whose numbers are drawn, from 1 to ${MOST_VARIANTS}; left out, 5
  --out FILE      writes there instead; several QTI items are a package, FILE.zip
  --from-files    what stands in the files under seeds/, without a database; left out, what the database holds (docs/interchange.md)
  --json          prints {"text", "questions", "lost"} on standard output; with --out without the text
Without --json the report of what was lost goes to standard error.

With --format bank the lessons, questions and mistakes that the database holds are written as files (docs/interchange.md), to be kept in version
control and brought back with import --format bank. A folder that holds such a bank is brought up to date.

With --format lesson one lesson is written in the curriculum's Markdown format, which import reads back to the same lesson. With --out its objectives
go beside it, FILE.objectives.yaml.
The database is the one DATABASE_URL names, or the embedded one.`

export async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      lesson: { type: 'string' },
      questions: { type: 'string' },
      variants: { type: 'string', default: '5' },
      out: { type: 'string' },
      'from-files': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  if (positionals.length > 0) throw new UsageError(usage)
  const format = readFormat(values.format)
  const source = values['from-files'] ? 'files' : 'database'
  const [lessonId, asJson] = [values.lesson ?? null, values.json]
  if (format === 'bank') {
    if (values.questions !== undefined) throw new UsageError('Expected --lesson or the whole bank, not --questions.')
    if (source === 'files') throw new UsageError('Expected no --from-files with --format bank: the files are a bank.')
    return exportBank({ out: values.out, lessonId, asJson })
  }
  if (format === 'lesson') {
    if (lessonId === null) throw new UsageError('Expected --lesson ID with --format lesson.')
    return exportLesson({ lessonId, out: values.out, source, asJson })
  }
  if (values.lesson !== undefined && values.questions !== undefined) {
    throw new UsageError('Expected --lesson or --questions, got both.')
  }
  const questionIds = values.questions?.split(',').map((id) => id.trim()) ?? null
  const terms = { format, variants: readVariants(values.variants) }
  return exportQuestions({ chosen: { lessonId, questionIds }, terms, source, out: values.out, asJson })
}

function readFormat(typed: string | undefined): ExportFormat {
  const format = exportFormats.find((each) => each === typed)
  if (format !== undefined) return format
  throw new UsageError(`Expected --format and one of ${exportFormats.join(', ')}, got "${typed ?? ''}".`)
}

function readVariants(typed: string): number {
  const count = /^\d+$/.test(typed) ? Number(typed) : 0
  if (count >= 1 && count <= MOST_VARIANTS) return count
  throw new UsageError(`Expected --variants and a whole number from 1 to ${MOST_VARIANTS}, got "${typed}".`)
}
