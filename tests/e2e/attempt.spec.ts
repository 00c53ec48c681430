// An exam as a student takes it, whatever happens to the browser meanwhile.
import { expect, type Page, test } from '@playwright/test'
import { countChanges, exam, givenProblems, homework, publish, slot } from './support/assessment'
import { box, expectStatus, goTo, handIn, placeButton, startAttempt } from './support/attempt-page'
import { query } from './support/database'
import { createStudent, signIn } from './support/people'

const questionIds = ['bits-per-dimension', 'how-many-dimensions', 'least-possible-cross-entropy']
const slots = questionIds.map((questionId, place) => slot(`place-${place + 1}`, questionId))

async function begin(page: Page, definition = exam(slots)) {
  const student = await createStudent()
  await signIn(page, student.email)
  const path = await publish(definition)
  return { student, path, url: await startAttempt(page, path) }
}

/** What the server holds for each question, as it was typed into the one box. */
async function savedTexts(studentId: string): Promise<readonly (string | undefined)[]> {
  return (await givenProblems(studentId)).map(({ response }) => Object.values(response ?? {})[0])
}

test('every change is saved as it is typed, and a reload shows what is saved and when', async ({ page }) => {
  const { student } = await begin(page)
  await expectStatus(page, 1, 'empty')
  await box(page).pressSequentially('1.25', { delay: 30 })
  await expectStatus(page, 1, 'saved')
  expect(await savedTexts(student.id)).toEqual(['1.25', undefined, undefined])
  await box(page).press('Enter')
  await expect(page.getByRole('heading', { name: 'Question 2 of 3' })).toBeFocused()
  await box(page).fill('2.5')
  await expectStatus(page, 2, 'saved')
  await page.reload()
  await expect(page.getByText('2 of 3 answers are saved, the last at')).toBeVisible()
  await goTo(page, 1)
  await expect(box(page)).toHaveValue('1.25')
})

test('offline for ten minutes and a crashed tab lose nothing', async ({ page, context }) => {
  await page.clock.install()
  const { student, url } = await begin(page)
  await box(page).fill('1.25')
  await expectStatus(page, 1, 'saved')
  await context.setOffline(true)
  await goTo(page, 2)
  await box(page).fill('2.5')
  await expectStatus(page, 2, 'not sent')
  await expect(page.getByText('No connection. Go on working')).toBeVisible()
  await page.clock.fastForward('10:00')
  await goTo(page, 3)
  await box(page).fill('3.75')
  await expectStatus(page, 3, 'not sent')
  expect(await savedTexts(student.id)).toEqual(['1.25', undefined, undefined])
  await page.close()
  await context.setOffline(false)
  const later = await context.newPage()
  await later.goto(url)
  await expect(later.getByText('3 of 3 answers are saved')).toBeVisible()
  expect(await savedTexts(student.id)).toEqual(['1.25', '2.5', '3.75'])
  expect(await countChanges(student.id)).toBe(3)
})

test('the connection coming back sends what is kept, without a touch', async ({ page, context }) => {
  const { student } = await begin(page)
  await context.setOffline(true)
  await box(page).fill('1.25')
  await expect(page.getByText('No connection. Go on working')).toBeVisible()
  await page.getByRole('button', { name: 'Hand in…' }).click()
  await page.getByRole('button', { name: 'Hand in', exact: true }).click()
  await expect(page.getByText('Not everything you entered has reached us yet')).toBeVisible()
  await page.getByRole('button', { name: 'Not yet' }).click()
  await context.setOffline(false)
  await expectStatus(page, 1, 'saved')
  await expect(page.getByText('The connection is back.')).toBeVisible()
  expect(await savedTexts(student.id)).toEqual(['1.25', undefined, undefined])
})

test('two tabs are one: what is typed in one stands in the other', async ({ page, context }) => {
  const { student, url } = await begin(page)
  const other = await context.newPage()
  await other.goto(url)
  await expect(other.getByRole('button', { name: 'Hand in…' })).toBeEnabled()
  await box(page).fill('1.25')
  await expect(box(other)).toHaveValue('1.25')
  await expectStatus(other, 1, 'saved')
  await box(other).fill('2')
  await expect(box(page)).toHaveValue('2')
  await expectStatus(page, 1, 'saved')
  expect(await savedTexts(student.id)).toEqual(['2', undefined, undefined])
  await expect(page.getByText('another device')).toBeHidden()
})

test('of two devices the later answer counts, and the other is told', async ({ page, browser }) => {
  const { student, url } = await begin(page)
  const phone = await (await browser.newContext()).newPage()
  await signIn(phone, student.email)
  await phone.goto(url)
  await expect(phone.getByRole('button', { name: 'Hand in…' })).toBeEnabled()
  await box(page).fill('1.25')
  await expectStatus(page, 1, 'saved')
  await box(phone).fill('7')
  await expect(phone.getByText('You had answered this on another device too')).toBeVisible()
  await expect(page.getByText('This answer came from another device')).toBeVisible({ timeout: 30_000 })
  await expect(box(page)).toHaveValue('7')
  expect(await savedTexts(student.id)).toEqual(['7', undefined, undefined])
  await phone.context().close()
})

