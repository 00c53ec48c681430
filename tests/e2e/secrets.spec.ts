// Keys stay on the server until an answer is recorded: nothing that reaches the browser before holds one.
import { expect, type Page, test } from '@playwright/test'
import type { AnswerValue } from '@/lib/problems/answer-value'
import type { Part } from '@/lib/problems/part'
import type { Variant } from '@/lib/problems/variant'
import { findQuestion } from './support/find-question'
import { createStudent, signIn } from './support/people'
import { placeProblem } from './support/place-problem'
import { checkButton, openPractice } from './support/practice'

const digitsThatTell = 6

test('no byte sent before the answer holds the key, a mistake or the solution', async ({ page }) => {
  const student = await createStudent()
  await signIn(page, student.email)
  const sent = listen(page)
  const { variant } = await openPractice(page, student.email)
  // An unreadable answer is answered too, and must not tell either.
  await checkButton(page).click()
  await expect(page.getByRole('alert').filter({ hasText: 'nothing was counted' })).toBeVisible()
  expectNothingTold(await sent(), variant)
})

const kinds = ['vector', 'matrix', 'choices', 'probabilistic-choice', 'ordering', 'expression'] as const

test('nor does any kind of answer tell its own', async ({ page }) => {
  const student = await createStudent()
  await signIn(page, student.email)
  for (const kind of kinds) {
    const sent = listen(page)
    const { variant } = await placeProblem(page, { email: student.email, ...findQuestion(kind, 8) })
    expectNothingTold(await sent(), variant)
  }
})

/** Every byte of every answer of the server, from now on. */
function listen(page: Page): () => Promise<string> {
  const bodies: Promise<string>[] = []
  page.on('response', (response) => bodies.push(response.text().catch(() => '')))
  return async () => (await Promise.all(bodies)).join('\n')
}

/** Names under which a key, its rules or what is said of a response would be sent if a part left the server whole. */
const secretNames = ['keyLatex', 'keyValues', 'tolerance', 'accepted', 'conditions', 'feedbackIfKey', 'follows']

function expectNothingTold(everything: string, variant: Variant): void {
  expect(everything).toContain(variant.parts[0]?.name)
  const lines = variant.solution.split('\n').filter((line) => line.trim().length > 30)
  for (const line of lines) expect(everything).not.toContain(line.trim())
  const numbers = [...variant.parts.flatMap(numbersOf), ...variant.mistakes.flatMap(({ value }) => numbersIn(value))]
  const shown = `${variant.prompt} ${variant.hints.join(' ')} ${variant.parts.map(({ label }) => label).join(' ')}`
  const telling = numbers
    .map((number) => String(number).slice(0, digitsThatTell + 2))
    .filter((text) => text.length === digitsThatTell + 2)
  for (const digits of telling.filter((text) => !shown.includes(text))) expect(everything).not.toContain(digits)
  for (const { feedback } of variant.mistakes) expect(everything).not.toContain(feedback.trim())
  for (const text of variant.parts.flatMap(wordsOf)) expect(everything).not.toContain(text)
  for (const name of secretNames) expect(everything).not.toMatch(new RegExp(`\\\\?"${name}\\\\?":\\s*(?!\\\\?"[A-Z])`))
}

test('every page carries a policy with a nonce that forbids eval, and keeps to it', async ({ page }) => {
  const student = await createStudent()
  const violations: string[] = []
  page.on('console', (message) => {
    if (/Content.Security.Policy|Refused to/i.test(message.text())) violations.push(message.text())
  })
  page.on('pageerror', (error) => violations.push(error.message))
  await signIn(page, student.email)
  await openPractice(page, student.email)
  const response = await page.goto('/')
  const policy = response?.headers()['content-security-policy'] ?? ''
  expect(policy).toMatch(/script-src [^;]*'nonce-[A-Za-z0-9+/=]+'/)
  expect(policy).not.toContain('unsafe-eval')
  expect(policy).not.toMatch(/script-src [^;]*'unsafe-inline'/)
  expect(violations).toEqual([])
})

function numbersOf(part: Part): readonly number[] {
  return numbersIn(part.key)
}

/** What is said of each option, an order that is right, a formula that is. */
function wordsOf(part: Part): readonly string[] {
  if ('options' in part) return part.options.map(({ feedback }) => feedback.trim()).filter((text) => text !== '')
  if (part.kind === 'ordering') return [part.key.join(', '), JSON.stringify(part.key)]
  return part.kind === 'expression' ? [part.key, part.keyLatex] : []
}

function numbersIn(value: AnswerValue): readonly number[] {
  return [value].flat(2).filter((entry) => typeof entry === 'number')
}
