/**
 * `npm run bench:analytics [SUBMISSIONS …]`: pages of a class of 300 with 200 questions, whose log is ten thousand answers long, a hundred thousand and
 * a million. It makes these classes first, of simulated students; the longest takes many minutes. Some gigabytes of disk are used, and given back.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '@/lib/db/free-port'
import { serveApp } from '@/tests/support/running-app'
import { toFigure } from '../print-table'
import { classSize, openBenchDatabases } from './bench-databases'
import { classPages, measurePage } from './page-times'
import { printPageTimes } from './print-page-times'

const asked = process.argv.slice(2).map(Number)
if (!asked.every((size) => Number.isInteger(size) && size > 0)) {
  throw new RangeError('expected numbers of submissions, such as 10000 100000 1000000')
}
const sizes = asked.length > 0 ? asked : [10_000, 100_000, 1_000_000]
/** Classes of each size in which planted misconceptions are looked for. */
const plantedClasses = 200
const folder = mkdtempSync(join(tmpdir(), 'surprisal-bench-'))
const { students, templates } = classSize
process.stdout.write(
  `Node ${process.versions.node}, ${cpus().length} cores; ${students} students, ${templates} questions\n`,
)
try {
  const { instructorId, databases, leave } = await openBenchDatabases(folder, sizes)
  const runs = []
  for (const { submissions, url, seconds } of databases) {
    process.stdout.write(`${toFigure(submissions)} submissions made in ${toFigure(seconds)} s\n`)
    const secret = randomBytes(24).toString('hex')
    const app = await serveApp({
      port: await findFreePort(),
      secret,
      databaseUrl: url,
      people: 'none',
      demoClass: 'off',
    })
    const pages = []
    for (const [name, path] of classPages) {
      pages.push({ name, time: await measurePage({ ...app, secret, instructorId }, path) })
    }
    await app.stop()
    runs.push({ submissions, pages })
  }
  await leave()
  printPageTimes(runs)
  // It reaches for the database's client, which takes the address it finds when it is first named.
  const { printPlanted } = await import('./print-planted')
  printPlanted(plantedClasses)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
