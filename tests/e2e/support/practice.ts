// The practice page as a student works it.
import { expect, type Page } from '@playwright/test'
import type { Part } from '@/lib/problems/part'
import type { Variant } from '@/lib/problems/variant'
import type { VariantMistake } from '@/lib/problems/variant-mistake'
import { getOpenProblem, type OpenProblem } from './open-problem'
import { courseSlug } from './people'

export const practicePath = `/courses/${courseSlug}/practice`

type Typed = Part['key'] | VariantMistake['value']

/** Waits until the page shows the problem that the database holds open. */
export async function openPractice(page: Page, email: string): Promise<OpenProblem> {
  await page.goto(practicePath)
  await expect(checkButton(page)).toBeVisible()
  return getOpenProblem(email)
}

export function checkButton(page: Page) {
  return page.getByRole('button', { name: 'Check', exact: true })
}

export function feedback(page: Page) {
  return page.locator('#feedback')
}

/** Fills every part with its key, but the one named with something else. */
export async function fillAnswers(
  page: Page,
  { parts }: Pick<Variant, 'parts'>,
  instead: ReadonlyMap<string, Typed> = new Map(),
): Promise<void> {
  for (const [place, part] of parts.entries()) {
    const box = page.locator('form[novalidate] > *').nth(place)
    await fillPart(box, part, instead.get(part.name) ?? part.key)
  }
}

async function fillPart(box: ReturnType<Page['locator']>, part: Part, value: Typed): Promise<void> {
  if (part.kind === 'choice') return box.locator(`input[value="${value}"]`).check()
  const entries = Array.isArray(value) ? value : [value]
  for (const [place, entry] of entries.entries()) await box.locator('input').nth(place).fill(String(entry))
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
  const kindOf = (name: string) => parts.find((part) => part.name === name)?.kind
  const canBeTyped = ({ part, value }: VariantMistake) =>
    kindOf(part) === 'number' || kindOf(part) === 'choice' || (Array.isArray(value) && isDistribution(value))
  return mistakes.find(canBeTyped) ?? null
}

function isDistribution(value: readonly number[]): boolean {
  return value.every((entry) => entry >= 0) && Math.abs(value.reduce((sum, entry) => sum + entry, 0) - 1) < 1e-6
}
