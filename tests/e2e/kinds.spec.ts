// Every kind of answer through the browser: the right one is right, and a known mistake is told by its name and teaches.
import { expect, test } from '@playwright/test'
import type { Part } from '@/lib/problems/part'
import { findQuestion } from './support/find-question'
import { createStudent, signIn } from './support/people'
import { placeProblem } from './support/place-problem'
import { check, feedback, fillAnswers, goOn, rightWords, typableMistake } from './support/practice'

const kinds: readonly Part['kind'][] = [
  'number',
  'probabilities',
  'vector',
  'matrix',
  'choice',
  'choices',
  'probabilistic-choice',
  'ordering',
  'expression',
  'construction',
]
const seed = 11

for (const kind of kinds) {
  test(`a problem that asks for ${kind} is answered rightly and wrongly`, async ({ page }) => {
    const { email } = await createStudent()
    await signIn(page, email)
    const question = findQuestion(kind, seed)
    const { variant } = await placeProblem(page, { email, ...question })
    await fillAnswers(page, variant)
    await check(page)
    await expect(feedback(page).getByRole('heading', { level: 2 })).toHaveText(rightWords)
    await feedback(page).getByText('The worked solution, in your numbers').click()
    await expect(page.locator('.katex-error')).toHaveCount(0)

    await goOn(page)
    const mistake = typableMistake(variant)
    if (mistake === null) return
    await placeProblem(page, { email, ...question })
    await fillAnswers(page, variant, new Map([[mistake.part, mistake.value]]))
    await check(page)
    await expect(feedback(page)).toContainText('The mistake')
    await expect(feedback(page).getByRole('heading', { level: 2 })).not.toHaveText('Right')
  })
}

test('wrong numbers typed by hand each get the name of their mistake and what it teaches', async ({ page }) => {
  const { email } = await createStudent()
  await signIn(page, email)
  const question = { questionId: 'perplexity-of-a-sequence', seed: 4 }
  const asked = await placeProblem(page, { email, ...question })
  const column = page.getByRole('table').getByRole('row').locator('td:nth-child(2)')
  const probabilities = (await column.allTextContents()).map(Number)
  const bits = -probabilities.reduce((sum, q) => sum + Math.log2(q), 0) / probabilities.length
  const slips = [Math.exp(bits), bits, 2 ** (bits * probabilities.length)]
  const names = new Set<string>()
  const lessons = new Set<string>()
  for (const slip of slips) {
    await placeProblem(page, { email, ...question })
    await page.getByLabel('Perplexity', { exact: true }).fill(slip.toPrecision(5))
    await check(page)
    const shown = (await feedback(page).textContent()) ?? ''
    const named = asked.variant.mistakes.filter(({ name }) => shown.includes(name))
    expect(named).toHaveLength(1)
    names.add(named[0]?.name ?? '')
    lessons.add(named[0]?.feedback ?? '')
    await goOn(page)
  }
  expect(names.size).toBe(slips.length)
  expect(lessons.size).toBe(slips.length)
})

test('formulas typed by hand each get the name of their mistake, and a right one in other words is right', async ({
  page,
}) => {
  const { email } = await createStudent()
  await signIn(page, email)
  const question = { questionId: 'perplexity-as-a-formula', seed: 2 }
  const { variant } = await placeProblem(page, { email, ...question })
  const { n, unit } = variant.parameters
  const base = unit === 'bits' ? '2' : 'e'
  const answers = [
    [`T/${n}`, 'The mistake'],
    [`${base}^T`, 'The mistake'],
    [`${base}^T/${n}`, 'The mistake'],
    [`1/${base}^(-T/${n})`, 'Right'],
  ] as const
  const names = new Set<string>()
  for (const [typed, said] of answers) {
    await placeProblem(page, { email, ...question })
    await page.locator('form[novalidate] input').fill(typed)
    await check(page)
    await expect(feedback(page), typed).toContainText(said)
    const shown = (await feedback(page).textContent()) ?? ''
    for (const { name } of variant.mistakes) if (shown.includes(name)) names.add(name)
    await goOn(page)
  }
  expect(names.size).toBe(3)
})
