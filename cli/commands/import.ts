/** `import FILE.md`: reads a lesson, says what was mended and what could not be, and stores it. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { parse, YAMLParseError } from 'yaml'
import { ContentError } from '@/lib/content/content-error'
import { importLesson } from '@/lib/content/import-lesson'
import type { LessonImport } from '@/lib/content/lesson'
import { type LessonObjectives, toObjectives } from '@/lib/content/objectives'
import { printResult } from '../output'
import { UsageError } from '../usage-error'
import { withAppDatabase } from '../with-app-database'

export const name = 'import'

export const usage = `Usage: npm run -s surprisal -- import FILE.md [--dry-run] [--json]

Reads a lesson of the curriculum's Markdown format (docs/lesson-format.md). The lesson's id is the file's name without
.source and .md. With --dry-run the lesson, its counts, what was mended and what could not be are printed and nothing is
stored: no database is needed; without it the lesson goes into the one DATABASE_URL names, or the embedded one. Objectives are read from FILE.objectives.yaml beside it, where there is one.`

export async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
  })
  const [file, ...rest] = positionals
  if (file === undefined || rest.length > 0) throw new UsageError(usage)
  const content = await readLesson(file)
  if (values['dry-run']) printResult(content, { asJson: values.json })
  else await store({ file, content, asJson: values.json })
  return 0
}

async function readLesson(file: string): Promise<LessonImport> {
  const source = await readText(file)
  if (source === null) throw new UsageError(`There is no file ${file}.`)
  try {
    return importLesson({ id: toLessonId(file), source })
  } catch (error) {
    if (error instanceof ContentError) throw new UsageError(`${file} is no lesson. ${error.message}`)
    throw error
  }
}

/** Null when there is no such file, or it cannot be read as one. */
async function readText(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null)
}

function toLessonId(file: string): string {
  return path
    .basename(file)
    .replace(/\.md$/, '')
    .replace(/\.source$/, '')
}

async function store(args: {
  readonly file: string
  readonly content: LessonImport
  readonly asJson: boolean
}): Promise<void> {
  const { file, content, asJson } = args
  const { lesson, counts, repairs, unresolved } = content
  const { objectives } = await readObjectives(file, content)
  const outcome = await withAppDatabase(async () => {
    const { storeLesson } = await import('@/lib/services/import-lesson')
    return storeLesson({ lesson, objectives })
  })
  printResult({ lessonId: lesson.id, outcome, counts, repairs, unresolved }, { asJson })
}

async function readObjectives(file: string, { lesson }: LessonImport): Promise<LessonObjectives> {
  const source = await readText(file.replace(/(?:\.source)?\.md$/, '.objectives.yaml'))
  try {
    return toObjectives({ lesson, sidecar: source === null ? null : parse(source) })
  } catch (error) {
    if (error instanceof ContentError || error instanceof YAMLParseError) throw new UsageError(error.message)
    throw error
  }
}
