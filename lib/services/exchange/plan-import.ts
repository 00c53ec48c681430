// What an import holds, and what would become of each thing in it: read, placed, and held against what is stored.
import 'server-only'
import { createHash } from 'node:crypto'
import type { LessonPlace } from '@/lib/authoring/surroundings'
import { findFormat } from '@/lib/content/interchange/find-format'
import type { ImportFormat } from '@/lib/content/interchange/formats'
import { type ImportedQuestions, noPlace } from '@/lib/content/interchange/import-questions'
import { type ReadImport, readImport } from '@/lib/content/interchange/read-import'
import type { ImportPlace, LookAtImport } from '@/lib/contracts/exchange/import-requests'
import type { ImportChange } from '@/lib/contracts/exchange/import-views'
import { db } from '@/lib/db/client'
import { listNewestDefinitions, type NewestDefinition } from '@/lib/db/queries/exchange/newest-definition'
import { definitionHashOf } from '@/lib/db/queries/question'
import { surroundingsFor } from '@/lib/services/authoring/surroundings-for'
import type { ImportedDefinition } from '@/lib/services/import-questions'
import { changeOf } from '@/lib/services/store-bank'
import { toFiles, type UploadedFile } from './to-files'
import { withKnownObjectives } from './with-known-objectives'

export type PlannedQuestion = {
  readonly definition: ImportedDefinition
  readonly line: number
  readonly change: ImportChange
  readonly stored: NewestDefinition | null
  /** Lessons and objectives that are not there. */
  readonly missing: readonly string[]
}
export type PlannedImport = {
  readonly format: ImportFormat
  readonly read: ReadImport
  readonly questions: readonly PlannedQuestion[]
  readonly knownObjectives: readonly string[]
  readonly storedMistakes: ReadImport['mistakes']
  readonly fingerprint: string
}
export type ImportFiles = Pick<LookAtImport, 'format' | 'place'> & { readonly uploaded: readonly UploadedFile[] }

/** @throws UnreadableFileError where there is nothing to read. */
export async function planImport({ format: asked, place, uploaded }: ImportFiles): Promise<PlannedImport> {
  const files = toFiles(uploaded)
  const format = asked ?? findFormat(files)
  const around = await surroundingsFor(db, { questionId: null, ownMistakes: {} })
  const placing = { lesson: null, objectives: null }
  const raw = readImport({ files, format, placing, mistakes: around.catalogue })
  const read = await withKnownObjectives(db, { read: raw, files })
  const places = placesOf(around.lessons, read)
  const ids = read.questions.map(({ question }) => question.id)
  const stored = await listNewestDefinitions(db, { kind: 'questions', questionIds: ids })
  const byId = new Map(stored.map((each) => [each.question.id, each]))
  const questions = read.questions.map((imported): PlannedQuestion => {
    const placed = inPlace(imported, { place, places })
    const definition = { ...placed, mistakes: read.mistakes }
    const { question } = definition
    const missing = missingOf(question, places)
    const here = byId.get(question.id) ?? null
    const base = read.base[question.id]
    const change = missing.length > 0 ? 'unplaced' : whatChanges({ definition, here, base })
    return { definition, line: imported.line, change, stored: here, missing }
  })
  const knownObjectives = [...places.values()].flatMap((objectives) => [...objectives])
  const fingerprint = fingerprintOf({ questions, read })
  return { format, read, questions, knownObjectives, storedMistakes: around.catalogue, fingerprint }
}

/** Lessons that are stored, and those that come along, with the ids of their objectives. */
function placesOf(stored: readonly LessonPlace[], { lessons }: ReadImport): Places {
  const own = stored.map(({ id, objectives }) => [id, new Set(objectives.map((objective) => objective.id))] as const)
  const brought = lessons.map(
    ({ content, objectives }) =>
      [content.lesson.id, new Set(objectives.objectives.map((objective) => objective.id))] as const,
  )
  return new Map([...own, ...brought])
}

type Places = ReadonlyMap<string, ReadonlySet<string>>
type Imported = ImportedQuestions['questions'][number]
type Placing = { readonly place: ImportPlace | null; readonly places: Places }

/** A question that says where it belongs stays there. */
function inPlace({ question, source }: Imported, { place, places }: Placing): Omit<ImportedDefinition, 'mistakes'> {
  const text = source === undefined ? {} : { source }
  if (place === null || missingOf(question, places).length === 0) return { question, ...text }
  return { question: { ...question, lesson: place.lesson, objectives: place.objectives } }
}

function missingOf({ lesson, objectives }: Imported['question'], places: Places): readonly string[] {
  const isKnown = (id: string) => [...places.values()].some((ids) => ids.has(id))
  const noLesson = places.has(lesson) ? [] : [lesson]
  return [...noLesson, ...objectives.filter((id) => !isKnown(id))].map((id) => (id === noPlace ? '' : id))
}

type Compared = {
  readonly definition: ImportedDefinition
  readonly here: NewestDefinition | null
  readonly base: string | undefined
}

function whatChanges({ definition, here, base }: Compared): ImportChange {
  if (here === null) return 'created'
  if (here.isRetired) return 'retired'
  const theirs = definitionHashOf(definition)
  const ours = here.definitionHash
  if (ours === theirs) return 'unchanged'
  const change = changeOf({ ours, theirs, base })
  if (change === 'theirs') return 'updated'
  return change === 'ours' ? 'kept' : 'conflict'
}

type Seen = { readonly questions: readonly PlannedQuestion[]; readonly read: ReadImport }

/** Of what stands here, and of what came. */
function fingerprintOf({ questions, read }: Seen): string {
  const seen = questions.map(({ definition, change, stored }) => {
    return [definition.question.id, change, definitionHashOf(definition), stored?.version ?? 0]
  })
  const lessons = read.lessons.map(({ content, objectives }) => [content.lesson, objectives])
  return createHash('sha256')
    .update(JSON.stringify([seen, lessons]))
    .digest('hex')
}
