// A class is brought in: by a roster, by an invitation, one by one; and somebody who left comes back.
import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { query } from './support/database'
import { createStudent, demoPassword, demoPeople, signIn } from './support/people'

/** A course of the demo instructor that no other test touches. */
async function createTaughtCourse(): Promise<string> {
  const slug = `course-${randomUUID()}`
  await query(
    `WITH course AS (INSERT INTO course (id, slug, title) VALUES (gen_random_uuid(), $1, 'A course of its own') RETURNING id)
     INSERT INTO enrolment (course_id, user_id, role)
     SELECT course.id, person.id, 'instructor' FROM course, user_account person WHERE person.email = $2`,
    [slug, demoPeople.instructor],
  )
  return slug
}

test('a roster is looked at, applied, and its links let people in', async ({ page, browser }) => {
  const slug = await createTaughtCourse()
  await signIn(page, demoPeople.instructor)
  await page.goto(`/courses/${slug}/people`)
  await expect(page.getByRole('heading', { name: 'Nobody is here yet' })).toBeVisible()

  const email = `${randomUUID()}@example.edu`
  await page.getByLabel('Or paste it here').fill(`Name;E-mail;Group\nAda;${email};Tuesday\nNobody;;`)
  await page.getByRole('button', { name: 'See what would change' }).click()
  await expect(page.getByText('1 student is new')).toBeVisible()
  await expect(page.getByText('Row 3: expected an e-mail address')).toBeVisible()
  await page.getByRole('button', { name: 'Apply these changes' }).click()
  await expect(page.getByText('Done: 1 added')).toBeVisible()
  await expect(page.getByRole('row', { name: /Ada/ })).toContainText('Has not set a password yet')

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the links (CSV)' }).click()
  expect((await download).suggestedFilename()).toBe('sign-in-links.csv')
  await page.getByText('Show the links').click()
  const link = await page.getByLabel(`Ada · ${email}`).inputValue()

  const theirs = await (await browser.newContext()).newPage()
  await theirs.goto(link)
  await theirs.getByLabel('New password').fill(demoPassword)
  await theirs.getByRole('button', { name: 'Set the password' }).click()
  await expect(theirs.getByText('Your password is set.')).toBeVisible()
  await signIn(theirs, email)
  await theirs.goto(`/courses/${slug}`)
  await expect(theirs.getByText('A course of its own').first()).toBeVisible()
  await theirs.goto(link)
  await expect(theirs.getByRole('heading', { name: 'This link does not work' })).toBeVisible()
})

test('an invitation lets a newcomer and somebody with an account in', async ({ page, browser }) => {
  const slug = await createTaughtCourse()
  await signIn(page, demoPeople.instructor)
  await page.goto(`/courses/${slug}/people`)
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = await page.getByLabel('Invitation link').inputValue()

  const newcomer = await (await browser.newContext()).newPage()
  await newcomer.goto(link)
  await newcomer.getByLabel('Your name').fill('Emmy')
  await newcomer.getByLabel('E-mail').fill(`${randomUUID()}@example.edu`)
  await newcomer.getByLabel('New password').fill('a password of my own')
  await newcomer.getByRole('button', { name: 'Make an account and join' }).click()
  await expect(newcomer).toHaveURL(new RegExp(`/courses/${slug}$`))

  const known = await createStudent()
  const theirs = await (await browser.newContext()).newPage()
  await signIn(theirs, known.email)
  await theirs.goto(link)
  await theirs.getByRole('button', { name: 'Join the course' }).click()
  await expect(theirs).toHaveURL(new RegExp(`/courses/${slug}$`))

  await page.reload()
  await expect(page.getByText('2 students came by it')).toBeVisible()
})

test('a student is taken out and taken back by keyboard alone', async ({ page, browser }) => {
  const slug = await createTaughtCourse()
  await signIn(page, demoPeople.instructor)
  await page.goto(`/courses/${slug}/people`)
  const known = await createStudent()
  await page.getByLabel('Name', { exact: true }).fill('New student')
  await page.getByLabel('E-mail').fill(known.email)
  await page.keyboard.press('Enter')
  await expect(page.getByText('They have an account and are in the course now.')).toBeVisible()
  const theirs = await (await browser.newContext()).newPage()
  await signIn(theirs, known.email)

  await page.getByText('Change', { exact: true }).last().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Take out of the course' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Taken out' })).toBeVisible()
  await theirs.goto(`/courses/${slug}`)
  await expect(theirs.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()

  await page.getByRole('button', { name: 'Take New student back' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Taken out' })).toBeHidden()
  await theirs.goto(`/courses/${slug}`)
  await expect(theirs.getByText('A course of its own').first()).toBeVisible()
})
