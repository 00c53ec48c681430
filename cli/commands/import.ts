/** `import FILE`: reads a lesson or questions, says what was mended and what could not be, and stores it. */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { parse, YAMLParseError } from 'yaml'
import { ContentError } from '@/lib/content/content-error'
import { importLesson } from '@/lib/content/import-lesson'
import { questionFormats } from '@/lib/content/interchange/formats'
import type { LessonImport } from '@/lib/content/lesson'
import { type LessonObjectives, toObjectives } from '@/lib/content/objectives'
import type { ImportOutcome } from '@/lib/services/import-lesson'
import { printResult } from '../output'
import { importQuestionFile } from '../question-files'
import { findText, readText } from '../read-text'
import { UsageError } from '../usage-error'
import { withAppDatabase } from '../with-app-database'

export const name = 'import'

export const usage = `Usage: npm run -s surprisal -- import FILE.md [--dry-run] [--course SLUG] [--json]
       npm run -s surprisal -- import FILE --format ${questionFormats.join('|')} [--dry-run] [--compare] [--lesson ID] [--objective ID,ID…] [--skip-bad] [--overwrite] [--json]

Reads a lesson of the curriculum's Markdown format (docs/lesson-format.md). The lesson's id is the file's name without
.source and .md. Objectives are read from FILE.objectives.yaml beside it, where there is one.
  --dry-run      prints the lesson, its counts, what was mended and what could not be; nothing is stored, no database needed
  --course SLUG  puts the lesson at the end of a course, where its students read it; without it, it is in no course yet
  --json         prints JSON

With --format it reads questions (docs/interchange.md). What was lost and what could not be read is told by question, line and column.
  --format F     ${questionFormats.join(', ')}, or lesson, which is what is read without it; bank is the format of docs/question-format.md: a file, or a folder or FILE.zip of lessons,
                 questions and mistakes such as export --format bank writes
  --dry-run      prints {"questions", "lost", "errors"}; nothing is stored, no database needed; the status is 0 where the file could be read
  --compare      with --dry-run: also what would be created, updated, left unchanged or kept, and where it conflicts with the bank in the database
  --lesson ID, --objective ID,ID…
                 where the questions belong; those we exported say so themselves
  --skip-bad     stores the good questions of a file in which others cannot be read or are red in the prover; without it nothing is stored then
  --overwrite    stores also what was changed in the database since the bank was taken out; without it nothing is stored where both have changed
Importing a file twice changes nothing; a question that has changed becomes the next version of the one with its id.
The database is the one DATABASE_URL names, or the embedded one.`

export async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      course: { type: 'string' },
      json: { type: 'boolean', default: false },
      format: { type: 'string' },
      lesson: { type: 'string' },
      objective: { type: 'string' },
      'skip-bad': { type: 'boolean', default: false },
      compare: { type: 'boolean', default: false },
      overwrite: { type: 'boolean', default: false },
    },
  })
  const [file, ...rest] = positionals
  if (file === undefined || rest.length > 0) throw new UsageError(usage)
  const flags = values['skip-bad'] || values.compare || values.overwrite
  const ofQuestions = values.lesson ?? values.objective ?? (flags ? 'flags' : undefined)
  if (values.compare && !values['dry-run']) throw new UsageError('Expected --compare with --dry-run.')
  if (values.format !== undefined && values.format !== 'lesson') {
    if (values.course !== undefined) throw new UsageError('Expected --lesson with --format: --course is for a lesson.')
    const objectives = values.objective?.split(',').map((id) => id.trim()) ?? null
    return importQuestionFile({
      file,
      format: values.format,
      placing: { lesson: values.lesson ?? null, objectives },
      purpose: purposeOf({ isDryRun: values['dry-run'], compares: values.compare }),
      conflicts: values.overwrite ? 'overwrite' : 'refuse',
      bad: values['skip-bad'] ? 'skip' : 'refuse',
      asJson: values.json,
    })
  }
  if (ofQuestions !== undefined)
    throw new UsageError('Expected --format with --lesson, --objective, --compare, --skip-bad and --overwrite.')
  return bringLesson(file, { isDryRun: values['dry-run'], asJson: values.json, courseSlug: values.course ?? null })
}

type LessonTerms = { readonly isDryRun: boolean; readonly asJson: boolean; readonly courseSlug: string | null }

async function bringLesson(file: string, { isDryRun, asJson, courseSlug }: LessonTerms): Promise<number> {
  const content = await readLesson(file)
  const objectives = await readObjectives(file, content)
  if (isDryRun) {
    printResult(content, { asJson })
    return 0
  }
  const outcome = await store({ content, objectives, courseSlug })
  const { lesson, counts, repairs, unresolved } = content
  const { lesson: stored, questionsPublished, course } = outcome
  const next = course === null ? { next: `It is in no course yet: name one with --course SLUG.` } : {}
  const result = { lessonId: lesson.id, outcome: stored, questionsPublished, course, ...next }
  printResult({ ...result, counts, repairs, unresolved }, { asJson })
  return 0
}

function purposeOf({ isDryRun, compares }: { readonly isDryRun: boolean; readonly compares: boolean }) {
  if (!isDryRun) return 'store'
  return compares ? 'rehearse' : 'read'
}

async function readLesson(file: string): Promise<LessonImport> {
  const source = await readText(file)
  try {
    return importLesson({ id: toLessonId(file), source })
  } catch (error) {
    if (error instanceof ContentError) throw new UsageError(`${file} is no lesson. ${error.message}`)
    throw error
  }
}

function toLessonId(file: string): string {
  return path
    .basename(file)
    .replace(/\.md$/, '')
    .replace(/\.source$/, '')
}

async function readObjectives(file: string, { lesson }: LessonImport): Promise<LessonObjectives> {
  const source = await findText(`${file.replace(/(?:\.source)?\.md$/, '')}.objectives.yaml`)
  try {
    return toObjectives({ lesson, sidecar: source === null ? null : parse(source) })
  } catch (error) {
    if (error instanceof ContentError || error instanceof YAMLParseError) throw new UsageError(error.message)
    throw error
  }
}

async function store(args: {
  readonly content: LessonImport
  readonly objectives: LessonObjectives
  readonly courseSlug: string | null
}): Promise<ImportOutcome> {
  const { content, objectives, courseSlug } = args
  return withAppDatabase(async () => {
    const [{ storeLesson }, { systemActor }, { AppError }] = await Promise.all([
      import('@/lib/services/import-lesson'),
      import('@/lib/auth/actor'),
      import('@/lib/errors'),
    ])
    return storeLesson(systemActor, { lesson: content.lesson, objectives, courseSlug }).catch((error: unknown) => {
      if (error instanceof AppError || error instanceof ContentError) throw new UsageError(error.message)
      throw error
    })
  })
}
