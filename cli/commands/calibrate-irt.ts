/** `calibrate-irt FILE.csv`: slopes and intercepts of a test's items from a table of right and wrong answers. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { ItemResponse, ResponsePattern } from '@/lib/psychometrics/response-pattern'
import { fitTwoParameterLogistic } from '@/lib/psychometrics/two-parameter-logistic'
import { printResult } from '../output'
import { UsageError } from '../usage-error'

export const name = 'calibrate-irt'

export const usage = `Usage: npm run -s surprisal -- calibrate-irt FILE.csv [--json]

Fits the two-parameter logistic model to a test by marginal maximum likelihood. FILE.csv has a row for each person, 1 for
right, 0 for wrong, nothing or NA for not asked, with or without a line of headings; a column headed freq counts the people a
row stands for. Prints the log-likelihood and, for each item, slope and intercept on the logit scale with standard errors.`

export async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  })
  const [path, ...rest] = positionals
  if (path === undefined || rest.length > 0) throw new UsageError(usage)
  const { logLik, items, n, isConverged } = fitTwoParameterLogistic(toPatterns(readTable(path)))
  const shown = items.map(({ slope, intercept, slopeSe, interceptSe }) => ({ slope, intercept, slopeSe, interceptSe }))
  printResult({ logLik, items: shown, n, converged: isConverged }, { asJson: values.json })
  if (!isConverged) process.stderr.write('The estimates were still moving: there are too few answers to settle them.\n')
  return 0
}

type Table = { readonly rows: readonly (readonly string[])[]; readonly frequencyColumn: number | null }

function readTable(path: string): Table {
  const rows = readText(path)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(/[,;\t]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')))
  const [head] = rows
  if (head === undefined) throw new UsageError(`${path} is empty; rows of 0 and 1 are expected.`)
  if (head.every((cell) => isAnswer(cell) || /^\d+$/.test(cell))) return { rows, frequencyColumn: null }
  const column = head.findIndex((cell) => /^freq(uency)?$/i.test(cell))
  return { rows: rows.slice(1), frequencyColumn: column === -1 ? null : column }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch {
    throw new UsageError(`${path} cannot be read. Expected a CSV file with rows of 0 and 1.`)
  }
}

function toPatterns({ rows, frequencyColumn }: Table): readonly ResponsePattern[] {
  return rows
    .map((cells, row) => {
      const answers = cells.filter((_, column) => column !== frequencyColumn)
      return {
        responses: answers.map((cell, item) => toResponse(cell, `row ${row + 1}, item ${item + 1}`)),
        frequency: frequencyColumn === null ? 1 : Number(cells[frequencyColumn]),
      }
    })
    .filter(({ frequency }) => frequency !== 0)
}

const responses: ReadonlyMap<string, ItemResponse> = new Map([
  ['1', 1],
  ['0', 0],
  ['', null],
  ['NA', null],
])

function isAnswer(cell: string): boolean {
  return responses.has(cell)
}

function toResponse(cell: string, place: string): ItemResponse {
  const response = responses.get(cell)
  if (response === undefined) throw new UsageError(`${place}: 1, 0, NA or nothing is expected, got "${cell}".`)
  return response
}