test('the time runs out with no browser open, to the millisecond, on what was saved', async ({ page }) => {
  const { student, url } = await begin(page)
  await box(page).fill('1.25')
  await expectStatus(page, 1, 'saved')
  await page.close()
  const where = 'WHERE student_id = $1'
  await query(`UPDATE attempt SET deadline_at = date_trunc('milliseconds', now() + interval '2 seconds') ${where}`, [
    student.id,
  ])
  type Row = { readonly graded: boolean; readonly exact: boolean; readonly by: string | null }
  const ended = async () => {
    const [row] = await query<Row>(
      `SELECT graded_at IS NOT NULL AS graded, closed_at = deadline_at AS exact, closed_by AS by FROM attempt ${where}`,
      [student.id],
    )
    return row
  }
  await expect.poll(ended).toEqual({ graded: true, exact: true, by: 'time' })
  const [count] = await query<{ n: number }>(
    'SELECT count(*)::int AS n FROM attempt_submission s JOIN attempt a ON a.course_id = s.course_id AND a.id = s.attempt_id WHERE a.student_id = $1',
    [student.id],
  )
  expect(count?.n).toBe(1)
  expect(url).toContain('/attempts/')
})

test('the end comes to an open page by itself, and what is typed after it is kept, late', async ({ page }) => {
  const { student } = await begin(page)
  await box(page).fill('1.25')
  await expectStatus(page, 1, 'saved')
  await query(`UPDATE attempt SET deadline_at = now() + interval '3 seconds' WHERE student_id = $1`, [student.id])
  await expect(page.getByText('The time was up on')).toBeVisible({ timeout: 40_000 })
  await expect(page.getByText('It matches what is stored.')).toBeVisible()
})

test('handing in says what is empty and flagged, and gives a receipt', async ({ page }) => {
  const { student, path } = await begin(page)
  await box(page).fill('1.25')
  await goTo(page, 2)
  await page.getByRole('button', { name: 'Flag for review' }).click()
  await expect(placeButton(page, 2)).toContainText('flagged')
  await page.getByRole('button', { name: 'Hand in…' }).click()
  await expect(page.getByText('2 questions have no answer: 2, 3')).toBeVisible()
  await expect(page.getByText('One is flagged: 2')).toBeVisible()
  await page.getByRole('button', { name: 'Hand in', exact: true }).click()
  await expect(page.getByText('It matches what is stored.')).toBeVisible()
  const hash = await page.locator('section[aria-labelledby="receipt"] code').textContent()
  const [stored] = await query<{ receipt_hash: string }>('SELECT receipt_hash FROM attempt WHERE student_id = $1', [
    student.id,
  ])
  expect(hash).toBe(stored?.receipt_hash)
  await expect(page.getByRole('heading', { name: 'Not released yet' })).toBeVisible()
  await page.goto(path)
  await expect(page.getByText('You have used all of your attempts.')).toBeVisible()
})

test('without a way back each question is left for good, after a warning', async ({ page }) => {
  await begin(page, exam(slots, { navigation: 'one-way' }))
  await box(page).fill('1.25')
  await page.getByRole('button', { name: 'Go on: no way back' }).click()
  await expect(page.getByText('you can neither see nor change it again')).toBeVisible()
  await page.getByRole('button', { name: 'Close it and go on' }).click()
  await expect(page.getByRole('heading', { name: 'Question 2 of 3' })).toBeVisible()
  await expect(placeButton(page, 1)).toBeDisabled()
  await expect(placeButton(page, 1)).toContainText('closed')
  await expect(placeButton(page, 3)).toContainText('to come')
})

test('homework is checked at once, tried again, and given with new numbers', async ({ page }) => {
  const [one] = questionIds
  const tries = slot('place-1', one ?? '', { tryPercents: [100, 50], variants: 2 })
  const { student } = await begin(page, homework([tries]))
  await box(page).fill('what')
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(page.getByText('no try was used')).toBeVisible()
  await expect(page.getByText('2 tries left.')).toBeVisible()
  await box(page).fill('-77')
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(page.getByText('One try left.')).toBeVisible()
  await box(page).fill('-78')
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByRole('button', { name: 'Try with new numbers' }).click()
  await expect(page.getByText('With earlier numbers')).toBeVisible()
  const given = await givenProblems(student.id)
  const key = given.at(-1)?.variant.parts[0]?.key
  expect(given).toHaveLength(2)
  await expect(box(page)).toHaveValue('')
  await box(page).fill(String(key))
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(page.getByText('This question is done.')).toBeVisible()
  await handIn(page)
  await expect(page.getByText('10 of 10 points').first()).toBeVisible()
})

test('a formula is read while it is typed, and nothing is said of whether it is right', async ({ page }) => {
  await begin(page, exam([slot('place-1', 'bits-per-character-as-a-formula')]))
  await box(page).fill('(1 +')
  await expect(page.getByText('This cannot be read yet')).toBeVisible()
  await box(page).fill('1/2 + 3')
  await expect(page.getByText('Read as')).toBeVisible()
  await expectStatus(page, 1, 'saved')
})

test('the printed version has every question and a sheet for the answers', async ({ page }) => {
  const { url } = await begin(page)
  await page.goto(`${url}/print`)
  await expect(page.getByRole('heading', { name: 'Question 3' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Answer sheet' })).toBeVisible()
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
})
