import { describe, expect, test } from 'vitest'
import { makeImportReport } from '@/lib/content/import-report'
import { mendDisplay, mendLine } from '@/lib/content/mend-line'
import { makeSymbolIndex } from '@/lib/content/symbol-index'

const raw = String.raw

function makeContext() {
  const index = makeSymbolIndex()
  index.add(raw`\hat{y}`, 'k')
  return { line: 7, index, vocabulary: new Set(['softmax', 'in', 'all']), report: makeImportReport() }
}

function mend(text: string) {
  const context = makeContext()
  return { text: mendLine(text, context), repairs: context.report.repairs(), unresolved: context.report.unresolved() }
}

describe('a line', () => {
  test.each([
    '',
    'Plain words.',
    'Let $x$ and $$y$$ be.',
    '`\\hat{y}$` is code',
    '| $a$ | b |',
    '|---|---|',
    'A ticket at $5.',
  ])('without damage stays: %s', (text) => {
    expect(mend(text)).toEqual({ text, repairs: [], unresolved: [] })
  })

  test.each([
    [raw`so \hat{y} = 1$.`, raw`so $\hat{y} = 1$.`, 'a formula ends in a dollar and has none at its beginning'],
    [raw`so $\hat{y}_k is`, raw`so $\hat{y}_k$ is`, 'a formula begins with a dollar and has none at its end'],
    [raw`so \hat{y} is`, raw`so $\hat{y}$ is`, 'a formula stands in running text without its dollars'],
  ])('gets back a lost dollar: %s', (before, after, why) => {
    const { text, repairs } = mend(before)
    expect(text).toBe(after)
    expect(repairs.map((repair) => [repair.line, repair.why])).toEqual([[7, why]])
  })

  test('gives both reasons in one mend where a formula lost a dollar and an underscore', () => {
    const { text, repairs } = mend(raw`so \hat{y}{k} = 1$.`)
    expect(text).toBe(raw`so $\hat{y}_{k} = 1$.`)
    expect(repairs).toHaveLength(1)
    expect(repairs[0]).toMatchObject({ before: raw`\hat{y}{k} = 1$`, after: raw`$\hat{y}_{k} = 1$` })
    expect(repairs[0]?.why).toMatch(/^a formula ends in a dollar and has none at its beginning; ./)
  })

  test('keeps a dollar that has no partner, and tells of it', () => {
    expect(mend('a $ b')).toEqual({
      text: 'a $ b',
      repairs: [],
      unresolved: [{ line: 7, text: '$', why: 'a dollar has no partner on its line' }],
    })
  })

  test('gets back the backticks of a name in its prose alone', () => {
    expect(mend('as log_softmaxin all').text).toBe('as `log_softmax` in all')
    expect(mend('as `log_softmaxin` all')).toMatchObject({ text: 'as `log_softmaxin` all', repairs: [] })
  })
})

describe('a row of a table', () => {
  test('is mended cell by cell', () => {
    expect(mend(raw`| \hat{y} = 1$ | b |`).text).toBe(raw`| $\hat{y} = 1$ | b |`)
  })

  test.each([
    ['| $P(A | B)$ | b |', raw`| $P(A \vert B)$ | b |`],
    ['| $|x|$ | b |', raw`| $\vert x\vert$ | b |`],
  ])('writes a bar within a formula as its command: %s', (before, after) => {
    const { text, repairs } = mend(before)
    expect(text).toBe(after)
    expect(repairs.map((repair) => repair.why)).toEqual([
      'a bar within a table parts its cells, even inside a formula: it is written as its command',
    ])
  })

  test('keeps a bar that was escaped, and its number of cells', () => {
    expect(mend(raw`| a \| b | c |`)).toMatchObject({ text: raw`| a \| b | c |`, repairs: [] })
    expect(mend('| a | | c |').text.split('|')).toHaveLength(5)
  })

  test('is one only when it opens with a bar', () => {
    expect(mend('Given $P(A | B)$ we')).toMatchObject({ text: 'Given $P(A | B)$ we', repairs: [] })
  })
})

describe('a formula on lines of its own', () => {
  function display(...lines: readonly string[]) {
    const context = makeContext()
    return { lines: mendDisplay(lines, context), repairs: context.report.repairs() }
  }

  test('stays where nothing is damaged', () => {
    const lines = ['$$', raw`\hat{y}_{k} = 1`, '$$']
    expect(display(...lines)).toEqual({ lines, repairs: [] })
  })

  test('tells the one line it mended, by its number', () => {
    const { lines, repairs } = display('$$', 'x =', raw`\hat{y}{k}`, '$$')
    expect(lines).toEqual(['$$', 'x =', raw`\hat{y}_{k}`, '$$'])
    expect(repairs).toMatchObject([{ line: 9, before: raw`\hat{y}{k}`, after: raw`\hat{y}_{k}` }])
  })

  test('tells the whole where several lines were mended', () => {
    const { lines, repairs } = display('$$', raw`\hat{y}{k}`, raw`+ \hat{y}{k}`, '$$')
    expect(lines).toEqual(['$$', raw`\hat{y}_{k}`, raw`+ \hat{y}_{k}`, '$$'])
    expect(repairs).toMatchObject([{ line: 8, after: lines.join('\n') }])
  })
})
