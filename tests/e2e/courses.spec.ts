// A new course, from the admin who makes it to the instructor who sets it up.
import { expect, test } from '@playwright/test'
import { expectSound } from './support/expect-sound'
import { demoPeople, signIn } from './support/people'

test('an admin makes a course and names its instructor, who sets it up', async ({ page }) => {
  const title = `Coding Theory ${Date.now()}`
  await signIn(page, demoPeople.admin)
  await page.goto('/')
  await page.getByRole('link', { name: 'New course' }).click()
  await page.getByLabel('Title').fill(title)
  await expect(page.getByLabel('Address')).toHaveValue(title.toLowerCase().replaceAll(' ', '-'))
  await page.getByLabel('Time zone').selectOption('Asia/Tokyo')
  await expectSound(page)
  await page.getByRole('button', { name: 'Make the course' }).click()

  await page.getByRole('textbox', { name: 'Name' }).fill('Somebody')
  await page.getByLabel('E-mail').fill(demoPeople.instructor)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('They have an account and teach this course now.')).toBeVisible()
  await expectSound(page)
  const settings = page.url()

  await page.context().clearCookies()
  await signIn(page, demoPeople.instructor)
  await page.goto(settings)
  await page.getByLabel('Title').fill(`${title}, renamed`)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.getByRole('button', { name: 'Take out Cross-Entropy and Applications' }).click()
  await page.getByRole('button', { name: 'Add Cross-Entropy and Applications' }).click()
  await expect(page.getByRole('button', { name: 'Take out Cross-Entropy and Applications' })).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Title')).toHaveValue(`${title}, renamed`)
  await expect(page.getByLabel('Time zone')).toHaveValue('Asia/Tokyo')
})
