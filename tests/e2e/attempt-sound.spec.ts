// The screens of an attempt against axe in light and dark, and at 360 px without anything wider than the page.
import { expect, test } from '@playwright/test'
import { exam, homework, publish, slot } from './support/assessment'
import { box, expectStatus, goTo, handIn, startAttempt } from './support/attempt-page'
import { query } from './support/database'
import { expectSound } from './support/expect-sound'
import { createStudent, signIn } from './support/people'

const questionIds = [
  'bits-per-dimension',
  'impossible-observation',
  'classifiers-ordered-by-loss',
  'losses-as-bits-and-perplexities',
]
const slots = questionIds.map((questionId, place) => slot(`place-${place + 1}`, questionId))

test('an exam is sound from its rules to its result', async ({ page, context }) => {
  test.setTimeout(300_000)
  const student = await createStudent()
  await signIn(page, student.email)
  const path = await publish(exam(slots, { password: 'sesame' }))
  await page.goto(path)
  await expectSound(page)
  await page.getByLabel('Password').fill('wrong')
  await page.getByRole('button', { name: 'Start the clock' }).click()
  await expect(page.getByText('That is not the password.')).toBeVisible()
  await expectSound(page)
  await query(
    `UPDATE assessment SET definition = jsonb_set(definition::jsonb, '{password}', 'null')::json WHERE id = $1`,
    [path.split('/').at(-1)],
  )
  const url = await startAttempt(page, path)
  await box(page).fill('1.25')
  await expectStatus(page, 1, 'saved')
  await page.getByRole('button', { name: 'Flag for review' }).click()
  await expectSound(page)
  await context.setOffline(true)
  await goTo(page, 2)
  await box(page).check()
  await expect(page.getByText('No connection. Go on working')).toBeVisible()
  await expectSound(page)
  await context.setOffline(false)
  await expectStatus(page, 2, 'saved')
  await page.getByRole('button', { name: 'Hand in…' }).click()
  await expectSound(page)
  await page.getByRole('button', { name: 'Not yet' }).click()
  await handIn(page)
  await expectSound(page)
  await query(
    `UPDATE assessment SET definition = jsonb_set(definition::jsonb, '{timeline}', '[{"until":"2026-01-01T00:00","percent":100}]')::json WHERE id = $1`,
    [path.split('/').at(-1)],
  )
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Not released yet' })).toBeHidden()
  await expectSound(page)
  await page.goto(`${url}/print`)
  await expectSound(page)
})

test('homework is sound before and after a check', async ({ page }) => {
  test.setTimeout(120_000)
  const student = await createStudent()
  await signIn(page, student.email)
  const [one] = questionIds
  await startAttempt(
    page,
    await publish(homework([slot('place-1', one ?? '', { tryPercents: [100, 50], variants: 2 })])),
  )
  await box(page).fill('-77')
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(page.getByText('One try left.')).toBeVisible()
  await expectSound(page)
})
