// From a mistake to the board, and a student seen to: by keyboard, on pages that are sound.
import { expect, test } from '@playwright/test'
import { expectSound } from './support/expect-sound'
import { signIn } from './support/people'
import { createSimulatedCourse } from './support/simulated-course'

test('an instructor comes from a mistake to the board and sets a student aside, by keyboard', async ({ page }) => {
  test.setTimeout(120_000)
  const { slug, instructor } = await createSimulatedCourse()
  const base = `/courses/${slug}/class`
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
  const seen = page.getByRole('button', { name: /^Set .* aside for a week$/ }).first()
  const name = /^Set (.*) aside for a week$/.exec((await seen.getAttribute('aria-label')) ?? '')?.[1] ?? ''
  await seen.focus()
  await page.keyboard.press('Enter')
  const back = page.getByRole('button', { name: `Put ${name} back into the list` })
  await expect(back).toBeVisible()
  await back.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: `Set ${name} aside for a week` })).toBeVisible()

  for (const path of ['progress', 'digest']) {
    await page.goto(`${base}/${path}`)
    await expectSound(page)
  }
})
