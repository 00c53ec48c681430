/** One database for each size of the log, of a server of their own. */
import { spawn } from 'node:child_process'
import { openEmbeddedServer } from '@/lib/db/embedded-server'
import { migrate } from '@/lib/db/migrate'
import { cloneDatabase, createDatabase, execute, withDatabase } from '@/tests/support/scratch-database'

export const classSize = { students: 300, templates: 200, weeks: 15 } as const

export type BenchDatabase = { readonly submissions: number; readonly url: string; readonly seconds: number }
export type BenchDatabases = {
  readonly instructorId: string
  readonly databases: readonly BenchDatabase[]
  readonly leave: () => Promise<void>
}

/** The same course in each; only how much its students answered differs. */
export async function openBenchDatabases(folder: string, sizes: readonly number[]): Promise<BenchDatabases> {
  const server = await openEmbeddedServer({ folder, durability: 'none' })
  const maintenanceUrl = server.urlOf('postgres')
  const template = await createDatabase(maintenanceUrl)
  process.env['DATABASE_URL'] = withDatabase(maintenanceUrl, template)
  await migrate(process.env['DATABASE_URL'])
  const { createBenchCourse } = await import('./bench-course')
  const instructorId = await createBenchCourse(classSize)
  const databases: BenchDatabase[] = []
  for (const submissions of sizes) {
    const name = `bench_${submissions}`
    await cloneDatabase({ maintenanceUrl, name, template })
    const url = withDatabase(maintenanceUrl, name)
    const started = performance.now()
    await simulateClass(url, submissions)
    await execute(url, 'VACUUM (ANALYZE)')
    databases.push({ submissions, url, seconds: (performance.now() - started) / 1000 })
  }
  return { instructorId, databases, leave: server.leave }
}

/** By the command line, in a process of its own: what it imports keeps to one database. */
async function simulateClass(url: string, submissions: number): Promise<void> {
  const { students, weeks } = classSize
  const asked = ['--students', students, '--weeks', weeks, '--submissions', submissions].map(String)
  const args = ['--import', 'tsx', '--conditions=react-server', 'cli/surprisal.ts', 'simulate-class']
  const child = spawn(process.execPath, [...args, '--course', 'information-theory', ...asked, '--json'], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const status = await new Promise((resolve) => child.once('exit', resolve))
  if (status !== 0) throw new Error('The simulated class could not be made; why stands above.')
}
