// Questions and lessons as the file of another program, or of ours.
import 'server-only'
import { setImmediate } from 'node:timers/promises'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import { bankFiles, lessonFiles } from '@/lib/content/interchange/bank-files'
import type { Exchanged, Loss } from '@/lib/content/interchange/exchanged-question'
import type { QuestionExportFormat } from '@/lib/content/interchange/formats'
import { type ExportTerms, toExport, writeExport } from '@/lib/content/interchange/write-export'
import type { ExportRequest } from '@/lib/contracts/exchange/export-requests'
import type { ExportPlan, ExportReport } from '@/lib/contracts/exchange/export-views'
import type { NewestDefinition, Wanted } from '@/lib/db/queries/exchange/newest-definition'
import { takeOutBank } from '@/lib/services/take-out-bank'
import { takeOutQuestions } from './take-out-questions'
import { writeZip } from './write-zip'

export type MadeExport =
  | { readonly kind: 'made'; readonly report: ExportReport; readonly fileName: string; readonly content: Buffer }
  | Exclude<ExportPlan, { readonly kind: 'ready' }>

/** Of one file: more than any course has. */
const mostProblems = 20_000

/** What is written is what the report speaks of. */
export async function makeExport(actor: Actor, request: ExportRequest): Promise<MadeExport> {
  authorize(actor, 'bank:view', {})
  const { format, lesson, questions, variants } = request
  if (format === 'lesson') return lesson === undefined ? { kind: 'no-lesson' } : madeLesson(actor, lesson)
  if (format === 'bank') return madeBank(actor, request)
  const found = await takeOutQuestions(actor, wantedOf(request))
  const missing = (questions ?? []).filter((id) => !found.some(({ question }) => question.id === id))
  const problems = found.reduce((sum, { question }) => sum + (isDrawn(question) ? variants : 1), 0)
  if (found.length === 0) return { kind: 'nothing', missing }
  if (problems > mostProblems) return { kind: 'too-many', problems, most: mostProblems }
  return madeQuestions(found, { terms: { format, variants }, missing })
}

function wantedOf({ questions, lesson }: ExportRequest): Wanted {
  if (questions !== undefined) return { kind: 'questions', questionIds: questions }
  return lesson === undefined ? { kind: 'all' } : { kind: 'lesson', lessonId: lesson }
}

function isDrawn({ parameters }: NewestDefinition['question']): boolean {
  return Object.keys(parameters).length > 0
}

type Asked = {
  readonly terms: ExportTerms & { readonly format: QuestionExportFormat }
  readonly missing: readonly string[]
}

/** Others are answered between one question and the next. */
async function madeQuestions(found: readonly NewestDefinition[], { terms, missing }: Asked): Promise<MadeExport> {
  const exchanged: Exchanged[] = []
  const lost: Loss[] = []
  for (const question of found) {
    const written = toExport(question, terms)
    exchanged.push(...written.questions)
    lost.push(...written.lost)
    await setImmediate()
  }
  const written = writeExport(exchanged, terms)
  const [only] = written.files
  const isPackage = written.files.length > 1
  const content = isPackage ? writeZip(written.files) : Buffer.from(only?.text ?? '')
  const fileName = isPackage ? 'questions.zip' : (only?.name.replace(/^items\//, '') ?? 'questions.txt')
  const counts = { questions: found.length, problems: exchanged.length, lessons: 0 }
  return { kind: 'made', fileName, content, report: { ...counts, lost: [...lost, ...written.lost], missing } }
}

/** A lesson's own quiz travels in the lesson. */
async function madeBank(actor: Actor, { questions: ids, lesson }: ExportRequest): Promise<MadeExport> {
  const whole = await takeOutBank(actor, { lessonId: lesson ?? null })
  const bank =
    ids === undefined
      ? whole
      : { lessons: [], questions: whole.questions.filter(({ question }) => ids.includes(question.id)) }
  const missing = (ids ?? []).filter((id) => !bank.questions.some(({ question }) => question.id === id))
  if (bank.lessons.length + bank.questions.length === 0) return { kind: 'nothing', missing }
  const { files, lost } = bankFiles(bank)
  const [lessons, questions] = [bank.lessons.length, bank.questions.length]
  const report = { questions, problems: questions, lessons, lost, missing }
  return { kind: 'made', fileName: 'bank.zip', content: writeZip(files), report }
}

async function madeLesson(actor: Actor, lessonId: string): Promise<MadeExport> {
  const [lesson] = (await takeOutBank(actor, { lessonId })).lessons
  if (lesson === undefined) return { kind: 'nothing', missing: [lessonId] }
  const report = { questions: 0, problems: 0, lessons: 1, lost: [], missing: [] }
  return { kind: 'made', fileName: `${lessonId}.zip`, content: writeZip(lessonFiles(lesson)), report }
}
