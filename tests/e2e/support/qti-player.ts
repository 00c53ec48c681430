// A player of QTI by others, in a page of its own without a network: shows items and scores what is answered.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'

const origin = 'http://player.invalid'
const program = fileURLToPath(new URL('../../../node_modules/@citolab/qti-components/cdn/index.js', import.meta.url))
const shell =
  '<!doctype html><html lang="en"><title>Player</title><body><script type="module" src="/player.js"></script></body></html>'

/** Whatever else the page asks for it does not get. */
export async function openPlayer(page: Page): Promise<void> {
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: shell })
    if (pathname === '/player.js')
      return route.fulfill({ contentType: 'text/javascript', body: readFileSync(program, 'utf8') })
    return route.abort()
  })
  // It tells its console of every value it looks at, which costs more than all the rest.
  await page.addInitScript(() => {
    for (const name of ['debug', 'info', 'log', 'warn', 'error']) Reflect.set(console, name, () => undefined)
  })
  await page.goto(`${origin}/`)
  await page.evaluate(() => customElements.whenDefined('qti-assessment-item'))
}

export type Answered = string | readonly string[]
export type Played = {
  /** What the item drew, by the names of its template variables. */
  readonly drawn: Readonly<Record<string, string>>
  /** What each response was worth. */
  readonly scores: readonly number[]
  /** The text it shows. */
  readonly text: string
}

/** Loads the item, answers it once for each response, one after the other, and has each processed. */
export async function playItem(
  page: Page,
  item: { readonly xml: string; readonly responsesFor: (drawn: Played['drawn']) => readonly Answered[] },
): Promise<Played & { readonly responses: readonly Answered[] }> {
  const { drawn, text } = await page.evaluate(load, item.xml)
  const responses = item.responsesFor(drawn)
  const scores = await page.evaluate(score, responses)
  return { drawn, text, scores, responses }
}

async function load(xml: string) {
  document.body.replaceChildren()
  const item = document.createElement('qti-item')
  const container = document.createElement('item-container')
  const connected = new Promise((resolve) => {
    document.addEventListener('qti-assessment-item-connected', resolve, { once: true, capture: true })
  })
  Object.assign(container, { itemXML: xml })
  item.append(container)
  document.body.append(item)
  const event = await connected
  // Template processing waits for declarations to be rendered; so do we, and for what it changes to be shown.
  await new Promise((resolve) => setTimeout(resolve, 50))
  const shown = event instanceof CustomEvent ? event.detail : null
  Object.assign(window, { shownItem: shown })
  const variables: readonly { identifier: string; value: unknown; type: string }[] = shown.variables
  const drawn = variables
    .filter(({ type }) => type === 'template')
    .map(({ identifier, value }): [string, string] => [identifier, String(value)])
  return { drawn: Object.fromEntries(drawn), text: String(shown.textContent) }
}

function score(responses: readonly (string | readonly string[])[]) {
  const item = Reflect.get(window, 'shownItem')
  return responses.map((response) => {
    item.updateResponseVariable('RESPONSE', response)
    item.processResponse()
    const variables: readonly { identifier: string; value: unknown }[] = item.variables
    return Number(variables.find(({ identifier }) => identifier === 'SCORE')?.value)
  })
}
