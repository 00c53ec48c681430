/** The key, rounded as the prompt asks, is accepted by the grader that students meet. */
import type { Part } from '@/lib/problems/part'
import { type AskedDigits, askedDigits } from './asked-digits'
import { gradeOne } from './grade-one'
import { numbersOf } from './numbers-of'
import { percent } from './readable'
import { roundedTo } from './rounded-text'
import { judged, type Rule } from './rule'
import type { Sample } from './sample'
import { exactly, typedKey } from './typed-answer'

export const rounding: Rule = { id: 'rounding', watch }

/** Where nothing is asked: what students write, and what the lesson does. */
const usual: AskedDigits = { kind: 'significant', digits: 3, isLeast: false }
/** Two places, the part's own default tolerance. */
const usualOfProbabilities: AskedDigits = { kind: 'decimals', digits: 2, isLeast: false }

type Try = { readonly tried: number; readonly refused: number; readonly isAsked: boolean; readonly example: string }

function watch() {
  const tries = new Map<string, Try>()
  let n = 0
  const see = ({ variant }: Sample) => {
    n += 1
    for (const part of variant.parts) {
      const requests = isRounded(part) ? requestsFor(part, variant.prompt) : []
      for (const request of requests) {
        const typed = roundedKey(part, request)
        const isRefused = gradeOne({ variant, part, typed })?.scoreFraction !== 1
        const what = `${part.name} to ${words(request)}`
        const known = tries.get(what) ?? { tried: 0, refused: 0, isAsked: request.isAsked, example: '' }
        const example = known.example === '' && isRefused ? `"${typed}" with seed ${variant.seed}` : known.example
        tries.set(what, { ...known, tried: known.tried + 1, refused: known.refused + (isRefused ? 1 : 0), example })
      }
    }
  }
  const conclude = () => {
    const refused = [...tries].filter(([, each]) => each.refused > 0)
    return judged({
      n,
      reds: refused.filter(([, { isAsked }]) => isAsked).map(told),
      warns: refused.filter(([, { isAsked }]) => !isAsked).map(told),
      figures: {
        roundings: Object.fromEntries(
          [...tries].map(([what, { tried, refused: no, isAsked }]) => [what, { tried, refused: no, isAsked }]),
        ),
      },
    })
  }
  return { see, conclude }
}

function told([what, { tried, refused, isAsked, example }]: readonly [string, Try]): string {
  const asked = isAsked ? 'as the text asks' : 'though the text asks for no more'
  return `The key of ${what}, ${asked}, is refused on ${refused} of ${tried} variants (${percent(refused / tried)}; ${example}).`
}

function words({ kind, digits }: AskedDigits): string {
  return `${digits} ${kind === 'significant' ? 'significant digits' : 'decimal places'}`
}

/** Formulas, options and orders are not rounded; a construction has its own conditions, and many right answers. */
function isRounded({ kind }: Part): boolean {
  return kind === 'number' || kind === 'vector' || kind === 'matrix' || kind === 'probabilities'
}

type Request = AskedDigits & { readonly isAsked: boolean }

/** What stands in its own label counts before what stands in the prompt. */
function requestsFor(part: Part, prompt: string): readonly Request[] {
  const own = askedDigits(part.label)
  const asked = own.length > 0 ? own : askedDigits(prompt)
  if (asked.length > 0) return asked.map((request) => ({ ...request, isAsked: true }))
  return [{ ...implied(part), isAsked: false }]
}

function implied(part: Part): AskedDigits {
  if (part.kind === 'probabilities') return usualOfProbabilities
  if ('tolerance' in part && 'digits' in part.tolerance) {
    const { kind, digits } = part.tolerance
    return { kind: kind === 'decimalPlaces' ? 'decimals' : 'significant', digits, isLeast: false }
  }
  return usual
}

/** Whole numbers are written whole where no digits are asked for. */
function roundedKey(part: Part, request: Request): string {
  const isWhole = !request.isAsked && numbersOf(part.kind === 'expression' ? [] : part.key).every(Number.isInteger)
  return typedKey(part, isWhole ? exactly : roundedTo(request))
}
