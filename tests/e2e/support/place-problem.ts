// Puts a question of the bank before a student, as if it had been chosen: the policy's choices can't be waited for.
import type { Page } from '@playwright/test'
import { query } from './database'
import type { OpenProblem } from './open-problem'
import { openPractice } from './practice'

type Placed = { readonly email: string; readonly questionId: string; readonly seed: number }

/** In place of the problem that is open. */
export async function placeProblem(page: Page, { email, questionId, seed }: Placed): Promise<OpenProblem> {
  await openPractice(page, email)
  const [placed] = await query<{ id: string }>(
    `UPDATE variant v
     SET question_id = $2, seed = $3,
         version = (SELECT max(version) FROM question_version WHERE question_id = $2)
     FROM user_account u
     WHERE u.id = v.student_id AND u.email = $1 AND v.status = 'open'
     RETURNING v.id`,
    [email, questionId, seed],
  )
  if (placed === undefined) throw new Error(`${email} has no open problem`)
  return openPractice(page, email)
}
