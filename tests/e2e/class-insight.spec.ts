// From a mistake to the board, and a student seen to: by keyboard, on pages that are sound.
import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { query } from './support/database'
import { expectSound } from './support/expect-sound'
import { signIn } from './support/people'
import { createSimulatedCourse } from './support/simulated-course'

test('an instructor comes from a mistake to the board and sets a student aside, by keyboard', async ({ page }) => {
  test.setTimeout(120_000)
  const { slug, instructor } = await createSimulatedCourse()
  const base = `/courses/${slug}/class`
  const name = await enrolAbsentee(slug)
  await signIn(page, instructor)

  await page.goto(`${base}/misconceptions`)
  await expectSound(page)
  const row = page.getByRole('table').getByRole('link').first()
  await row.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'The problem that separates it best' })).toBeVisible()
  await expectSound(page)
  await page.getByRole('link', { name: 'Show it on the board' }).focus()
  await page.keyboard.press('Enter')
  const solution = page.getByText('Solution', { exact: true })
  await solution.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('details[open]')).toHaveCount(1)

  await page.goto(`${base}/needs`)
  await expectSound(page)
  const seen = page.getByRole('button', { name: `Seen to: set ${name} aside for a week` })
  await seen.focus()
  await page.keyboard.press('Enter')
  const back = page.getByRole('button', { name: `Back into the list: ${name}` })
  await expect(back).toBeVisible()
  await back.focus()
  await page.keyboard.press('Enter')
  await expect(seen).toBeVisible()

  for (const path of ['progress', 'digest', 'compare', 'model', 'questions']) {
    await page.goto(`${base}/${path}`)
    await expectSound(page)
  }
  await page.getByRole('table').getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: 'Figures' })).toBeVisible()
  await expectSound(page)
})

/** Enrolled a month ago, and never there: a word would help. @returns the name. */
async function enrolAbsentee(slug: string): Promise<string> {
  const name = `Cleo ${randomUUID().slice(0, 8)}`
  await query(
    `WITH person AS (
       INSERT INTO user_account (id, email, name) VALUES (gen_random_uuid(), $1 || '@example.edu', $2) RETURNING id
     ) INSERT INTO enrolment (course_id, user_id, role, created_at)
       SELECT c.id, person.id, 'student', now() - interval '30 days' FROM person, course c WHERE c.slug = $3`,
    [randomUUID(), name, slug],
  )
  return name
}
