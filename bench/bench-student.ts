/** A student as the app meets one: a session cookie, and the two server actions of the practice page over HTTP. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { encode } from 'next-auth/jwt'
import pg from 'pg'

const demoCourse = 'information-theory'
const practicePath = `/courses/${demoCourse}/practice`
const sessionSeconds = 3600

export type BenchApp = { readonly address: string; readonly databaseUrl: string; readonly secret: string }
export type BenchStudent = { readonly id: string; readonly courseId: string; readonly cookie: string }

export async function createStudents(app: BenchApp, count: number): Promise<readonly BenchStudent[]> {
  const client = new pg.Client({ connectionString: app.databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ id: string; course_id: string }>(
    `WITH person AS (
       INSERT INTO user_account (id, email, name, password_hash)
       SELECT gen_random_uuid(), gen_random_uuid() || '@example.edu', 'Student', 'none' FROM generate_series(1, $1)
       RETURNING id
     )
     INSERT INTO enrolment (course_id, user_id, role)
     SELECT course.id, person.id, 'student' FROM course, person WHERE course.slug = $2
     RETURNING user_id AS id, course_id`,
    [count, demoCourse],
  )
  await client.end()
  return Promise.all(
    rows.map(async ({ id, course_id }) => ({ id, courseId: course_id, cookie: await sessionCookie(id, app.secret) })),
  )
}

/** Of somebody who has signed in. */
export async function sessionCookie(userId: string, secret: string): Promise<string> {
  const token = { userId, sessionEpoch: 0, signedInAt: Date.now(), sub: userId }
  return `next-auth.session-token=${await encode({ token, secret, maxAge: sessionSeconds })}`
}

export async function getPracticePage(app: BenchApp, student: BenchStudent): Promise<string> {
  const response = await fetch(app.address + practicePath, { headers: { cookie: student.cookie } })
  if (!response.ok) throw new Error(`The practice page answered ${response.status}.`)
  return response.text()
}

/** Sends a problem's answer as the page does. @throws Error unless it was recorded. */
export async function sendAnswer(
  app: BenchApp,
  {
    student,
    variantId,
    response,
  }: {
    readonly student: BenchStudent
    readonly variantId: string
    readonly response: Readonly<Record<string, string>>
  },
): Promise<void> {
  const input = { courseId: student.courseId, variantId, requestKey: randomUUID(), response }
  const body = await callAction(app, { student, action: 'submitAnswer', input })
  if (!body.includes('"kind":"recorded"')) throw new Error(`The answer was not recorded: ${body.slice(0, 500)}`)
}

export async function goToNextProblem(app: BenchApp, student: BenchStudent): Promise<void> {
  await callAction(app, { student, action: 'goToNextProblem', input: { courseId: student.courseId } })
}

type ActionCall = { readonly student: BenchStudent; readonly action: string; readonly input: unknown }

async function callAction(app: BenchApp, { student, action, input }: ActionCall): Promise<string> {
  const response = await fetch(app.address + practicePath, {
    method: 'POST',
    headers: {
      cookie: student.cookie,
      origin: app.address,
      accept: 'text/x-component',
      'content-type': 'text/plain;charset=UTF-8',
      'next-action': actionId(action),
    },
    body: JSON.stringify([input]),
  })
  if (!response.ok) throw new Error(`The action ${action} answered ${response.status}.`)
  return response.text()
}

type Manifest = { readonly node: Readonly<Record<string, { readonly exportedName?: string }>> }

/** The build names its server actions by hashes; its manifest says which is which. */
function actionId(name: string): string {
  const manifest: Manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8'))
  const [id] = Object.entries(manifest.node).find(([, { exportedName }]) => exportedName === name) ?? []
  if (id === undefined) throw new Error(`The build has no server action ${name}.`)
  return id
}
