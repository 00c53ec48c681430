// A page against axe in light and dark, and at 360 px without anything wider than the page.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

/** In the dark the colours are others, and nothing else is. */
const rulesIn = {
  light: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const
const readAxe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export async function expectSound(page: Page): Promise<void> {
  // What stands while a page loads has no heading of its own yet.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await violationsOf(page, colorScheme), `${page.url()} in ${colorScheme}`).toEqual([])
  }
  await page.setViewportSize({ width: 360, height: 740 })
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `${page.url()} at 360 px`).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1280, height: 800 })
}

async function violationsOf(page: Page, colorScheme: keyof typeof rulesIn): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => Reflect.has(window, 'axe'))
  // Run by the debugger, not by the page, whose policy lets no foreign script in.
  if (!isThere) await page.evaluate(readAxe)
  const results: AxeResults = await page.evaluate(
    (only) => Reflect.get(window, 'axe').run(document, { runOnly: only, resultTypes: ['violations'] }),
    rulesIn[colorScheme],
  )
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
