/** `export`: questions of the bank for another program, with a report of what it cannot hold. */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Exchanged, Loss } from '@/lib/content/interchange/exchanged-question'
import { toExchanged } from '@/lib/content/interchange/to-exchanged'
import { writeGift } from '@/lib/content/interchange/write-gift'
import { writeMoodleXml } from '@/lib/content/interchange/write-moodle-xml'
import type { Question } from '@/lib/problems/question'
import { exportBank } from '../export-bank'
import { listQuestions, loadMistakes } from '../load-bank'
import { toJson } from '../output'
import { UsageError } from '../usage-error'
import { writeQti } from '../write-qti'

export const name = 'export'

const MOST_VARIANTS = 1_000

type Written = { readonly content: string | Buffer; readonly lost: readonly Loss[] }
type Writer = (questions: readonly Exchanged[], out: string | undefined) => Written

const asText =
  (write: (questions: readonly Exchanged[]) => { readonly text: string; readonly lost: readonly Loss[] }): Writer =>
  (questions) => {
    const { text, lost } = write(questions)
    return { content: text, lost }
  }
const writers: Readonly<Record<string, Writer>> = {
  gift: asText(writeGift),
  'moodle-xml': asText(writeMoodleXml),
  qti: writeQti,
}

export const usage = `Usage: npm run -s surprisal -- export --format ${Object.keys(writers).join('|')} [--lesson ID | --questions ID,ID…] [--variants K] [--out FILE] [--json]
       npm run -s surprisal -- export --format bank --out FOLDER|FILE.zip [--lesson ID] [--json]

Writes questions of the bank (see the command questions) in the format of another program, to standard output or a file. Questions
whose numbers are drawn leave as K problems with fixed numbers. docs/interchange.md says what each format can hold.
  --lesson ID     the questions of one lesson; without it and --questions, all
  --questions …   these, in this order
  --variants K    problems for each question whose numbers are drawn, from 1 to ${MOST_VARIANTS}; left out, 5
  --out FILE      writes there instead; several QTI items are a package, FILE.zip
  --json          prints {"text", "questions", "lost"} on standard output; with --out without the text
Without --json the report of what was lost goes to standard error.

With --format bank the lessons, questions and mistakes that the database holds are written as files (docs/interchange.md), to be kept in version
control and brought back with import --format bank. A folder that holds such a bank is brought up to date.`

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
      json: { type: 'boolean', default: false },
    },
  })
  const write = writers[values.format ?? '']
  if (positionals.length > 0) throw new UsageError(usage)
  if (values.format === 'bank') {
    if (values.questions !== undefined) throw new UsageError('Expected --lesson or the whole bank, not --questions.')
    return exportBank({ out: values.out, lessonId: values.lesson ?? null, asJson: values.json })
  }
  if (write === undefined) {
    throw new UsageError(
      `Expected --format and one of ${Object.keys(writers).join(', ')}, bank, got "${values.format ?? ''}".`,
    )
  }
  if (values.lesson !== undefined && values.questions !== undefined) {
    throw new UsageError('Expected --lesson or --questions, got both.')
  }
  const variants = readVariants(values.variants)
  const questions = await chosen(values)
  const catalogue = loadMistakes()
  const exchanged = questions.map((question) => toExchanged({ question, catalogue, variants }))
  const items = exchanged.flatMap((each) => each.questions)
  const written = write(items, values.out)
  const lost = [...exchanged.flatMap((each) => each.lost), ...written.lost]
  if (values.out !== undefined)
    await writeFile(values.out, written.content).catch((error: unknown) => refuse(values.out, error))
  report({ text: String(written.content), lost, count: items.length, out: values.out, asJson: values.json })
  return 0
}

function readVariants(typed: string): number {
  const count = /^\d+$/.test(typed) ? Number(typed) : 0
  if (count >= 1 && count <= MOST_VARIANTS) return count
  throw new UsageError(`Expected --variants and a whole number from 1 to ${MOST_VARIANTS}, got "${typed}".`)
}

type Choice = { readonly lesson?: string | undefined; readonly questions?: string | undefined }

async function chosen({ lesson, questions: ids }: Choice): Promise<readonly Question[]> {
  const all = await listQuestions()
  if (ids !== undefined) {
    return ids.split(',').map((id) => {
      const question = all.find((each) => each.id === id.trim())
      if (question === undefined)
        throw new UsageError(`There is no question "${id}". The command questions lists them.`)
      return question
    })
  }
  const ofLesson = all.filter((question) => lesson === undefined || question.lesson === lesson)
  if (ofLesson.length === 0) throw new UsageError(`There is no lesson "${lesson ?? ''}" with questions.`)
  return ofLesson
}

type Report = {
  readonly text: string
  readonly lost: readonly Loss[]
  readonly count: number
  readonly out: string | undefined
  readonly asJson: boolean
}

function report({ text, lost, count, out, asJson }: Report): void {
  if (asJson) {
    process.stdout.write(`${toJson({ ...(out === undefined ? { text } : { out }), questions: count, lost })}\n`)
    return
  }
  if (out === undefined) process.stdout.write(text)
  const lines = lost.map(({ question, what }) => `${question}: ${what}\n`).join('')
  process.stderr.write(`${count} questions written. ${lost.length === 0 ? 'Nothing was lost.' : 'Lost:'}\n${lines}`)
}

function refuse(file: string | undefined, error: unknown): never {
  throw new UsageError(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}.`)
}
