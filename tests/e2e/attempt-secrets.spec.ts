// A whole exam on templates whose keys, mistakes, tolerances and solutions are made of digits and words that stand nowhere
// else: until the release no byte that reaches the browser holds any of them.
import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { parseQuestion } from '@/lib/problems/question'
import { exam, givenProblems, publish, slot } from './support/assessment'
import { expectStatus, goTo, handIn, startAttempt } from './support/attempt-page'
import { query } from './support/database'
import { createStudent, signIn } from './support/people'

/** With three digits before the point: no clock, size or id has them, whatever the first four are. */
const canary = { key: 731.5926483017, mistake: 862.4137950284, second: 947.2608135791 }
const tolerance = 0.0073195284613
const words = {
  solution: 'quokkazephyr',
  hint: 'marmotfjord',
  feedback: 'axolotlbrine',
  option: 'tapirgleam',
  name: 'wombatquartz',
}

const mistakes = mistakeCatalogueSchema.parse({
  'canary-slip': { name: `Slip of the ${words.name}`, feedback: `The ${words.feedback} was taken.` },
})

function templates() {
  const common = {
    lesson: '13-05-cross-entropy',
    objectives: ['perplexity'],
    kind: 'computation',
    difficulty: 'medium',
    parameters: { n: { integer: { min: 3, max: 9 } } },
    hints: [`Think of the ${words.hint}.`],
    solution: `The ${words.solution} is {{ n + ${canary.key} }}.`,
  }
  const id = randomUUID()
  const close = { relative: tolerance }
  const key = `n + ${canary.key}`
  return [
    {
      ...common,
      ...{ id: `canary-number-${id}`, title: 'A number', prompt: 'With {{ n }} outcomes, what is it?' },
      answers: { x: { label: 'It', number: key, tolerance: close } },
      mistakes: [{ part: 'x', when: `n + ${canary.mistake}`, is: 'canary-slip' }],
    },
    {
      ...common,
      ...{ id: `canary-vector-${id}`, title: 'Two numbers', prompt: 'With {{ n }} outcomes, what are the two?' },
      answers: {
        x: { label: 'They', vector: `[${key}, n + ${canary.second}]`, entries: ['one', 'two'], tolerance: close },
      },
      mistakes: [{ part: 'x', when: `[n + ${canary.mistake}, n]`, is: 'canary-slip' }],
    },
    {
      ...common,
      ...{ id: `canary-choice-${id}`, title: 'A choice', prompt: 'With {{ n }} outcomes, which is it?' },
      answers: {
        x: {
          label: 'Which',
          choice: {
            key: 'n >= 3 ? "a" : "b"',
            options: {
              a: {
                text: 'The first',
                feedback: `No ${words.option}.`,
                feedbackIfKey: `Yes, ${words.option}.`,
                mistake: 'canary-slip',
              },
              b: {
                text: 'The second',
                feedback: `No ${words.option}.`,
                feedbackIfKey: `Yes, ${words.option}.`,
                mistake: 'canary-slip',
              },
            },
          },
        },
      },
    },
  ].map((source) => parseQuestion(source))
}

/** As the loader of content would, past the prover. @returns their ids. */
async function publishTemplates(): Promise<readonly string[]> {
  const questions = templates()
  for (const question of questions) {
    const { id, title, lesson, objectives } = question
    await query(`INSERT INTO question (id, title, lesson_id, origin) VALUES ($1, $2, $3, 'template')`, [
      id,
      title,
      lesson,
    ])
    await query(
      'INSERT INTO question_version (question_id, version, definition, definition_hash) VALUES ($1, 1, $2, $1)',
      [id, JSON.stringify({ question, mistakes })],
    )
    await query(
      'INSERT INTO question_objective (question_id, objective_id) SELECT $1, id FROM objective WHERE id = ANY($2)',
      [id, objectives],
    )
  }
  return questions.map(({ id }) => id)
}

/** Every byte of every response of the server, scripts and all. */
function listen(page: Page): () => Promise<string> {
  const bodies: Promise<string>[] = []
  page.on('response', (response) => bodies.push(response.text().catch(() => '')))
  return async () => (await Promise.all(bodies)).join('\n')
}

/** A number as it may be written with 4 to 15 digits: rounded, and cut off. */
function writtenForms(value: number): readonly string[] {
  const digits = Array.from({ length: 12 }, (_, index) => index + 4)
  const cut = String(value)
  return [...new Set(digits.flatMap((count) => [value.toPrecision(count), cut.slice(0, count + 1)]))]
}

async function secrets(studentId: string): Promise<readonly string[]> {
  const drawn = await givenProblems(studentId)
  const numbers = drawn.flatMap(({ variant }) => [
    ...variant.parts.flatMap(({ key }) => [key].flat(2)),
    ...variant.mistakes.flatMap(({ value }) => [value].flat(2)),
  ])
  const large = numbers.filter((value) => typeof value === 'number' && value > 100)
  return [...[...large, tolerance].flatMap((value) => writtenForms(Number(value))), ...Object.values(words)]
}

test('a whole exam tells nothing of its keys before the release, and all of it after', async ({ page }) => {
  const student = await createStudent()
  const ids = await publishTemplates()
  const path = await publish(exam(ids.map((id, place) => slot(`place-${place + 1}`, id))))
  await signIn(page, student.email)
  const received = listen(page)
  await page.goto(path)
  const url = await startAttempt(page, path)
  // Withdrawn, so that nobody else is asked them; an attempt that runs keeps its own.
  await query('UPDATE question SET archived_at = now() WHERE id = ANY($1)', [ids])
  await page.locator('form[novalidate] input').first().fill('12.5')
  await expectStatus(page, 1, 'saved')
  await goTo(page, 2)
  for (const place of [0, 1]) await page.locator('form[novalidate] input').nth(place).fill('1/3')
  await expectStatus(page, 2, 'saved')
  await goTo(page, 3)
  await page.locator('form[novalidate] input[value="b"]').check()
  await expectStatus(page, 3, 'saved')
  await page.reload()
  await expect(page.getByText('3 of 3 answers are saved')).toBeVisible()
  await page.goto(`${url}/print`)
  await page.goto(url)
  await handIn(page)
  await page.goto(path)
  await page.goto(`${url}/print`)
  await page.goto(`${path.split('/assessments/')[0]}/assessments`)
  await page.goto('/me/record')
  const record = await (await page.request.get('/me/record/file')).text()
  expect(record).toContain('12.5')

  const told = `${await received()}\n${record}`
  const kept = await secrets(student.id)
  expect(told).toContain('With')
  expect(kept.length).toBeGreaterThan(50)
  expect(kept.filter((secret) => told.includes(secret))).toEqual([])

  // The same ears hear it all once it is released: they would have heard it before.
  const after = listen(page)
  await query(
    `UPDATE assessment SET definition = jsonb_set(definition::jsonb, '{timeline}', '[{"until":"2026-01-01T00:00","percent":100}]')::json
     WHERE id = $1`,
    [path.split('/').at(-1)],
  )
  await page.goto(url)
  await expect(page.getByRole('heading', { name: 'Not released yet' })).toBeHidden()
  const released = await after()
  for (const word of [words.solution, words.option, words.name]) expect(released).toContain(word)
  expect(kept.filter((secret) => released.includes(secret)).length).toBeGreaterThan(5)
})
