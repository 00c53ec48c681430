// The practice page as a student works it.
import { expect, type Page } from '@playwright/test'
import type { AnswerValue } from '@/lib/problems/answer-value'
import type { Variant } from '@/lib/problems/variant'
import type { VariantMistake } from '@/lib/problems/variant-mistake'
import { getOpenProblem, type OpenProblem } from './open-problem'
import { courseSlug } from './people'
import { typeAnswer } from './type-answer'

export const practicePath = `/courses/${courseSlug}/practice`

/** Waits until the page shows the problem that the database holds open. */
export async function openPractice(page: Page, email: string): Promise<OpenProblem> {
  await page.goto(practicePath)
  await expect(checkButton(page)).toBeVisible()
  return getOpenProblem(email)
}

export function checkButton(page: Page) {
  return page.getByRole('button', { name: 'Check', exact: true })
}

/** What the verdict says of the key; of a bet, that all of it was on the right option. */
export const rightWords = /^(Right|100% on the right answer)/

export function feedback(page: Page) {
  return page.locator('#feedback')
}

/** Fills every part with its key, but the one named with something else. */
export async function fillAnswers(
  page: Page,
  { parts }: Pick<Variant, 'parts'>,
  instead: ReadonlyMap<string, AnswerValue> = new Map(),
): Promise<void> {
  for (const [place, part] of parts.entries()) {
    const box = page.locator('form[novalidate] > *').nth(place)
    await typeAnswer(box, part, instead.get(part.name) ?? part.key)
  }
}

export async function check(page: Page): Promise<void> {
  await checkButton(page).click()
  await expect(feedback(page)).toBeVisible()
}

export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Next problem' }).click()
  await expect(feedback(page)).toBeHidden()
}

/** A mistake that can be typed and has a name; null where the problem has none. */
export function typableMistake({ mistakes, parts }: Variant): VariantMistake | null {
  const canBeTyped = ({ part, value }: VariantMistake) => {
    const { kind } = parts.find(({ name }) => name === part) ?? { kind: 'expression' as const }
    if (kind === 'probabilities' || kind === 'construction') return isDistribution(value)
    // Of a formula the values are known, not the formula.
    return kind !== 'expression'
  }
  return mistakes.find(canBeTyped) ?? null
}

function isDistribution(value: AnswerValue): boolean {
  const entries = [value].flat(2).map(Number)
  return entries.every((entry) => entry >= 0) && Math.abs(entries.reduce((sum, entry) => sum + entry, 0) - 1) < 1e-6
}
