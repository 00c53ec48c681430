/** The app's database: the one an address names, or our own beside the app. */
import { join } from 'node:path'
import pg from 'pg'
import { keepEmbeddedServer } from './keep-embedded-server'

const databaseName = 'surprisal'
const oldestVersion = 15
const connectTimeoutMilliseconds = 10_000

export type OpenDatabase = { readonly url: string; readonly leave: () => Promise<void> }

/** @throws Error with one sentence for a person when it cannot be reached or is too old. */
export async function openDatabase(givenUrl: string | undefined): Promise<OpenDatabase> {
  if (givenUrl === undefined || givenUrl === '') return openOwnDatabase()
  await requireUsable(givenUrl)
  return { url: givenUrl, leave: async () => {} }
}

async function openOwnDatabase(): Promise<OpenDatabase> {
  const server = await keepEmbeddedServer({ folder: join(process.cwd(), '.data'), durability: 'full' })
  const client = new pg.Client({ connectionString: server.urlOf('postgres') })
  await client.connect()
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName])
  if (rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`)
  await client.end()
  return { url: server.urlOf(databaseName), leave: server.leave }
}

async function requireUsable(url: string): Promise<void> {
  const client = new pg.Client({
    ...parseAddress(url),
    connectionTimeoutMillis: connectTimeoutMilliseconds,
  })
  try {
    await client.connect()
  } catch (error) {
    throw new Error(`The database at ${withoutPassword(url)} cannot be reached: ${reasonOf(error)}.`)
  }
  const { rows } = await client.query<{ version: string }>(`SELECT current_setting('server_version_num') AS version`)
  await client.end()
  const version = Math.floor(Number(rows[0]?.version) / 10_000)
  if (version < oldestVersion) {
    throw new Error(`PostgreSQL ${oldestVersion} or newer is needed; ${withoutPassword(url)} runs ${version}.`)
  }
}

function parseAddress(url: string): { readonly connectionString: string } {
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) return { connectionString: url }
  throw new Error('DATABASE_URL must be an address such as postgresql://user:password@host:5432/name.')
}

function withoutPassword(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

/** Where a name has several addresses, Node reports a failure that holds one for each. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}
