// A variant is a pure function of (version, seed), a grade of that and the response: the same in Node and in a browser, to the last
// digit of every number and the last word.
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { build } from 'esbuild'
import { listQuestions, loadMistakes } from '@/cli/load-bank'
import { makeVariant } from '@/lib/problems/make-variant'
import { parseQuestion, type Question } from '@/lib/problems/question'
import { tellVariant } from '../golden/tell-variant'

const seedsEach = 200
/** Some twenty thousand variants, each with several grades, twice. */
const longestMilliseconds = 300_000

const source = `
  import { makeVariant } from '@/lib/problems/make-variant'
  import { parseQuestion } from '@/lib/problems/question'
  import { tellVariant } from '@/tests/golden/tell-variant'
  window.tellVariants = ({ raw, mistakes, seeds }) => {
    const question = parseQuestion(raw)
    const lines = []
    for (let seed = 0; seed < seeds; seed += 1) lines.push(tellVariant(makeVariant({ question, version: 1, seed, mistakes })))
    return lines.join('\\n')
  }
`

test('every template gives the same variants, graded alike, in Node and in Chromium', async ({ page }) => {
  test.setTimeout(longestMilliseconds)
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const bundle = await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    tsconfig: `${root}tsconfig.json`,
    write: false,
  })
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' })
  const templates = (await listQuestions()).filter(({ origin }) => origin === 'template')
  expect(templates.length).toBeGreaterThanOrEqual(15)
  const mistakes = loadMistakes()
  for (const question of templates) {
    const there = await page.evaluate((input) => Reflect.get(window, 'tellVariants')(input), {
      raw: question,
      mistakes,
      seeds: seedsEach,
    })
    expect(digest(there), question.id).toBe(digest(toldHere({ question, mistakes })))
  }
})

function toldHere({
  question,
  mistakes,
}: {
  readonly question: Question
  readonly mistakes: ReturnType<typeof loadMistakes>
}): string {
  const parsed = parseQuestion(JSON.parse(JSON.stringify(question)))
  return Array.from({ length: seedsEach }, (_, seed) =>
    tellVariant(makeVariant({ question: parsed, version: 1, seed, mistakes })),
  ).join('\n')
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
