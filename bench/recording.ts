/** Recording an answer through the running app, beside a bare insert on the same database. */
import pg from 'pg'
import { makeVariant } from '@/lib/problems/make-variant'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import type { Part } from '@/lib/problems/part'
import { parseQuestion } from '@/lib/problems/question'
import { exactly, typedKey, typedValue } from '@/lib/proving/typed-answer'
import { type Latencies, measureBareInsert, measureLatencies } from './bare-insert'
import { type BenchApp, createStudents, getPracticePage, goToNextProblem, sendAnswer } from './bench-student'
import { printTable, toFigure } from './print-table'

const loads = [
  { students: 1, answers: 200 },
  { students: 10, answers: 40 },
  { students: 50, answers: 12 },
] as const

export async function benchRecording(app: BenchApp): Promise<void> {
  await measureRecording(app, loads[0])
  const rows: string[][] = []
  for (const load of loads) {
    const recorded = await measureRecording(app, load)
    const inserted = await measureBareInsert({ ...app, writers: load.students, writes: load.answers * 5 })
    rows.push([`recording an answer, ${load.students} at once`, ...toCells(recorded)])
    rows.push([`bare insert, ${load.students} at once`, ...toCells(inserted)])
  }
  printTable({
    title:
      'Through the running app (the answer and the page that follows); one durable PostgreSQL, app and load on the same machine',
    head: ['what', 'p50 ms', 'p99 ms', 'per second'],
    rows,
  })
}

function toCells({ p50, p99, perSecond }: Latencies): string[] {
  return [toFigure(p50), toFigure(p99), toFigure(perSecond)]
}

type StudentLoad = { readonly students: number; readonly answers: number }

/** `perSecond` counts the opening of the next problem between two answers too: it is what a class would see. */
async function measureRecording(app: BenchApp, { students, answers }: StudentLoad): Promise<Latencies> {
  const people = await createStudents(app, students)
  const pool = new pg.Pool({ connectionString: app.databaseUrl, max: 4 })
  const prepared = new Map<number, OpenProblem>()
  const turns = new Map<number, number>()
  const at = (writer: number) => {
    const student = people[writer]
    if (student === undefined) throw new RangeError(`There is no student ${writer}.`)
    return student
  }
  const prepare = async (writer: number) => {
    if (prepared.has(writer)) await goToNextProblem(app, at(writer))
    prepared.set(writer, await findOpenProblem(pool, at(writer).id))
  }
  const write = async (writer: number) => {
    const problem = prepared.get(writer)
    if (problem === undefined) return
    // Every other answer is wrong: a student who has mastered everything is given no further problem.
    const turn = turns.get(writer) ?? 0
    turns.set(writer, turn + 1)
    const response = toResponse(problem.parts, turn % 2 === 0 ? rightText : wrongText)
    await sendAnswer(app, { student: at(writer), variantId: problem.variantId, response })
  }
  try {
    await Promise.all(people.map((student) => getPracticePage(app, student)))
    return await measureLatencies({ writers: students, writes: answers, prepare, write })
  } finally {
    await pool.end()
  }
}

type Row = {
  readonly id: string
  readonly version: number
  readonly seed: number
  readonly definition: { readonly question: unknown; readonly mistakes: unknown }
}

async function findOpenProblem(pool: pg.Pool, studentId: string) {
  const { rows } = await pool.query<Row>(
    `SELECT v.id, v.version, v.seed, q.definition FROM variant v
     JOIN question_version q ON q.question_id = v.question_id AND q.version = v.version
     WHERE v.student_id = $1 AND v.status = 'open'`,
    [studentId],
  )
  const [row] = rows
  if (row === undefined) throw new Error('The student has no open problem.')
  const question = parseQuestion(row.definition.question)
  const mistakes = mistakeCatalogueSchema.parse(row.definition.mistakes)
  const { parts } = makeVariant({ question, mistakes, version: row.version, seed: row.seed })
  return { variantId: row.id, parts }
}

type OpenProblem = Awaited<ReturnType<typeof findOpenProblem>>

function toResponse(parts: OpenProblem['parts'], typed: (part: Part) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(parts.map((part) => [part.name, typed(part)]))
}

function rightText(part: Part): string {
  return typedKey(part, exactly)
}

/** Readable, and not the key. */
function wrongText(part: Part): string {
  switch (part.kind) {
    case 'choice':
    case 'probabilistic-choice':
      return typedValue(part, part.options.find(({ id }) => id !== part.key)?.id ?? part.key, exactly)
    case 'choices':
      return typedValue(
        part,
        idsOf(part.options).filter((id) => !part.key.includes(id)),
        exactly,
      )
    case 'ordering':
      return typedValue(part, part.key.toReversed(), exactly)
    case 'probabilities':
      return oneOf(part.outcomes)
    case 'construction':
      return part.of === 'probabilities' ? oneOf(part.outcomes) : typedKey(part, farOff)
    case 'expression':
      return `(${part.key}) + 1`
    default:
      return typedKey(part, farOff)
  }
}

function idsOf(options: readonly { readonly id: string }[]): readonly string[] {
  return options.map(({ id }) => id)
}

/** All probability on the first. */
function oneOf(outcomes: readonly string[]): string {
  return outcomes.map((_, place) => (place === 0 ? 1 : 0)).join(', ')
}

function farOff(x: number): string {
  return String(x + 1000)
}
