/** Questions of ours as the file, or the files of a package, of another program. */
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import type { Question } from '@/lib/problems/question'
import type { BankFile } from './bank-files'
import type { Exchanged, Loss } from './exchanged-question'
import type { QuestionExportFormat } from './formats'
import { qtiManifest } from './qti-manifest'
import { toExchanged } from './to-exchanged'
import { writeCsv } from './write-csv'
import { writeGift } from './write-gift'
import { whyNoCalculated, writeMoodleXml } from './write-moodle-xml'
import { whyNoQtiTemplate, writeQtiItem } from './write-qti'

export type QuestionToWrite = { readonly question: Question; readonly mistakes: MistakeCatalogue }

export type WrittenExport = {
  /** Several are a package, with its manifest first. */
  readonly files: readonly BankFile[]
  /** Problems in them: of a question whose numbers are drawn there may be several. */
  readonly count: number
  readonly lost: readonly Loss[]
}

export type ExportTerms = {
  readonly format: QuestionExportFormat
  /** Problems for each question whose numbers are drawn. */
  readonly variants: number
}

/** One at a time, so that whoever writes many can do something else in between. */
export function toExport({ question, mistakes }: QuestionToWrite, { format, variants }: ExportTerms) {
  const whyNoTemplate = templates[format]
  return toExchanged({ question, catalogue: mistakes, variants, ...(whyNoTemplate && { whyNoTemplate }) })
}

/** Of formats that can draw numbers themselves. */
const templates: Readonly<Partial<Record<QuestionExportFormat, (question: Exchanged) => string | null>>> = {
  'moodle-xml': whyNoCalculated,
  qti: whyNoQtiTemplate,
}

export function writeExport(questions: readonly Exchanged[], { format }: ExportTerms): WrittenExport {
  const { files, lost } = writers[format](questions)
  return { files, count: questions.length, lost }
}

type Written = Pick<WrittenExport, 'files' | 'lost'>
type Writer = (questions: readonly Exchanged[]) => Written

const asFile =
  (
    name: string,
    write: (questions: readonly Exchanged[]) => { readonly text: string; readonly lost: readonly Loss[] },
  ): Writer =>
  (questions) => {
    const { text, lost } = write(questions)
    return { files: [{ name, text }], lost }
  }

const writers: Readonly<Record<QuestionExportFormat, Writer>> = {
  gift: asFile('questions.gift', writeGift),
  'moodle-xml': asFile('questions.xml', writeMoodleXml),
  csv: asFile('questions.csv', writeCsv),
  qti: writeQtiItems,
}

/** One item is a file; several are a package with a manifest. */
function writeQtiItems(questions: readonly Exchanged[]): Written {
  const items = questions.map((question, place) => ({
    name: `items/${question.id ?? `question-${place + 1}`}.xml`,
    title: question.title,
    ...writeQtiItem(question),
  }))
  const lost = items.flatMap((item) => item.lost)
  const files = items.map(({ name, text }) => ({ name, text }))
  return { files: items.length === 1 ? files : [qtiManifestFile(items), ...files], lost }
}

/** What a package of items begins with, be it of one. */
export function qtiManifestFile(items: readonly { readonly name: string; readonly title: string }[]): BankFile {
  return { name: 'imsmanifest.xml', text: qtiManifest(items) }
}
