// The page of an attempt as a student works it.
import { expect, type Locator, type Page } from '@playwright/test'

export async function startAttempt(page: Page, path: string): Promise<string> {
  await page.goto(path)
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.waitForURL(/\/attempts\//)
  await expect(page.getByRole('button', { name: 'Hand in…' })).toBeEnabled()
  return page.url()
}

/** The one box of a question that asks for a number. */
export function box(page: Page): Locator {
  return page.locator('form[novalidate] input').first()
}

export function placeButton(page: Page, number: number): Locator {
  return page
    .getByRole('navigation', { name: 'Questions' })
    .getByRole('button')
    .nth(number - 1)
}

export async function goTo(page: Page, number: number): Promise<void> {
  await placeButton(page, number).click()
  await expect(page.getByRole('heading', { name: new RegExp(`^Question ${number} of`) })).toBeVisible()
}

export async function expectStatus(page: Page, number: number, status: string): Promise<void> {
  await expect(placeButton(page, number)).toContainText(status)
}

export async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hand in…' }).click()
  await page.getByRole('button', { name: 'Hand in', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Receipt' })).toBeVisible()
}
