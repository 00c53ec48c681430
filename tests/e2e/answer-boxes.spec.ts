// The boxes under the hand: arrow keys and paste in a table, an order moved by key and by pointer, ticks, chips, percentages.
import { expect, type Page, test } from '@playwright/test'
import type { Part } from '@/lib/problems/part'
import { findQuestion } from './support/find-question'
import { createStudent, signIn } from './support/people'
import { placeProblem } from './support/place-problem'

const seed = 5

async function openKind(page: Page, kind: Part['kind']) {
  const { email } = await createStudent()
  await signIn(page, email)
  const { variant } = await placeProblem(page, { email, ...findQuestion(kind, seed) })
  const place = variant.parts.findIndex((part) => part.kind === kind)
  return page.locator('form[novalidate] > *').nth(place)
}

test('a table is walked by arrow keys and takes a block from a spreadsheet', async ({ page }) => {
  const box = await openKind(page, 'matrix')
  const columns = await box.getByRole('columnheader').count()
  const inputs = box.getByRole('textbox')
  await inputs.first().fill('12')
  await page.keyboard.press('ArrowRight')
  await expect(inputs.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(inputs.nth(1 + columns)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowLeft')
  await expect(inputs.first()).toBeFocused()
  await inputs.first().evaluate((input) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', '0.1\t0.2\n0.3\t0.4')
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(inputs.nth(1)).toHaveValue('0.2')
  await expect(inputs.nth(columns)).toHaveValue('0.3')
  await page.reload()
  await expect(inputs.nth(1 + columns)).toHaveValue('0.4')
})

test('an order is moved by keys, told aloud, dragged by pointer, and comes back after a reload', async ({ page }) => {
  const box = await openKind(page, 'ordering')
  const order = () => box.locator('[data-item]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-item')))
  const before = await order()
  await expect(box).toContainText('Not in order yet')
  const down = box.locator('[data-way="down"]').first()
  await down.focus()
  await page.keyboard.press('ArrowDown')
  const byKey = [before[1], before[0], ...before.slice(2)]
  expect(await order()).toEqual(byKey)
  await expect(box.locator('[aria-live]')).toContainText(`is now 2 of ${before.length}`)
  await expect(box.locator(`[data-item="${before[0]}"] [data-way="down"]`)).toBeFocused()

  await box.scrollIntoViewIfNeeded()
  const grip = await box.locator(`[data-item="${before[0]}"] > span`).first().boundingBox()
  const top = await box.locator('[data-item]').first().boundingBox()
  if (grip === null || top === null) throw new TypeError('the rows are on screen')
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2)
  await page.mouse.down()
  await page.mouse.move(grip.x + grip.width / 2, top.y - 4, { steps: 6 })
  await page.mouse.up()
  await expect.poll(order).toEqual(before)
  await page.reload()
  await expect(box).toContainText('Drag by the dots')
  expect(await order()).toEqual(before)
})

test('an item moved by key below the end of the screen is followed there', async ({ page }) => {
  const box = await openKind(page, 'ordering')
  const items = box.locator('[data-item]')
  const first = items.first()
  const id = await first.getAttribute('data-item')
  const bottom = await first.evaluate((row) => Math.ceil(row.getBoundingClientRect().bottom + window.scrollY))
  await page.setViewportSize({ width: 1280, height: Math.max(240, bottom + 4) })
  const down = box.locator(`[data-item="${id}"] [data-way="down"]`)
  await down.focus()
  for (let step = 1; step < (await items.count()); step += 1) await page.keyboard.press('ArrowDown')
  await expect(down).toBeFocused()
  await expect(down).toBeInViewport({ ratio: 1 })
})

test('saying that none apply and ticking one take each other back', async ({ page }) => {
  const box = await openKind(page, 'choices')
  const options = box.getByRole('checkbox')
  const none = box.getByLabel('None of these')
  await options.first().check()
  await none.check()
  await expect(options.first()).not.toBeChecked()
  await options.nth(1).check()
  await expect(none).not.toBeChecked()
  await options.nth(1).uncheck()
  await expect(box).toContainText('Tick all that apply.')
})

test('percentages show what is left and what each outcome would bring', async ({ page }) => {
  const box = await openKind(page, 'probabilistic-choice')
  const [first, second] = [box.getByRole('textbox').first(), box.getByRole('textbox').nth(1)]
  await first.fill('50')
  await expect(box).toContainText('if right: −1.00 bits')
  await expect(box).toContainText('50% left to give')
  await box.getByRole('slider').nth(1).fill('80')
  await expect(second, 'no more than is left').toHaveValue('50')
  await expect(box).toContainText('All 100% are given.')
  await first.fill('70')
  await expect(box).toContainText('20% more than there is')
  await box.getByRole('button', { name: 'Spread evenly' }).click()
  await expect(box).toContainText('All 100% are given.')
})

test('chips put variables and functions where the caret is', async ({ page }) => {
  const box = await openKind(page, 'expression')
  const input = box.getByRole('textbox')
  const variable = await box.locator('[data-kind="variable"]').first().textContent()
  await box.getByRole('button', { name: 'Put in ln()' }).click()
  await box.locator('[data-kind="variable"]').first().click()
  await expect(input).toHaveValue(`ln(${variable})`)
  await expect(input).toBeFocused()
})
