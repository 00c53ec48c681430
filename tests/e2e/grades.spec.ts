// What an instructor does by hand in the gradebook.
import { randomUUID } from 'node:crypto'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { exam, publish, slot } from './support/assessment'
import { box, expectStatus, handIn, startAttempt } from './support/attempt-page'
import { query } from './support/database'
import { expectSound } from './support/expect-sound'
import { courseSlug, createStudent, demoPeople, signIn } from './support/people'

const grades = `/courses/${courseSlug}/grades`
const now = { kind: 'now' } as const
const release = { score: now, correctness: now, feedback: now, solution: now }

async function signInAnew(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, email)
  return page
}

/** A student who has handed in the one question, answered wrong. */
async function takeExam(browser: Browser, path: string) {
  const student = await createStudent()
  const page = await signInAnew(browser, student.email)
  await startAttempt(page, path)
  await box(page).fill('777')
  await expectStatus(page, 1, 'saved')
  await handIn(page)
  return student
}

test('an instructor sets points by hand, excuses and takes it back; a file shows its differences first', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const title = `Quiz ${Date.now()}`
  const path = await publish(exam([slot('place-1', 'bits-per-dimension')], { title, release }))
  const student = await takeExam(browser, path)
  await signIn(page, demoPeople.instructor)
  await page.goto(`${grades}/${student.id}`)
  const grade = page.getByRole('article', { name: title })
  await grade.getByText('Change this grade').click()
  await grade.getByLabel('Points that count instead').fill('7.5')
  await grade.getByLabel('Reason').first().fill('On paper.')
  await grade.getByRole('button', { name: 'Set these points' }).click()
  await expect(grade.getByText('Counts: 7.5 of 10 points')).toBeVisible()
  await expect(grade.getByText('By the rules: 0 of 10 points.')).toBeVisible()
  await grade.getByText('Change this grade').click()
  await grade.getByLabel('Reason').last().fill('Ill.')
  await grade.getByRole('button', { name: 'Excuse', exact: true }).click()
  await expect(grade.getByText('Excused: it counts neither for nor against.')).toBeVisible()
  await grade.getByRole('button', { name: 'Undo the excuse' }).click()
  await expect(grade.getByText('Counts: 7.5 of 10 points')).toBeVisible()

  await page.goto(grades)
  await page.getByLabel('Or paste it here').fill(`E-mail,${title}\n${student.email},9\nnobody@example.edu,1`)
  await page.getByRole('button', { name: 'See what would change' }).click()
  await expect(page.getByText('One grade would change.')).toBeVisible()
  await expect(page.getByText('Row 3: expected the e-mail of a student of this course')).toBeVisible()
  await expectSound(page)
  await page.getByRole('button', { name: 'Apply these changes' }).click()
  await expect(page.getByText('One grade was changed.')).toBeVisible()
  await page.goto(`${grades}/${student.id}`)
  await expect(grade.getByText('Counts: 9 of 10 points')).toBeVisible()
  await expect(grade.getByText('“imported”')).toBeVisible()
  await expectSound(page)
})

/** With the demo instructor and one published exam, and nobody else. @returns its address. */
async function createCourseWithExam(): Promise<string> {
  const slug = `course-${randomUUID()}`
  await query(
    `WITH course AS (INSERT INTO course (id, slug, title) VALUES (gen_random_uuid(), $1, 'A course of its own') RETURNING id),
     place AS (INSERT INTO enrolment (course_id, user_id, role)
       SELECT course.id, person.id, 'instructor' FROM course, user_account person WHERE person.email = $2)
     INSERT INTO assessment (course_id, id, definition, published_at)
     SELECT course.id, gen_random_uuid(), $3, now() FROM course`,
    [slug, demoPeople.instructor, JSON.stringify(exam([slot('place-1', 'bits-per-dimension')]))],
  )
  return `/courses/${slug}/grades`
}

test('an instructor sets categories down and says which assessment is in which', async ({ page }) => {
  const path = await createCourseWithExam()
  await query(
    `INSERT INTO enrolment (course_id, user_id, role)
     SELECT course.id, person.id, 'student' FROM course, user_account person WHERE course.slug = $1 AND person.email = $2`,
    [path.split('/')[2], (await createStudent()).email],
  )
  await signIn(page, demoPeople.instructor)
  await page.goto(path)
  await expect(page.getByRole('columnheader', { name: /Midterm/ })).not.toContainText('in no category')
  await page.getByRole('button', { name: 'Add a category' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Exams')
  await page.getByLabel('Weight').fill('60')
  await page.getByLabel('Category of Midterm').selectOption('Exams')
  await page.getByRole('button', { name: 'Save the categories' }).click()
  await expect(page.getByRole('columnheader', { name: /Midterm/ })).toContainText('Exams')
  await page.reload()
  await expect(page.getByLabel('Weight')).toHaveValue('60')
  await expect(page.getByLabel('Category of Midterm').locator('option:checked')).toHaveText('Exams')
  await expectSound(page)
})
