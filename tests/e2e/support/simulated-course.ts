// A course with a simulated class and an instructor of its own: no other test meets it.
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import { query } from './database'
import { courseSlug, demoPeople } from './people'

type SimulatedCourse = {
  readonly slug: string
  /** Signs in with the demo's password. */
  readonly instructor: string
}

/** It teaches what the demo course does. Eight students, three weeks. */
export async function createSimulatedCourse(): Promise<SimulatedCourse> {
  const slug = `simulated-${randomUUID().slice(0, 8)}`
  const instructor = `${randomUUID()}@example.edu`
  await query(
    `WITH person AS (
       INSERT INTO user_account (id, email, name, password_hash)
       SELECT gen_random_uuid(), $1, 'Instructor of a simulated class', password_hash FROM user_account WHERE email = $2
       RETURNING id
     ), made AS (
       INSERT INTO course (id, slug, title) VALUES (gen_random_uuid(), $3, 'A simulated class') RETURNING id
     ), taught AS (
       INSERT INTO course_lesson (course_id, lesson_id, position)
       SELECT made.id, l.lesson_id, l.position FROM made, course_lesson l JOIN course c ON c.id = l.course_id WHERE c.slug = $4
     )
     INSERT INTO enrolment (course_id, user_id, role) SELECT made.id, person.id, 'instructor' FROM made, person`,
    [instructor, demoPeople.instructor, slug, courseSlug],
  )
  const command = ['cli/surprisal.ts', 'simulate-class', '--course', slug, '--students', '8', '--weeks', '3']
  await promisify(execFile)(process.execPath, ['--import', 'tsx', '--conditions=react-server', ...command], {
    env: { ...process.env, DATABASE_URL: process.env['E2E_DATABASE_URL'] },
  })
  return { slug, instructor }
}
