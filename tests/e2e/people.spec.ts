// Who sees what: roles, sign-in without hints, sign-out, and addresses that are not yours.
import { expect, test } from '@playwright/test'
import { courseSlug, createStudent, demoPeople, signIn } from './support/people'

test('a wrong password and an unknown e-mail are refused in the same words', async ({ page }) => {
  const { email } = await createStudent()
  const refusals: string[] = []
  for (const tried of [email, `nobody-${email}`]) {
    await page.goto('/sign-in')
    await page.getByLabel('E-mail').fill(tried)
    await page.getByLabel('Password').fill('not the password')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    refusals.push((await page.getByRole('alert').filter({ hasText: 'password' }).textContent()) ?? '')
  }
  expect(refusals[0]).toBe(refusals[1])
})

test('somebody not signed in is sent to sign in, and back to where they were going', async ({ page }) => {
  const { email } = await createStudent()
  await page.goto(`/courses/${courseSlug}/progress`)
  await expect(page).toHaveURL(/\/sign-in/)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill('surprisal-demo')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`/courses/${courseSlug}/progress$`))
})

test('signing out ends the session', async ({ page }) => {
  const { email } = await createStudent()
  await signIn(page, email)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/sign-in/)
  await page.goto(`/courses/${courseSlug}/practice`)
  await expect(page).toHaveURL(/sign-in/)
})

test('a student finds nothing at the addresses of instructors and admins', async ({ page }) => {
  const { email } = await createStudent()
  await signIn(page, email)
  for (const path of [
    `/courses/${courseSlug}/class`,
    '/bank',
    '/bank/perplexity-of-a-sequence',
    '/courses/no-such-course/practice',
  ]) {
    await page.goto(path)
    await expect(
      page.getByRole('heading', { name: /There is nothing here|Your role does not allow this/ }),
    ).toBeVisible()
  }
})

test('the instructor sees the class with its mastery', async ({ page }) => {
  await signIn(page, demoPeople.instructor)
  await page.goto(`/courses/${courseSlug}/class`)
  await expect(page.getByRole('heading', { level: 1, name: 'Class' })).toBeVisible()
  await expect(page.getByRole('table').first()).toContainText('Demo Student')
})

test('the admin sees a variant of any question for any seed, with its key', async ({ page }) => {
  await signIn(page, demoPeople.admin)
  await page.goto('/bank')
  await page.getByRole('link', { name: 'Perplexity of a sequence' }).click()
  await page.getByLabel('Seed', { exact: true }).fill('7')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/seed=7/)
  await expect(page.getByRole('heading', { name: 'Key' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Mistakes it recognises' })).toBeVisible()
})
