// What a learner asks of practice: a placement, a test, a later, more; and why a problem was chosen.
import { expect, type Page, test } from '@playwright/test'
import { query } from './support/database'
import { getOpenProblem } from './support/open-problem'
import { courseSlug, createStudent, demoPeople, signIn } from './support/people'
import { check, checkButton, feedback, fillAnswers, goOn, openPractice, practicePath } from './support/practice'

const found = new RegExp(`${practicePath}/found$`)
const lastOfPlan = (page: Page) => page.getByRole('button', { name: 'See what was found' })

async function answer(page: Page, email: string): Promise<void> {
  await expect(checkButton(page)).toBeVisible()
  await fillAnswers(page, (await getOpenProblem(email)).variant)
  await check(page)
}

/** Answers until what was asked for is over. */
async function answerToTheEnd(page: Page, { email, most }: { readonly email: string; readonly most: number }) {
  for (let answers = 1; answers <= most; answers += 1) {
    await answer(page, email)
    if (await lastOfPlan(page).isVisible()) return answers
    await goOn(page)
  }
  throw new Error(`not over after ${most} answers`)
}

test('a placement says how far it is, ends by itself and tells what it found with intervals', async ({ page }) => {
  test.setTimeout(240_000)
  const { email } = await createStudent()
  await signIn(page, email)
  await page.getByRole('button', { name: 'Take the placement' }).click()
  await expect(page.getByText('Placement: problem 1 of at most 12.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Start from the lesson' })).toBeVisible()
  const answers = await answerToTheEnd(page, { email, most: 12 })
  await lastOfPlan(page).click()
  await expect(page).toHaveURL(found)
  await expect(page.getByRole('heading', { level: 1, name: 'What was found' })).toBeVisible()
  await expect(page.getByText(`After ${answers} answers of at most 12`)).toBeVisible()
  await expect(page.getByRole('img', { name: /^Level \d+%, between \d+% and \d+%/ })).toHaveCount(5)
  await page.getByRole('button', { name: 'Go on to practice' }).click()
  await expect(checkButton(page)).toBeVisible()
  await expect(page.getByText(/^Placement:/)).toHaveCount(0)
})

test('a placement is ended at any moment, and what was answered stays', async ({ page }) => {
  const { email } = await createStudent()
  await signIn(page, email)
  await page.getByRole('button', { name: 'Take the placement' }).click()
  await answer(page, email)
  await goOn(page)
  await expect(page.getByText('Placement: problem 2 of at most 12.')).toBeVisible()
  await page.getByRole('button', { name: 'End the placement' }).click()
  await expect(page).toHaveURL(found)
  await expect(page.getByText('After 1 answer of at most 12')).toBeVisible()
})

test('a test is ended at any moment, and practice goes on', async ({ page }) => {
  const { email } = await createStudent()
  await signIn(page, email)
  await openPractice(page, email)
  await page.getByRole('button', { name: /^I know this, test me/ }).click()
  await expect(page.getByText(/^Test on “.+”: problem 1 of at most 8\.$/)).toBeVisible()
  await page.getByRole('button', { name: 'End the test' }).click()
  await expect(page.getByText(/^Test on /)).toHaveCount(0)
  await expect(checkButton(page)).toBeVisible()
})

test('who knows an objective is tested on it alone', async ({ page }) => {
  test.setTimeout(180_000)
  const { email } = await createStudent()
  await signIn(page, email)
  await page.goto(`/courses/${courseSlug}/progress`)
  await page.getByRole('button', { name: 'I know this, test me: “Perplexity”' }).click()
  await expect(page.getByText('Test on “Perplexity”: problem 1 of at most 8.')).toBeVisible()
  await answerToTheEnd(page, { email, most: 8 })
  await lastOfPlan(page).click()
  await expect(page).toHaveURL(found)
  await expect(page.getByRole('img', { name: /^Level/ })).toHaveCount(1)
})

test('not this now: another objective comes, and the first is brought back', async ({ page }) => {
  const { email } = await createStudent()
  await signIn(page, email)
  const before = await openPractice(page, email)
  const button = page.getByRole('button', { name: /^Not this now/ })
  const objective = /“(.+)”/.exec((await button.getAttribute('aria-label')) ?? '')?.[1] ?? ''
  await button.click()
  await expect(page.getByText(`“${objective}” is put off until`)).toBeVisible()
  await expect(checkButton(page)).toBeVisible()
  expect((await getOpenProblem(email)).id).not.toBe(before.id)
  await expect(page.getByRole('button', { name: /^Not this now/ })).not.toHaveAttribute(
    'aria-label',
    new RegExp(objective),
  )
  await page.getByRole('button', { name: `Bring it back: “${objective}”` }).click()
  await expect(page.getByText('is put off until')).toHaveCount(0)
})

