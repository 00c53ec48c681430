// The main job: a new user signs in, reads, makes a mistake that has a name, practises until an objective is declared, and sees it.
import { expect, test } from '@playwright/test'
import { findQuestion } from './support/find-question'
import { getOpenProblem } from './support/open-problem'
import { courseSlug, demoPeople, signIn } from './support/people'
import { placeProblem } from './support/place-problem'
import { check, checkButton, feedback, fillAnswers, goOn, rightWords, typableMistake } from './support/practice'

const mostAnswers = 45

test('a student reads the lesson, is told the name of a mistake, and practises until an objective is declared', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await signIn(page, demoPeople.student)

  await page.goto(`/courses/${courseSlug}/lessons/13-05-cross-entropy`)
  await expect(page.getByRole('heading', { level: 1, name: 'Cross-Entropy and Applications' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Why Cross-Entropy Beats Accuracy' })).toBeVisible()
  await expect(page.locator('.katex-error')).toHaveCount(0)
  expect(await page.locator('.katex').count()).toBeGreaterThanOrEqual(55)
  expect(await page.getByRole('table').count()).toBeGreaterThanOrEqual(3)

  let { variant } = await placeProblem(page, { email: demoPeople.student, ...findQuestion('number', 12) })
  const mistake = typableMistake(variant)
  if (mistake === null) throw new Error(`${variant.questionId} has no mistake that can be typed`)
  await fillAnswers(page, variant, new Map([[mistake.part, mistake.value]]))
  await check(page)
  await expect(feedback(page)).toContainText(mistake.name)
  await expect(feedback(page).getByText('What moved')).toBeVisible()
  await feedback(page).getByText('The worked solution, in your numbers').click()

  for (let answers = 0; answers < mostAnswers; answers += 1) {
    await goOn(page)
    await expect(checkButton(page)).toBeVisible()
    variant = (await getOpenProblem(demoPeople.student)).variant
    await expect(page.getByText('Why this problem')).toBeVisible()
    await fillAnswers(page, variant)
    await check(page)
    await expect(feedback(page).getByRole('heading', { level: 2 })).toHaveText(rightWords)
    if (
      await feedback(page)
        .getByText(/^Mastered:/)
        .isVisible()
    )
      break
  }
  await expect(feedback(page).getByText(/^Mastered:/)).toBeVisible()

  await page.goto(`/courses/${courseSlug}/progress`)
  await expect(page.getByText('Mastered', { exact: true }).first()).toBeVisible()
})
