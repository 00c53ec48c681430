import { readFileSync } from 'node:fs'
import katex from 'katex'
import { describe, expect, test } from 'vitest'
import { listMarkdown } from '@/lib/content/count-lesson'
import { importLesson } from '@/lib/content/import-lesson'
import { mendFormula } from '@/lib/content/mend-formula'
import { makeSymbolIndex } from '@/lib/content/symbol-index'
import { toTextRuns } from '@/lib/content/text-runs'

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

describe.each(['13-05-cross-entropy', '13-04-kl-divergence'])('the formulas of %s', (id) => {
  const { lesson } = importLesson({ id, source: read(`tests/fixtures/${id}.source.md`) })
  const runs = listMarkdown(lesson).flatMap((markdown) => toTextRuns(markdown))
  const formulas = runs.flatMap((run) => (run.kind === 'formula' ? [run] : []))

  test('all have both their dollars', () => {
    expect(formulas.length).toBeGreaterThan(10)
    expect(formulas.filter((run) => run.lost !== 'none')).toEqual([])
    expect(runs.filter((run) => run.kind === 'stray')).toEqual([])
  })

  test('all are read by KaTeX in its strict mode', () => {
    for (const { text, mark } of formulas) {
      const options = { throwOnError: true, strict: 'error', displayMode: mark === '$$' } as const
      expect(() => katex.renderToString(text, options), text).not.toThrow()
    }
  })

  test('have no braced group that is no argument', () => {
    for (const { text } of formulas) {
      expect(mendFormula({ formula: text, index: makeSymbolIndex() })).toEqual({
        formula: text,
        reasons: [],
        doubts: [],
      })
    }
  })

  test('leave no LaTeX outside dollars', () => {
    const prose = runs.flatMap((run) => (run.kind === 'prose' ? [run.text] : []))
    expect(prose.filter((text) => /\\[A-Za-z{}]|[_^]\{/.test(text))).toEqual([])
  })
})
