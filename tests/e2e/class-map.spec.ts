// From what a class knows to a single answer, and the same without anybody's name.
import { randomUUID } from 'node:crypto'
import { expect, type Locator, test } from '@playwright/test'
import { query } from './support/database'
import { expectSound } from './support/expect-sound'
import { courseSlug, createStudent, demoPeople, signIn } from './support/people'
import { check, fillAnswers, openPractice } from './support/practice'

test('an instructor comes from the map to a single answer, by keyboard too, and can hide whose it is', async ({
  page,
}) => {
  test.setTimeout(60_000)
  const { id, email } = await createStudent()
  const name = `Ada ${randomUUID().slice(0, 8)}`
  await query('UPDATE user_account SET name = $1 WHERE id = $2', [name, id])
  await signIn(page, email)
  const { variant } = await openPractice(page, email)
  await fillAnswers(page, variant)
  await check(page)
  await page.context().clearCookies()

  await signIn(page, demoPeople.instructor)
  await page.goto(`/courses/${courseSlug}/class?search=${encodeURIComponent(name)}`)
  const row = page.getByRole('row', { name: new RegExp(`^${name}`) })
  await expect(row).toBeVisible()
  await expectSound(page)
  const started = row.getByRole('link', { name: /^\d+, / }).first()
  await row.getByRole('link').first().focus()
  for (let steps = 0; steps < 20 && !(await isFocused(started)); steps += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
  await page.getByRole('link', { name: /^Answer 1, .*: (Right|Partly right|Not right)$/ }).click()
  await expect(page.getByRole('heading', { name: /^Answer 1 of \d+$/ })).toBeVisible()
  const words = (variant.prompt.match(/[A-Za-z]{4,}/g) ?? []).slice(0, 2)
  for (const word of words) await expect(page.locator('#replay')).toContainText(word)
  await expectSound(page)

  await page.getByRole('button', { name: 'Hide names' }).click()
  await expect(page.getByText('Names are hidden in this browser')).toBeVisible()
  for (const path of [page.url(), `/courses/${courseSlug}/class`, `/courses/${courseSlug}/class/file`]) {
    const sent = await page.request.get(path)
    expect(sent.status()).toBe(200)
    expect(await sent.text()).not.toMatch(new RegExp(`${name}|${email}`))
  }
  await page.goto(`/courses/${courseSlug}/class`)
  await page.getByRole('button', { name: 'Show names' }).click()
  await expect(page.getByRole('rowheader', { name: new RegExp(`^${name}`) })).toBeVisible()
})

function isFocused(link: Locator): Promise<boolean> {
  return link.evaluate((element) => element === document.activeElement)
}
