/** What a database needs before the app may use it: its tables, its content, and the secret its web processes share. */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { migrate } from '@/lib/db/migrate'
import { type Environment, parseEnvironment } from '@/lib/env'
import { talliesVersion } from '@/lib/psychometrics/tallies-version'
import { contentFingerprint } from './content-fingerprint'

type People = 'demo-class' | 'demo' | 'none'
type Settings = ReadonlyMap<string, string>

const wordEveryMilliseconds = 5_000

/** @returns the secret that signs sessions. */
export async function prepareDatabase(url: string): Promise<string> {
  const applied = await migrate(url)
  if (applied.length > 0) console.log(`Applied ${count(applied.length, 'migration')}`)
  const people = peopleWanted(parseEnvironment({ ...process.env, DATABASE_URL: url }))
  const loaded = `${contentFingerprint()} ${people}`
  return withClient(url, async (client) => {
    const settings = await readSettings(client)
    // First what is there already: a class that is simulated brings its own.
    if (settings.get('roll-ups') !== talliesVersion) await catchUp()
    if (settings.get('loaded-content') !== loaded) {
      await loadContent(people)
      await writeLoaded(client, loaded)
    }
    return settings.get('nextauth-secret') ?? settleSecret(client)
  })
}

function peopleWanted({ isDemo, hasDemoClass }: Environment): People {
  if (!isDemo) return 'none'
  return hasDemoClass ? 'demo-class' : 'demo'
}

/** Imported only when there is something to load: the readers of content take longer to start than to be skipped. */
async function loadContent(people: People): Promise<void> {
  const [{ loadSeeds }, { db }] = await Promise.all([import('./load-seeds'), import('@/lib/db/client')])
  const { lessonsStored, lessonsKept, questionsPublished, questionsKept, studentsSimulated } = await loadSeeds({
    people,
  })
  await db.$disconnect()
  if (lessonsStored > 0) console.log(`Stored ${count(lessonsStored, 'lesson')}`)
  if (lessonsKept > 0) console.log(`Left ${count(lessonsKept, 'lesson')} as written here`)
  if (questionsPublished > 0) console.log(`Published ${count(questionsPublished, 'question')}`)
  if (questionsKept.length > 0) console.log(`Left as written or retired here: ${questionsKept.join(', ')}`)
  if (studentsSimulated > 0) console.log(`Simulated ${count(studentsSimulated, 'student')}`)
}

/** Answers given before there were roll-ups, or counted otherwise. A start that is stopped meanwhile is gone on with by the next. */
async function catchUp(): Promise<void> {
  const [{ catchUpTallies }, { systemActor }, { db }] = await Promise.all([
    import('@/lib/services/analytics/rebuild-tallies'),
    import('@/lib/auth/actor'),
    import('@/lib/db/client'),
  ])
  const { learners } = await catchUpTallies(systemActor, sayEvery(wordEveryMilliseconds))
  await db.$disconnect()
  if (learners > 0) console.log(`Summed up the answers of ${count(learners, 'student')}`)
}

function sayEvery(milliseconds: number): (done: number, total: number) => void {
  let said = Date.now()
  return (done, total) => {
    if (Date.now() - said < milliseconds) return
    said = Date.now()
    console.log(`  … summing up answers: ${done} of ${count(total, 'student')}`)
  }
}

async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return work(client).finally(() => client.end())
}

async function readSettings(client: pg.Client): Promise<Settings> {
  const { rows } = await client.query<{ key: string; value: string }>('SELECT key, value FROM installation_setting')
  return new Map(rows.map(({ key, value }) => [key, value]))
}

async function writeLoaded(client: pg.Client, value: string): Promise<void> {
  await client.query(
    `INSERT INTO installation_setting (key, value) VALUES ('loaded-content', $1)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    [value],
  )
}

/** Of several processes that propose a secret at once, one wins and all use it. */
async function settleSecret(client: pg.Client): Promise<string> {
  const proposal = randomBytes(32).toString('base64url')
  const { rows } = await client.query<{ value: string }>(
    `INSERT INTO installation_setting (key, value) VALUES ('nextauth-secret', $1)
     ON CONFLICT (key) DO UPDATE SET value = installation_setting.value RETURNING value`,
    [proposal],
  )
  return rows[0]?.value ?? proposal
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
