// A variant is a pure function of (version, seed): the same in Node and in a browser, to the last digit of every number.
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { build } from 'esbuild'
import { listQuestions, loadMistakes } from '@/cli/load-bank'
import { makeVariant } from '@/lib/problems/make-variant'
import { parseQuestion, type Question } from '@/lib/problems/question'

const seedsEach = 200

/** Everything a variant says, as text: numbers in full, texts written out. */
const source = `
  import { makeVariant } from '@/lib/problems/make-variant'
  import { parseQuestion } from '@/lib/problems/question'
  window.describeVariants = ({ raw, mistakes, seeds }) => {
    const question = parseQuestion(raw)
    const lines = []
    for (let seed = 0; seed < seeds; seed += 1) {
      const { parameters, parts, mistakes: made, prompt, hints, solution } = makeVariant({ question, version: 1, seed, mistakes })
      lines.push(JSON.stringify({ parameters, parts, made, prompt, hints, solution }))
    }
    return lines.join('\\n')
  }
`

test('every template gives the same variants in Node and in Chromium', async ({ page }) => {
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
    const there = await page.evaluate((input) => Reflect.get(window, 'describeVariants')(input), {
      raw: question,
      mistakes,
      seeds: seedsEach,
    })
    expect(digest(there), question.id).toBe(digest(describeHere({ question, mistakes })))
  }
})

function describeHere({
  question,
  mistakes,
}: {
  readonly question: Question
  readonly mistakes: ReturnType<typeof loadMistakes>
}): string {
  const parsed = parseQuestion(JSON.parse(JSON.stringify(question)))
  return Array.from({ length: seedsEach }, (_, seed) => {
    const {
      parameters,
      parts,
      mistakes: made,
      prompt,
      hints,
      solution,
    } = makeVariant({ question: parsed, version: 1, seed, mistakes })
    return JSON.stringify({ parameters, parts, made, prompt, hints, solution })
  }).join('\n')
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
