// People of the demo course, and new ones, who sign in through the page.
import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { query } from './database'

export const demoPassword = 'surprisal-demo'
export const courseSlug = 'information-theory'
export const demoPeople = {
  student: 'student@example.edu',
  instructor: 'instructor@example.edu',
  admin: 'admin@example.edu',
} as const

export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(demoPassword)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
}

/** A student of the demo course whom no other test knows; the password is the demo's. */
export async function createStudent(): Promise<{ readonly id: string; readonly email: string }> {
  const email = `${randomUUID()}@example.edu`
  const [person] = await query<{ id: string; email: string }>(
    `WITH person AS (
       INSERT INTO user_account (id, email, name, password_hash)
       SELECT gen_random_uuid(), $1, 'New student', password_hash FROM user_account WHERE email = $2
       RETURNING id, email
     ), place AS (
       INSERT INTO enrolment (course_id, user_id, role)
       SELECT course.id, person.id, 'student' FROM course, person WHERE course.slug = $3
     )
     SELECT id, email FROM person`,
    [email, demoPeople.student, courseSlug],
  )
  if (person === undefined) throw new Error('the demo student is not there')
  return person
}
