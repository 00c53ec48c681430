/** Recording an answer through the running app, beside a bare insert on the same database. */
import pg from 'pg'
import { makeVariant } from '@/lib/problems/make-variant'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { parseQuestion } from '@/lib/problems/question'
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
  const prepared = new Map<number, Awaited<ReturnType<typeof rightAnswer>>>()
  const at = (writer: number) => {
    const student = people[writer]
    if (student === undefined) throw new RangeError(`There is no student ${writer}.`)
    return student
  }
  await Promise.all(people.map((student) => getPracticePage(app, student)))
  const prepare = async (writer: number) => {
    if (prepared.has(writer)) await goToNextProblem(app, at(writer))
    prepared.set(writer, await rightAnswer(pool, at(writer).id))
  }
  const write = async (writer: number) => {
    const answer = prepared.get(writer)
    if (answer !== undefined) await sendAnswer(app, { student: at(writer), ...answer })
  }
  const latencies = await measureLatencies({ writers: students, writes: answers, prepare, write })
  await pool.end()
  return latencies
}

type Row = {
  readonly id: string
  readonly version: number
  readonly seed: number
  readonly definition: { readonly question: unknown; readonly mistakes: unknown }
}

async function rightAnswer(pool: pg.Pool, studentId: string) {
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
  const response = Object.fromEntries(
    parts.map(({ name, key }) => [name, Array.isArray(key) ? key.join(', ') : String(key)]),
  )
  return { variantId: row.id, response }
}
