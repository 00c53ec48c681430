// Every screen against axe in light and dark, and at 360 px without anything wider than the page.
import { expect, test } from '@playwright/test'
import { expectSound } from './support/expect-sound'
import { findQuestion } from './support/find-question'
import { getOpenProblem } from './support/open-problem'
import { courseSlug, createStudent, demoPeople, signIn } from './support/people'
import { placeProblem } from './support/place-problem'
import { check, fillAnswers, goOn, openPractice } from './support/practice'

const course = `/courses/${courseSlug}`
const lesson = `${course}/lessons/13-05-cross-entropy`

test('the sign-in page is sound', async ({ page }) => {
  await page.goto('/sign-in')
  await expectSound(page)
})

test('the student’s screens are sound', async ({ page }) => {
  test.setTimeout(120_000)
  const student = await createStudent()
  await signIn(page, student.email)
  for (const path of ['/', course, lesson, `${course}/progress`]) {
    await page.goto(path)
    await expectSound(page)
  }
  const { variant } = await openPractice(page, student.email)
  await expectSound(page)
  await fillAnswers(page, variant)
  await check(page)
  await expectSound(page)
  await page.goto(`${course}/progress`)
  await expectSound(page)
  await page.goto(`${course}/no-such-page`)
  await expectSound(page)
})

test('what a learner asks of practice is sound at each step', async ({ page }) => {
  test.setTimeout(180_000)
  const student = await createStudent()
  await signIn(page, student.email)
  await page.getByRole('button', { name: 'Take the placement' }).click()
  await page.getByText('Why this one?').click()
  await expectSound(page)
  await fillAnswers(page, (await getOpenProblem(student.email)).variant)
  await check(page)
  await goOn(page)
  await page.getByRole('button', { name: 'End the placement' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What was found' })).toBeVisible()
  await expectSound(page)
  await openPractice(page, student.email)
  await page.getByRole('button', { name: /^Not this now/ }).click()
  await expect(page.getByText(/is put off until/)).toBeVisible()
  await expectSound(page)
  await page.getByRole('button', { name: /^I know this, test me/ }).click()
  await expect(page.getByText(/^Test on/)).toBeVisible()
  await expectSound(page)
})

test('every kind of answer is sound, asked and answered', async ({ page }) => {
  test.setTimeout(300_000)
  const { email } = await createStudent()
  await signIn(page, email)
  for (const kind of ['vector', 'matrix', 'choices', 'probabilistic-choice', 'ordering', 'expression'] as const) {
    const { variant } = await placeProblem(page, { email, ...findQuestion(kind, 9) })
    await expectSound(page)
    await fillAnswers(page, variant)
    await check(page)
    await expectSound(page)
    await goOn(page)
  }
})

test('the instructor’s and the admin’s screens are sound', async ({ page }) => {
  test.setTimeout(120_000)
  await signIn(page, demoPeople.instructor)
  for (const path of ['/', `${course}/class`]) {
    await page.goto(path)
    await expectSound(page)
  }
  await page.context().clearCookies()
  await signIn(page, demoPeople.admin)
  for (const path of [
    '/',
    '/bank',
    '/bank/distribution-with-a-perplexity?seed=3',
    '/bank/gradient-with-respect-to-logits',
  ]) {
    await page.goto(path)
    await expectSound(page)
  }
  await page.getByRole('button', { name: 'Prove this question' }).click()
  await page
    .getByText(/^Evidence/)
    .first()
    .click({ timeout: 60_000 })
  await expectSound(page)
})

test('the screens of assessments are sound', async ({ page }) => {
  test.setTimeout(120_000)
  await signIn(page, demoPeople.instructor)
  for (const path of [`${course}/assessments`, `${course}/assessments/new`]) {
    await page.goto(path)
    await expectSound(page)
  }
  await page.getByRole('button', { name: 'Make homework' }).click()
  await page.getByRole('button', { name: 'Add a slot drawn from Perplexity' }).click()
  await page.getByText('Rules of slot 1').click()
  await page.getByText('Or add a question from the bank').click()
  await page.getByText('Coverage by kind of answer').click()
  await page.getByText('Add an accommodation').click()
  await page.getByLabel('Points of slot 1').fill('many')
  await expect(page.getByText(/^Saved at/)).toBeVisible()
  await expectSound(page)
  await page.goto(page.url().replace(/edit$/, 'preview'))
  await page.getByRole('button', { name: 'Check' }).first().click()
  await expectSound(page)
  const student = await createStudent()
  await page.context().clearCookies()
  await signIn(page, student.email)
  await page.goto(`${course}/assessments`)
  await expectSound(page)
})
