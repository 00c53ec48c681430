/** Saving an answer of a running exam through the app, beside a bare insert on the same database. */
import { randomUUID } from 'node:crypto'
import { placeAttempts, slotIds } from '@/tests/chaos/place-attempts'
import { type Latencies, measureBareInsert, measureLatencies } from './bare-insert'
import { type BenchApp, createStudents } from './bench-student'
import { printTable, toFigure } from './print-table'

const loads = [
  { students: 50, saves: 40 },
  { students: 200, saves: 15 },
] as const

export async function benchSaving(app: BenchApp): Promise<void> {
  await measureSaving(app, { students: 20, saves: 10 })
  const rows: string[][] = []
  for (const load of loads) {
    const saved = await measureSaving(app, load)
    const inserted = await measureBareInsert({ ...app, writers: load.students, writes: load.saves * 2 })
    rows.push([`saving an answer, ${load.students} at once`, ...toCells(saved)])
    rows.push([`bare insert, ${load.students} at once`, ...toCells(inserted)])
  }
  printTable({
    title:
      'Saving a change of an exam through the running app; one durable PostgreSQL, app and load on the same machine',
    head: ['what', 'p50 ms', 'p99 ms', 'per second'],
    rows,
  })
}

function toCells({ p50, p99, perSecond }: Latencies): string[] {
  return [toFigure(p50), toFigure(p99), toFigure(perSecond)]
}

type SavingLoad = { readonly students: number; readonly saves: number }

/** Each student saves one change after the other, as a browser does. */
async function measureSaving(app: BenchApp, { students, saves }: SavingLoad): Promise<Latencies> {
  const people = await createStudents(app, students)
  const attempts = await placeAttempts({ ...app, studentIds: people.map(({ id }) => id) })
  const devices = people.map(() => randomUUID())
  const made = new Map<number, number>()
  const write = async (writer: number) => {
    const student = people[writer]
    if (student === undefined) throw new RangeError(`There is no student ${writer}.`)
    const deviceSequence = (made.get(writer) ?? 0) + 1
    made.set(writer, deviceSequence)
    const change = {
      ...{ courseId: student.courseId, attemptId: attempts[writer], deviceId: devices[writer], deviceSequence },
      ...{ slotId: slotIds[deviceSequence % slotIds.length], variantNumber: 1, changeId: randomUUID() },
      response: { bits: `${deviceSequence}.25` },
    }
    const response = await fetch(`${app.address}/api/attempts/save`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: student.cookie },
      body: JSON.stringify(change),
    })
    const body = await response.text()
    if (!body.includes('"kind":"saved"')) throw new Error(`The change was not saved: ${body.slice(0, 500)}`)
  }
  return measureLatencies({ writers: students, writes: saves, write })
}