test('why this one is open to the keyboard and shows what was weighed', async ({ page }) => {
  const { email } = await createStudent()
  await signIn(page, email)
  await openPractice(page, email)
  const why = page.getByText('Why this one?')
  await page.locator('#problem-title').focus()
  await page.keyboard.press('Shift+Tab')
  await expect(why).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^The rule:/)).toBeVisible()
  const rows = page.getByRole('region', { name: /problems weighed$/ }).getByRole('row')
  expect(await rows.count()).toBeGreaterThan(2)
  await expect(rows.nth(1)).toContainText('chosen')
})

test('practice that has stopped helping goes back, or says so, and the instructor sees it', async ({ page }) => {
  const { id, email } = await createStudent()
  await signIn(page, email)
  await openPractice(page, email)
  await stall({ studentId: id, objectiveId: 'bits-per-character', below: 'perplexity' })
  await query(`UPDATE variant SET status = 'skipped', closed_at = now() WHERE student_id = $1 AND status = 'open'`, [
    id,
  ])
  await page.goto(practicePath)
  await expect(page.getByText(/Let us go back to “Perplexity”/)).toBeVisible()
  const link = page.getByRole('link', { name: 'Read “Perplexity” in the lesson' })
  await expect(link).toHaveAttribute('href', /13-05-cross-entropy#perplexity$/)
  await page.context().clearCookies()
  await signIn(page, demoPeople.instructor)
  await page.goto(`/courses/${courseSlug}/class`)
  await expect(page.getByText('needs a person now')).toBeVisible()
  await expect(page.getByText(/on “Bits per character and dimension”: 31 answers/)).toBeVisible()
})

test('practise anyway, once everything is mastered', async ({ page }) => {
  const { id, email } = await createStudent()
  await signIn(page, email)
  await openPractice(page, email)
  await query(
    `INSERT INTO mastery (course_id, student_id, objective_id, mean, variance, practice_count, answer_count, miss_streak,
       peak_level, answers_since_peak, last_answered_at, declared_at)
     SELECT l.course_id, l.student_id, o.id, 4, 0.05, 20, 20, 0, 4, 0, now(), now()
     FROM learner l JOIN course_lesson c USING (course_id) JOIN objective o ON o.lesson_id = c.lesson_id
     WHERE l.student_id = $1`,
    [id],
  )
  await query(`UPDATE variant SET status = 'skipped', closed_at = now() WHERE student_id = $1 AND status = 'open'`, [
    id,
  ])
  await page.goto(practicePath)
  await expect(page.getByRole('heading', { name: 'Everything here is mastered' })).toBeVisible()
  await page.getByRole('button', { name: 'Practise anyway' }).click()
  await expect(page.getByText('You are practising beyond mastery.')).toBeVisible()
  await answer(page, email)
  await expect(feedback(page).getByText('What moved')).toBeVisible()
})

type Stall = { readonly studentId: string; readonly objectiveId: string; readonly below: string }

/** What 31 answers without a rise leave behind: scripted misses, without waiting for them. */
async function stall({ studentId, objectiveId, below }: Stall): Promise<void> {
  await query(
    `INSERT INTO mastery (course_id, student_id, objective_id, mean, variance, practice_count, answer_count, miss_streak,
       peak_level, answers_since_peak, last_answered_at, declared_at)
     SELECT l.course_id, l.student_id, v.id, v.mean, 0.1, v.answers, v.answers, 0, v.mean, v.since, now(), v.declared
     FROM learner l, (VALUES ($2, -1.5, 31, 14, NULL::timestamptz), ($3, 0.5, 12, 0, now()))
       AS v(id, mean, answers, since, declared)
     WHERE l.student_id = $1`,
    [studentId, objectiveId, below],
  )
  // The last of them was on this objective.
  await query(`UPDATE learner SET recent_questions = ARRAY['bits-per-character-as-a-formula'] WHERE student_id = $1`, [
    studentId,
  ])
}
