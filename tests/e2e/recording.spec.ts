// What is recorded, and how often: an answer once, whatever the browser does; an unreadable one not at all.
import { expect, type Page, test } from '@playwright/test'
import { query } from './support/database'
import { findQuestion } from './support/find-question'
import { getOpenProblem } from './support/open-problem'
import { createStudent, signIn } from './support/people'
import { placeProblem } from './support/place-problem'
import { check, checkButton, feedback, fillAnswers, practicePath } from './support/practice'

async function countSubmissions(studentId: string): Promise<number> {
  const [row] = await query<{ count: string }>('SELECT count(*) FROM submission WHERE student_id = $1', [studentId])
  return Number(row?.count)
}

async function startPractice(page: Page) {
  const student = await createStudent()
  await signIn(page, student.email)
  return { student, problem: await placeProblem(page, { email: student.email, ...findQuestion('number', 6) }) }
}

function typedIn(page: Page): Promise<readonly string[]> {
  return page
    .locator('form[novalidate] input')
    .evaluateAll((inputs) =>
      inputs.map((input) => (input instanceof HTMLInputElement ? `${input.value} ${input.checked}` : '')),
    )
}

test('leaving and coming back resumes the same problem with what was typed', async ({ page }) => {
  const { student, problem } = await startPractice(page)
  await fillAnswers(page, problem.variant)
  const typed = await typedIn(page)
  await page.goto('/')
  await page.goto(practicePath)
  await expect(checkButton(page)).toBeVisible()
  await expect.poll(() => typedIn(page)).toEqual(typed)
  expect((await getOpenProblem(student.email)).id).toBe(problem.id)
})

test('a double click and a reload record one submission', async ({ page }) => {
  const { student, problem } = await startPractice(page)
  await fillAnswers(page, problem.variant)
  await checkButton(page).dblclick()
  await expect(feedback(page)).toBeVisible()
  await page.reload()
  await expect(feedback(page)).toBeVisible()
  expect(await countSubmissions(student.id)).toBe(1)
})

test('a request that is sent again is told what was recorded', async ({ page }) => {
  const { student, problem } = await startPractice(page)
  const sent = page.waitForRequest(
    (request) => request.method() === 'POST' && request.headers()['next-action'] !== undefined,
  )
  await fillAnswers(page, problem.variant)
  await check(page)
  const request = await sent
  const again = await page.request.post(request.url(), {
    headers: await request.allHeaders(),
    data: request.postData() ?? '',
  })
  expect(again.ok()).toBe(true)
  expect(await again.text()).toContain('"kind":"recorded"')
  expect(await countSubmissions(student.id)).toBe(1)
})

test('an unreadable answer costs nothing and says what was expected', async ({ page }) => {
  const { student, problem } = await startPractice(page)
  await checkButton(page).click()
  await expect(page.getByRole('alert').filter({ hasText: 'nothing was counted' })).toBeVisible()
  await expect(page.locator('[aria-invalid="true"]').first()).toBeFocused()
  expect(await countSubmissions(student.id)).toBe(0)
  expect((await getOpenProblem(student.email)).id).toBe(problem.id)
})

test('an answer that does not arrive is kept and sent again, once', async ({ page, context }) => {
  const { student, problem } = await startPractice(page)
  await fillAnswers(page, problem.variant)
  await context.setOffline(true)
  await checkButton(page).click()
  await expect(page.getByRole('alert').filter({ hasText: 'did not reach us' })).toBeVisible()
  expect(await countSubmissions(student.id)).toBe(0)
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(feedback(page)).toBeVisible()
  expect(await countSubmissions(student.id)).toBe(1)
})

test('an answer sent in another window is shown as such in the one where something else was typed', async ({
  page,
  context,
}) => {
  const { student, problem } = await startPractice(page)
  await page.locator('form[novalidate] input').first().fill('123')
  const other = await context.newPage()
  await other.goto(practicePath)
  await fillAnswers(other, problem.variant)
  await check(other)
  await expect(other.getByText('answered in another window')).toBeHidden()
  await checkButton(page).click()
  await expect(feedback(page)).toBeVisible()
  await expect(page.getByText('answered in another window')).toBeVisible()
  expect(await countSubmissions(student.id)).toBe(1)
})

test('the whole of a problem can be worked by keyboard', async ({ page }) => {
  const { problem } = await startPractice(page)
  await fillAnswers(page, problem.variant)
  await page.locator('form[novalidate] input').last().focus()
  await page.keyboard.press('Enter')
  await expect(feedback(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(checkButton(page)).toBeVisible()
})
