// The story of a graded quiz, from the first slot to the file: built, taken by two students of whom one loses the connection and the other the
// server, released, disputed, regraded, exported.
import { readFile } from 'node:fs/promises'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { openFallibleProcess } from '@/tests/chaos/fallible-app'
import { givenProblems } from './support/assessment'
import { box, expectStatus, goTo, handIn, startAttempt } from './support/attempt-page'
import { expectSound } from './support/expect-sound'
import { courseSlug, createStudent, demoPeople, signIn } from './support/people'

const course = `/courses/${courseSlug}`
const questions = ['Bits per dimension of an image model', 'What bits per dimension divide by']

/** @returns its path. */
async function buildExam(page: Page, title: string): Promise<string> {
  await page.goto(`${course}/assessments/new`)
  await page.getByRole('button', { name: 'Make an exam' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'New exam' })).toBeVisible()
  await page.getByLabel('Title').fill(title)
  await page.getByText('Or add a question from the bank').click()
  for (const question of questions) {
    await page.getByLabel('Search the bank').fill(question)
    await page.getByRole('button', { name: `Add ${question}`, exact: true }).click()
  }
  await page.getByLabel('Shuffle the order for each student').uncheck()
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByText('This is published.')).toBeVisible()
  return new URL(page.url()).pathname.replace(/\/edit$/, '')
}

async function sitDown(browser: Browser, base: string) {
  const student = await createStudent()
  const context = await browser.newContext({ baseURL: base })
  const page = await context.newPage()
  await signIn(page, student.email)
  return { student, context, page }
}

/** What is right on this student's numbers, in the order of their screen. */
async function rightAnswers(studentId: string): Promise<readonly string[]> {
  const given = await givenProblems(studentId)
  return given.map(({ variant: { parts } }) => (parts[0]?.kind === 'number' ? String(parts[0].key) : ''))
}

test('a quiz is built, taken through failures, released, disputed, regraded and exported', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const title = `Quiz ${Date.now()}`
  const starting = openFallibleProcess({
    databaseUrl: String(process.env['E2E_DATABASE_URL']),
    secret: 'a secret for tests and nothing else',
  })
  await signIn(page, demoPeople.instructor)
  const path = await buildExam(page, title)
  const other = await starting
  try {
    const [first, second] = [await sitDown(browser, String(baseURL)), await sitDown(browser, other.address)]

    await startAttempt(first.page, path)
    const right = await rightAnswers(first.student.id)
    await box(first.page).fill(right[0] ?? '')
    await expectStatus(first.page, 1, 'saved')
    await first.context.setOffline(true)
    await goTo(first.page, 2)
    await box(first.page).fill(right[1] ?? '')
    await expectStatus(first.page, 2, 'not sent')

    await startAttempt(second.page, path)
    await box(second.page).fill('777')
    await expectStatus(second.page, 1, 'saved')
    await other.kill()
    await goTo(second.page, 2)
    await box(second.page).fill((await rightAnswers(second.student.id))[1] ?? '')
    await expectStatus(second.page, 2, 'not sent')
    const restarting = other.restart()

    await first.context.setOffline(false)
    await expectStatus(first.page, 2, 'saved')
    await handIn(first.page)
    await expect(first.page.getByText('20 of 20 points')).toHaveCount(0)
    await restarting
    await expectStatus(second.page, 2, 'saved')
    await handIn(second.page)

    await page.goto(`${path}/edit`)
    for (const what of ['Score', 'What was right', 'Feedback', 'Worked solution']) {
      await page.getByLabel(what, { exact: true }).selectOption('At once')
    }
    await page.getByRole('button', { name: 'Save changes' }).click()
    await expect(page.getByText(/^Saved at/)).toBeVisible()

    await second.page.reload()
    await expect(second.page.getByText('10 of 20 points')).toBeVisible()
    await second.page.getByText('I think this is wrong').first().click()
    await second.page.getByLabel('Note').first().fill('The question can be read this way, too.')
    await second.page.getByRole('button', { name: 'Send the note' }).first().click()
    await expect(second.page.getByRole('listitem').filter({ hasText: 'read this way, too.' })).toBeVisible()

    await page.goto(`${course}/grades/notes`)
    await expectSound(page)
    const note = page.getByRole('listitem').filter({ hasText: title })
    await note.getByRole('link', { name: 'Accept this answer…' }).click()
    await expect(page.getByRole('blockquote')).toHaveText('The question can be read this way, too.')
    await page.getByLabel('What to correct').selectOption('Accept another answer on everybody’s numbers')
    await page.getByLabel('The other answer, as an expression').fill('700 + 77')
    await page.getByRole('button', { name: /^Try it on/ }).click()
    await expect(page.getByText('it is 777.')).toBeVisible()
    await expectSound(page)
    await page.getByRole('button', { name: 'Dry run' }).click()
    await expect(page.getByText('1 of 2 students would change: 1 up, 0 down.')).toBeVisible()
    await expect(page.getByRole('row').filter({ hasText: second.student.email })).toContainText('+10')
    await expect(page.getByText(first.student.email)).toHaveCount(0)
    await page.getByLabel('Reason, for the history').fill('The wording allowed it.')
    await page.getByRole('button', { name: 'Apply', exact: true }).click()
    await expect(page.getByText('Applied: one grade changed.')).toBeVisible()

    await page.goto(`${course}/grades`)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download (CSV)' }).click()
    const rows = (await readFile(await (await download).path(), 'utf8')).split('\r\n').map((row) => row.split(','))
    const column = rows[0]?.findIndex((head) => head.includes(title)) ?? -1
    const pointsOf = (email: string) => Number(rows.find((row) => row.includes(email))?.[column])
    expect([first, second].map(({ student }) => pointsOf(student.email))).toEqual([20, 20])

    await page.goto(`${path}/regrade`)
    await page.getByRole('button', { name: /^Undo: Accepted 700 \+ 77/ }).click()
    await expect(page.getByText(/^Undone on/)).toBeVisible()
    await second.page.goto(`${course}/grades`)
    const own = second.page.getByRole('article', { name: title })
    await expect(own.getByText('Counts: 10 of 20 points')).toBeVisible()
    await expect(own.getByText('“The wording allowed it.”')).toBeVisible()
    await expectSound(second.page)
    expect((await second.page.request.get(`${course}/grades/file`)).status()).toBe(403)
  } finally {
    await other.kill()
  }
})
