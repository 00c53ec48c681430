/** The key, rounded as the prompt asks, is accepted by the grader that students meet. */
import type { Part } from '@/lib/problems/part'
import { type AskedDigits, askedDigits } from './asked-digits'
import { gradeOne } from './grade-one'
import { numbersOf } from './numbers-of'
import { percent } from './readable'
import { roundedTo } from './rounded-text'
import { judged, type Rule, type Told } from './rule'
import type { Sample } from './sample'
import { withSeed } from './sightings'
import { exactly, typedKey } from './typed-answer'

export const rounding: Rule = { id: 'rounding', watch }

/** Where nothing is asked: what students write, and what the lesson does. */
const usual: AskedDigits = { kind: 'significant', digits: 3, isLeast: false }
/** Two places, the part's own default tolerance. */
const usualOfProbabilities: AskedDigits = { kind: 'decimals', digits: 2, isLeast: false }

type Try = {
  readonly tried: number
  readonly refused: number
  readonly isAsked: boolean
  readonly example: string
  readonly seeds: readonly number[]
}

const untried = { tried: 0, refused: 0, example: '', seeds: [] } as const

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
        const known = tries.get(what) ?? { ...untried, isAsked: request.isAsked }
        tries.set(what, tried(known, { typed, isRefused, seed: variant.seed }))
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
          [...tries].map(([what, { tried: times, refused: no, isAsked }]) => [
            what,
            { tried: times, refused: no, isAsked },
          ]),
        ),
      },
    })
  }
  return { see, conclude }
}

type Typed = { readonly typed: string; readonly isRefused: boolean; readonly seed: number }

function tried(known: Try, { typed, isRefused, seed }: Typed): Try {
  if (!isRefused) return { ...known, tried: known.tried + 1 }
  const example = known.example === '' ? `"${typed}" with seed ${seed}` : known.example
  const seeds = withSeed(known.seeds, seed)
  return { ...known, tried: known.tried + 1, refused: known.refused + 1, example, seeds }
}

function told([what, { tried: times, refused, isAsked, example, seeds }]: readonly [string, Try]): Told {
  const asked = isAsked ? 'as the text asks' : 'though the text asks for no more'
  const words = `The key of ${what}, ${asked}, is refused on ${refused} of ${times} variants (${percent(refused / times)}; ${example}).`
  return { words, seeds }
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
