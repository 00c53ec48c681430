// Each kind of answer entered as a student enters it: typed, ticked, moved.
import type { Locator } from '@playwright/test'
import type { AnswerValue } from '@/lib/problems/answer-value'
import type { Part } from '@/lib/problems/part'

/** Into the boxes of one part, which are as the page first shows them. */
export async function typeAnswer(box: Locator, part: Part, value: AnswerValue): Promise<void> {
  switch (part.kind) {
    case 'choice':
      return box.locator(`input[value="${value}"]`).check()
    case 'choices':
      return tick(box, idsIn(value))
    case 'ordering':
      return arrange(box, idsIn(value))
    case 'probabilistic-choice':
      return box.locator(`input[name="${value}"]`).fill('100')
    default:
      return typeEntries(box, [value].flat(2))
  }
}

async function typeEntries(box: Locator, entries: readonly (string | number)[]): Promise<void> {
  for (const [place, entry] of entries.entries()) await box.locator('input').nth(place).fill(String(entry))
}

async function tick(box: Locator, ids: readonly string[]): Promise<void> {
  for (const id of ids.length === 0 ? ['none'] : ids) await box.locator(`input[value="${id}"]`).check()
}

/** From the first place on, each item is moved up to where it belongs; an order that is there already is moved out and back. */
async function arrange(box: Locator, ids: readonly string[]): Promise<void> {
  await box.locator('[data-way="down"]').first().click()
  for (const [place, id] of ids.entries()) {
    const shown = await box
      .locator('[data-item]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-item')))
    for (let steps = shown.indexOf(id) - place; steps > 0; steps -= 1)
      await box.locator(`[data-item="${id}"] [data-way="up"]`).click()
  }
}

function idsIn(value: AnswerValue): readonly string[] {
  return [value].flat(2).map(String)
}
