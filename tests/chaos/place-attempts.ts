/** An exam that is under way for every student: what chaos is let loose on. */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { exam, publish, slot } from '@/tests/e2e/support/assessment'

export const slotIds = ['place-1', 'place-2', 'place-3', 'place-4', 'place-5'] as const
const questionIds = [
  'bits-per-dimension',
  'how-many-dimensions',
  'label-smoothing-loss',
  'loss-of-knowing-nothing',
  'better-than-a-plain-code',
]

type Placed = { readonly databaseUrl: string; readonly studentIds: readonly string[] }

/** @returns the attempt of each student, in their order. */
export async function placeAttempts({ databaseUrl, studentIds }: Placed): Promise<readonly string[]> {
  const assessmentId = await publishIn(databaseUrl)
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const attempts = studentIds.map((studentId) => ({ id: randomUUID(), studentId }))
  await client.query(
    `WITH started AS (
       INSERT INTO attempt (course_id, id, assessment_id, student_id, number, revision, started_at, deadline_at)
       SELECT a.course_id, s.id, a.id, s."studentId", 1, 1, now(), now() + interval '10 hours'
       FROM assessment a, json_to_recordset($2) AS s(id uuid, "studentId" uuid) WHERE a.id = $1
       RETURNING course_id, id
     )
     INSERT INTO attempt_problem (course_id, attempt_id, slot_id, variant_number, position, question_id, version, seed, points, created_at)
     SELECT t.course_id, t.id, p.slot, 1, p.position - 1, p.question, 1, 1, 10, now()
     FROM started t, unnest($3::text[], $4::text[]) WITH ORDINALITY AS p(slot, question, position)`,
    [assessmentId, JSON.stringify(attempts), slotIds, questionIds],
  )
  await client.end()
  return attempts.map(({ id }) => id)
}

/** The helpers of the browser tests ask the environment which database; what runs in this process afterwards finds it as it was. */
async function publishIn(databaseUrl: string): Promise<string | undefined> {
  const before = process.env['E2E_DATABASE_URL']
  process.env['E2E_DATABASE_URL'] = databaseUrl
  try {
    const slots = questionIds.map((questionId, place) => slot(slotIds[place] ?? '', questionId))
    const path = await publish(exam(slots, { timeLimitMinutes: 600 }))
    return path.split('/').at(-1)
  } finally {
    if (before === undefined) delete process.env['E2E_DATABASE_URL']
    else process.env['E2E_DATABASE_URL'] = before
  }
}
