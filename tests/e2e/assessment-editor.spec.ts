// An instructor sets an exam down, by keys alone and by pointer, and students are shown what was published.
import { expect, type Locator, type Page, test } from '@playwright/test'
import { query } from './support/database'
import { courseSlug, createStudent, demoPeople, signIn } from './support/people'

const list = `/courses/${courseSlug}/assessments`
const objectives = [
  'Perplexity',
  'Cross-entropy and maximum likelihood',
  'Bits per character and dimension',
  'Perplexity',
]

/** More stops than any page here has. */
const mostStops = 120

/** As a person without a pointer gets there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeEnabled()
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('no key leads there')
}

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: true }))
  await page.keyboard.press('Enter')
}

/** A draft exam. @returns the path of its editor. */
async function startExam(page: Page): Promise<string> {
  await page.goto(`${list}/new`)
  await page.getByRole('button', { name: 'Make an exam' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'New exam' })).toBeVisible()
  return new URL(page.url()).pathname
}

async function addDrawn(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Add a slot drawn from ${title}`, exact: true }).click()
}

const saved = (page: Page) => page.getByText(/^Saved at/)

test('an instructor builds an exam of four slots from nothing by keys alone and publishes it', async ({ page }) => {
  await signIn(page, demoPeople.instructor)
  await page.goto(list)
  await tabTo(page, page.getByRole('link', { name: 'New assessment' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'New assessment' })).toBeVisible()
  await press(page, 'Make an exam')

  const title = page.getByLabel('Title')
  await tabTo(page, title)
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Keyboard exam')
  for (const objective of objectives) await press(page, `Add a slot drawn from ${objective}`)
  await expect(page.getByText('Points of slot 4')).toBeVisible()
  await expect(saved(page)).toBeVisible()
  await press(page, 'Publish')
  await expect(page.getByText('Open', { exact: true })).toBeVisible()

  const student = await createStudent()
  await page.context().clearCookies()
  await signIn(page, student.email)
  await page.goto(list)
  const row = page.getByRole('listitem').filter({ hasText: 'Keyboard exam' })
  await expect(row).toContainText('40 points')
  await expect(row).toContainText('Open')
})

test('what is typed is saved as one goes, and what cannot be read is told and stays', async ({ page }) => {
  await signIn(page, demoPeople.instructor)
  const path = await startExam(page)
  await page.getByLabel('Instructions', { exact: true }).fill('Bring **a calculator**.')
  await page.getByLabel('Time limit in minutes').fill('45')
  await expect(saved(page)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Instructions as students see them' }).locator('strong')).toHaveText(
    'a calculator',
  )
  const limit = page.getByLabel('Time limit in minutes')
  await limit.fill('an hour')
  await expect(page.getByText('Give a whole number from 1 to 10080, or leave it empty.')).toBeVisible()
  await limit.blur()
  await expect(limit).toHaveValue('an hour')

  await page.goto(path)
  await expect(page.getByLabel('Time limit in minutes')).toHaveValue('45')
  await expect(page.getByLabel('Instructions', { exact: true })).toHaveValue('Bring **a calculator**.')
})

test('slots are moved by arrow keys, removed, and brought back where they were', async ({ page }) => {
  await signIn(page, demoPeople.instructor)
  const path = await startExam(page)
  for (const title of objectives.slice(0, 3)) await addDrawn(page, title)
  const names = () => page.locator('ol h3').allTextContents()
  const [a, b, c] = objectives
  await page.getByRole('button', { name: 'Move slot 3 up' }).press('ArrowUp')
  await expect.poll(names).toEqual([`1. ${a}`, `2. ${c}`, `3. ${b}`])
  await page.getByRole('button', { name: 'Remove slot 1' }).click()
  await expect.poll(names).toEqual([`1. ${c}`, `2. ${b}`])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(names).toEqual([`1. ${a}`, `2. ${c}`, `3. ${b}`])
  await expect(saved(page)).toBeVisible()
  await page.goto(path)
  await expect.poll(names).toEqual([`1. ${a}`, `2. ${c}`, `3. ${b}`])
})

test('a question is found in the bank, and what is wrong stands beside what it speaks of and stops publishing', async ({
  page,
}) => {
  await signIn(page, demoPeople.instructor)
  await startExam(page)
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByText('Not published: mend what is marked above first.')).toBeVisible()
  await page.getByText('Or add a question from the bank').click()
  await page.getByLabel('Search the bank').fill('binary cross')
  await page.getByRole('button', { name: 'Add Binary cross-entropy', exact: true }).click()
  await expect(page.locator('ol h3')).toHaveText('1. Binary cross-entropy')

  await page.getByLabel('Opens', { exact: true }).fill('2099-01-01T09:00')
  const dates = page.getByRole('region', { name: 'Dates and credit' })
  await expect(dates.getByText(/It opens on .+ and closes on/)).toBeVisible()
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByText('Not published: mend what is marked above first.')).toBeVisible()
  await page.getByLabel('Opens', { exact: true }).fill('')
  await expect(dates.getByText(/It opens on .+ and closes on/)).toBeHidden()
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByText('Open', { exact: true })).toBeVisible()
})

test('of two who edit at once the second is told whose work it would undo, and chooses', async ({ browser }) => {
  const [first, second] = [await browser.newPage(), await browser.newPage()]
  await signIn(first, demoPeople.instructor)
  await signIn(second, demoPeople.instructor)
  const path = await startExam(first)
  await second.goto(path)
  await first.getByLabel('Title').fill('By the first')
  await expect(saved(first)).toBeVisible()
  await expect(first.getByRole('heading', { level: 1, name: 'By the first' })).toBeVisible()
  await second.getByLabel('Title').fill('By the second')
  await expect(second.getByText(/^Demo Instructor saved this at/)).toBeVisible()
  await expect(second.getByLabel('Title')).toHaveValue('By the second')
  await second.getByRole('button', { name: 'Keep mine' }).click()
  await expect(second.getByRole('heading', { level: 1, name: 'By the second' })).toBeVisible()
  const rows = await query<{ title: string }>(
    `SELECT definition ->> 'title' AS title FROM assessment_revision WHERE assessment_id = $1 ORDER BY revision`,
    [path.split('/').at(-2)],
  )
  expect(rows.map(({ title }) => title)).toEqual(['New exam', 'By the first', 'By the second'])
})

test('what students can see is changed only when asked', async ({ page }) => {
  await signIn(page, demoPeople.instructor)
  const path = await startExam(page)
  await addDrawn(page, 'Perplexity')
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByText('Open', { exact: true })).toBeVisible()
  await page.getByLabel('Title').fill('Announced')
  await expect(page.getByText('There are changes that students do not have yet.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'New exam' })).toBeVisible()
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Announced' })).toBeVisible()
  await page.getByRole('button', { name: 'Back to a draft' }).click()
  await expect(page.getByText('Draft', { exact: true })).toBeVisible()
  await page.goto(path.replace(/edit$/, 'preview'))
  await expect(page.getByRole('heading', { level: 2, name: 'Problem 1 · 10 points' })).toBeVisible()
})

test('a student is given more time, it is taken away, and given back', async ({ page }) => {
  const student = await createStudent()
  await signIn(page, demoPeople.instructor)
  await startExam(page)
  await page.getByText('Add an accommodation').click()
  await page.getByLabel('For whom').selectOption(`student ${student.id}`)
  await page.getByLabel('Time, as a factor').fill('2')
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByText('2 times the time')).toBeVisible()
  await page.getByRole('button', { name: 'Remove the accommodation of New student' }).click()
  await expect(page.getByText('2 times the time')).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('2 times the time')).toBeVisible()
})

test('an assessment is copied, put away and brought back in the list', async ({ page }) => {
  await signIn(page, demoPeople.instructor)
  await startExam(page)
  const title = `Copied ${Date.now()}`
  await page.getByLabel('Title').fill(title)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page.goto(list)
  await page.getByLabel(`Copy ${title}`).click()
  await page.getByRole('button', { name: 'Make a copy' }).click()
  await expect(page.getByText('Copied as a draft.')).toBeVisible()
  await expect(page.getByRole('link', { name: title })).toHaveCount(2)
  await page
    .getByRole('button', { name: `Archive ${title}` })
    .first()
    .click()
  await expect(page.getByText(`${title} is archived.`)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(`${title} is archived.`)).toBeHidden()
  await expect(page.getByRole('button', { name: `Archive ${title}` })).toHaveCount(2)
})
