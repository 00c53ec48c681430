/** The figures of the prover as rows: names of code as words, what is inside a figure as a path to it. */
import type { Evidence } from '@/lib/proving/proof'

export type Figure = { readonly name: string; readonly text: string }

/** Without what is said elsewhere: how many variants, and the findings in sentences with their seeds. */
export function evidenceFigures({
  n: _n,
  findings: _findings,
  seeds: _seeds,
  ...figures
}: Evidence): readonly Figure[] {
  return Object.entries(figures).flatMap(([name, value]) => rowsOf(wordsOf(name), value))
}

function rowsOf(name: string, value: unknown): readonly Figure[] {
  if (Array.isArray(value) && value.some(isNested)) {
    return value.flatMap((entry, place) => rowsOf(`${name} ${place + 1}`, entry))
  }
  if (Array.isArray(value)) return [{ name, text: value.length === 0 ? '–' : value.map(String).join(', ') }]
  if (typeof value !== 'object' || value === null) return [{ name, text: String(value).replace(/^-(?=\d)/, '−') }]
  const entries = Object.entries(value)
  if (entries.length === 0) return [{ name, text: '–' }]
  return entries.flatMap(([key, inner]) => rowsOf(`${name} · ${wordsOf(key)}`, inner))
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

/** chanceThatTwoMeet → chance that two meet; what is not one name of code is left as it is. */
function wordsOf(name: string): string {
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) return name
  return name.replaceAll(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase()
}
