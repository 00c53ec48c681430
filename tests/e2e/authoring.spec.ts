// A question from an empty page to a student: written in the form by somebody who has never seen the studio, stopped by the prover, mended, published, met.
import { expect, type Page, test } from '@playwright/test'
import { expectSound } from './support/expect-sound'
import { createStudent, demoPeople, signIn } from './support/people'
import { placeProblem } from './support/place-problem'

test('an admin writes a question, is stopped by the prover, mends it, publishes it, and a student meets it', async ({
  page,
}) => {
  const title = `Perplexity of a forecast ${Date.now()}`
  const id = title.toLowerCase().replaceAll(' ', '-')
  await signIn(page, demoPeople.admin)
  await page.getByRole('link', { name: 'Question bank' }).click()
  await page.getByRole('link', { name: 'Write a question' }).click()
  await page.getByRole('radio', { name: /^A number/ }).check()
  await page.getByRole('radio', { name: 'a probability distribution' }).check()
  await page.getByRole('checkbox', { name: 'Cross-entropy as the classification loss' }).uncheck()
  await page.getByRole('checkbox', { name: 'Perplexity' }).check()
  await page.getByRole('textbox', { name: 'Title' }).fill(title)
  await expectSound(page)
  await page.getByRole('button', { name: 'Begin writing' }).click()

  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await drawAPerplexity(page)
  await askForIt(page)
  await nameTwoMistakes(page)

  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByRole('button', { name: 'Prove and publish' }).click()
  const refusal = page.getByRole('alert').filter({ hasText: 'Not published: one rule is broken' })
  await expect(refusal).toContainText('exponent-base-mismatch')
  await expect(refusal.getByRole('button', { name: /^Seed \d+/ }).first()).toBeVisible()

  const mistakes = page.getByRole('region', { name: 'Mistakes' })
  await mistakes.getByRole('textbox', { name: 'What it gives' }).nth(1).fill('exp(h)')
  await expect(page.getByText(/^Saved at/)).toBeVisible()
  await page.getByRole('tab', { name: 'Prover' }).click()
  await page.getByRole('button', { name: 'Prove', exact: true }).click()
  await expect(page.getByText(/^1,000 variants of/)).toBeVisible()
  await expectSound(page)
  await page.getByRole('button', { name: 'Prove and publish' }).click()
  await expect(page.getByText('Published as version 1')).toBeVisible()

  await page.context().clearCookies()
  const { email } = await createStudent()
  await signIn(page, email)
  const { variant } = await placeProblem(page, { email, questionId: id, seed: 1 })
  await expect(page.getByText('What is the perplexity of this forecast?')).toBeVisible()
  const entropy = variant.mistakes.find((mistake) => mistake.id === 'entropy-not-exponentiated')
  await page.getByRole('textbox', { name: 'Perplexity' }).fill(String(entropy?.value))
  await page.getByRole('button', { name: 'Check' }).click()
  await expect(page.getByText('Entropy not exponentiated')).toBeVisible()
})

/** In place of the distribution it began with: one found for a perplexity that is drawn first. */
async function drawAPerplexity(page: Page): Promise<void> {
  const drawn = page.getByRole('region', { name: 'What is drawn' })
  await drawn.getByRole('button', { name: 'Remove Parameter p', exact: true }).click()
  const last = drawn
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^Remove/ }) })
    .last()
  await drawn.getByText('Add something drawn').click()
  await drawn.getByRole('button', { name: /^Decimal/ }).click()
  await last.getByRole('textbox', { name: /^Name/ }).fill('goal')
  await last.getByRole('textbox', { name: 'Least' }).fill('1.5')
  await last.getByRole('textbox', { name: 'Greatest' }).fill('3.5')
  await last.getByRole('textbox', { name: 'Step' }).fill('0.1')
  await drawn.getByText('Add something drawn').click()
  await drawn.getByRole('button', { name: /^Distribution with a perplexity/ }).click()
  await last.getByRole('textbox', { name: /^Name/ }).fill('p')
  await last.getByRole('textbox', { name: 'How many' }).fill('4')
  await last.getByRole('textbox', { name: 'Perplexity', exact: true }).fill('goal')
  await last.getByRole('textbox', { name: 'Step' }).fill('0.01')
}

async function askForIt(page: Page): Promise<void> {
  const problem = page.getByRole('region', { name: 'The problem' })
  await problem
    .getByRole('textbox', { name: 'Text of the problem' })
    .fill(
      'A model predicts the colour of the next ball with these probabilities.\n\n{{ table("colour", names, "probability", fixed(p, 2)) }}\n\nWhat is the perplexity of this forecast? Give at least three significant digits.',
    )
  const answers = page.getByRole('region', { name: 'Answers' })
  await answers.getByRole('textbox', { name: 'Label', exact: true }).fill('Perplexity')
  await answers.getByRole('textbox', { name: 'Key', exact: true }).fill('2 ^ h')
  await answers.getByRole('combobox', { name: 'Unit' }).selectOption('no unit')
  const hints = page.getByRole('region', { name: 'Hints' })
  await hints.getByRole('button', { name: 'Remove Hint 2' }).click()
  await hints.getByRole('button', { name: 'Remove Hint 1' }).click()
  await page
    .getByRole('textbox', { name: 'Worked solution' })
    .fill(
      'The entropy is {{ fixed(h, 4) }} bits, so the perplexity is $2^{ {{ fixed(h, 4) }} } \\approx {{ fixed(2 ^ h, 2) }}$.',
    )
}

/** The second one gives the key itself, as it is typed first. */
async function nameTwoMistakes(page: Page): Promise<void> {
  const mistakes = page.getByRole('region', { name: 'Mistakes' })
  const named = ['Entropy not exponentiated', 'Exponent and logarithm of different bases']
  for (const [place, when] of ['h', '2 ^ h'].entries()) {
    await mistakes.getByRole('textbox', { name: 'What it gives' }).nth(place).fill(when)
    await mistakes
      .getByRole('combobox', { name: 'Which mistake' })
      .nth(place)
      .fill(named[place] ?? '')
    await page.keyboard.press('Enter')
  }
}
