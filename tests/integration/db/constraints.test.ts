import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { openPlainConnection } from '@/tests/support/plain-connection'

const client = openPlainConnection()
const [courseId, studentId, variantId] = [randomUUID(), randomUUID(), randomUUID()]

beforeAll(async () => {
  await client.query(
    `INSERT INTO user_account (id, email, name, password_hash) VALUES ($1, 'ada@example.edu', 'Ada', 'x')`,
    [studentId],
  )
  await client.query(`INSERT INTO course (id, slug, title) VALUES ($1, 'c', 'C')`, [courseId])
  await client.query(`INSERT INTO enrolment (course_id, user_id, role) VALUES ($1, $2, 'student')`, [
    courseId,
    studentId,
  ])
  await client.query(
    `INSERT INTO learner (course_id, student_id, constants_version, general_mean, general_variance, recent_questions)
     VALUES ($1, $2, '1', 0, 1, '{}')`,
    [courseId, studentId],
  )
  await client.query(
    `INSERT INTO lesson (id, number, title, phase, content, content_hash) VALUES ('l', '1', 'L', 'P', '{}', 'h')`,
  )
  await client.query(
    `INSERT INTO lesson_version (lesson_id, version, source, objectives, created_at) VALUES ('l', 1, '', '{}', now())`,
  )
  await client.query(`INSERT INTO question (id, title, lesson_id, origin) VALUES ('q', 'Q', 'l', 'template')`)
  await client.query(
    `INSERT INTO question_version (question_id, version, definition, definition_hash) VALUES ('q', 1, '{}', 'h')`,
  )
  await insertVariant(variantId)
  await client.query(
    `INSERT INTO submission (course_id, student_id, id, variant_id, request_key, response, score_fraction, grade, submitted_at)
     VALUES ($1, $2, gen_random_uuid(), $3, gen_random_uuid(), '{}', 1, '{}', now())`,
    [courseId, studentId, variantId],
  )
  await client.query(
    `INSERT INTO learner_event (course_id, student_id, sequence, kind, payload, occurred_at) VALUES ($1, $2, 1, 'k', '{}', now())`,
    [courseId, studentId],
  )
})

function insertVariant(id: string): Promise<unknown> {
  return client.query(
    `INSERT INTO variant (course_id, student_id, id, question_id, version, seed, choice) VALUES ($1, $2, $3, 'q', 1, 1, '{}')`,
    [courseId, studentId, id],
  )
}

const appendOnly = [
  ['submission', 'course_id'],
  ['learner_event', 'course_id'],
  ['question_version', 'definition_hash'],
  ['calibration', 'version'],
  ['template_calibration', 'version'],
  ['objective_calibration', 'version'],
  ['grade_entry', 'sequence'],
  ['regraded_response', 'score_fraction'],
  ['attempt_note', 'text'],
  ['lesson_version', 'source'],
] as const

describe('what was answered cannot be rewritten', () => {
  for (const [table, column] of appendOnly) {
    it.each([`UPDATE ${table} SET ${column} = ${column}`, `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`])(
      'the database refuses: %s',
      async (statement) => {
        await expect(client.query(statement)).rejects.toThrow(`Rows of ${table} are written once`)
      },
    )
  }
})

describe('values out of range are refused', () => {
  it.each([
    ['an e-mail with capitals', `UPDATE user_account SET email = 'Ada@example.edu'`, 'user_account_email_lowercase'],
    ['a text without an @ as e-mail', `UPDATE user_account SET email = 'ada'`, 'user_account_email_lowercase'],
    ['a slug with a space', `UPDATE course SET slug = 'a b'`, 'course_slug_form'],
    ['a variance of zero', 'UPDATE learner SET general_variance = 0', 'learner_general_variance_range'],
    [
      'a variance that is not a number',
      `UPDATE learner SET general_variance = 'NaN'`,
      'learner_general_variance_range',
    ],
    ['a level that is not a number', `UPDATE learner SET general_mean = 'NaN'`, 'learner_general_mean_finite'],
    [
      'a share above 1',
      'UPDATE learner SET all_or_none_share = 1.1, form_mean = 0, form_variance = 1',
      'learner_all_or_none_share_range',
    ],
    ['half of what the extended model holds', 'UPDATE learner SET form_mean = 0', 'learner_extension_whole'],
    ['a plan without a mode', `UPDATE learner SET plan = '{}'`, 'learner_plan_form'],
    [
      'a calibration published though it foresaw worse',
      `INSERT INTO calibration (version, constants, answers, learners, log_loss_before, log_loss_after, published_at)
       VALUES ('w', '{}', 1, 1, 0.5, 0.6, now())`,
      'calibration_published_when_better',
    ],
    [
      'a loss that is not a number',
      `INSERT INTO calibration (version, constants, answers, learners, log_loss_before, log_loss_after)
       VALUES ('w', '{}', 1, 1, 0.5, 'NaN')`,
      'calibration_log_loss_range',
    ],
    ['a negative seed', 'UPDATE variant SET seed = -1', 'variant_seed_range'],
    [
      'a version of a lesson before the first',
      `INSERT INTO lesson_version (lesson_id, version, source, objectives, created_at) VALUES ('l', 0, '', '{}', now())`,
      'lesson_version_version_range',
    ],
    [
      'a lesson longer than any that can be read',
      `INSERT INTO lesson_version (lesson_id, version, source, objectives, created_at) VALUES ('l', 2, repeat('x', 2000001), '{}', now())`,
      'lesson_version_source_range',
    ],
    [
      'a note that says nothing',
      `INSERT INTO lesson_version (lesson_id, version, source, objectives, note, created_at) VALUES ('l', 2, '', '{}', '', now())`,
      'lesson_version_note_range',
    ],
    [
      'an answered variant that was never closed',
      `UPDATE variant SET status = 'answered'`,
      'variant_closed_when_not_open',
    ],
  ])('%s', async (_what, statement, constraint) => {
    await expect(client.query(statement)).rejects.toMatchObject({ constraint })
  })

  it('a score above 1', async () => {
    const copy = `INSERT INTO submission SELECT course_id, student_id, gen_random_uuid(), variant_id, gen_random_uuid(),
      response, 1.01, grade, submitted_at FROM submission`
    await expect(client.query(copy)).rejects.toMatchObject({ constraint: 'submission_score_fraction_range' })
  })
})

it('a student has one open problem in a course', async () => {
  await expect(insertVariant(randomUUID())).rejects.toMatchObject({ constraint: 'variant_one_open' })
})
