/**
 * Every formula that the variants of a question show, one for each structure: formulas that differ in the digits of their
 * numbers alone are parsed alike, so KaTeX sets one of them, and for the width the one with the most digits.
 */
import { mathSpans } from './math-spans'
import type { Sample, ShownText } from './sample'

export type Formula = {
  /** Where it was seen first. */
  readonly place: string
  readonly isDisplay: boolean
  /** The longest with this structure that was shown. */
  readonly longest: string
  readonly seed: number
  /** With the most digits that any variant showed in each of its numbers: at least as wide as every one of them. */
  readonly widest: string
}

export type FormulaTally = {
  readonly see: (sample: Sample) => void
  readonly list: () => readonly Formula[]
  /** By the place in the question: the mark that is not closed, and the seed that shows it last. */
  readonly unclosed: ReadonlyMap<string, Unclosed>
}

type Unclosed = { readonly mark: string; readonly seed: number }

type Structure = Omit<Formula, 'widest'> & { readonly digits: readonly number[] }

export function newFormulaTally(): FormulaTally {
  const structures = new Map<string, Structure>()
  const unclosed = new Map<string, Unclosed>()
  const read = ({ place, text }: ShownText, seed: number) => {
    if (!/[$`]/.test(text)) return
    const { spans, unclosed: mark } = mathSpans(text)
    if (mark !== null) unclosed.set(place, { mark, seed })
    for (const { source, isDisplay } of spans) keep(structures, { place, isDisplay, longest: source, seed })
  }
  return {
    unclosed,
    see: ({ variant, texts }) => {
      for (const shown of texts) read(shown, variant.seed)
    },
    list: () => [...structures.values()].map(toFormula),
  }
}

function keep(structures: Map<string, Structure>, formula: Omit<Formula, 'widest'>): void {
  const key = `${formula.isDisplay} ${formula.longest.replace(/\d+/g, '0')}`
  const digits = (formula.longest.match(/\d+/g) ?? []).map(({ length }) => length)
  const known = structures.get(key)
  if (known === undefined) {
    structures.set(key, { ...formula, digits })
    return
  }
  const isLonger = formula.longest.length > known.longest.length
  const most = digits.map((count, index) => Math.max(count, known.digits[index] ?? 0))
  if (isLonger || most.some((count, index) => count > (known.digits[index] ?? 0))) {
    const { place } = known
    structures.set(key, { ...(isLonger ? formula : known), place, digits: most })
  }
}

/** Numbers as long as they are keep their digits, which may be a length. */
function toFormula({ digits, ...formula }: Structure): Formula {
  let index = -1
  const widest = formula.longest.replace(/\d+/g, (run) => {
    index += 1
    return run.padEnd(digits[index] ?? run.length, '8')
  })
  return { ...formula, widest }
}
