/** How scores go with a value that a problem drew. */
import { grouped } from './grouped'
import type { Interval } from './interval'
import { mean } from './mean'
import { summedInterval } from './summed-scores'

export type ValuedAnswer = {
  readonly student: string
  readonly value: number | string
  /** In [0, 1]. */
  readonly score: number
}

export type ValueBin = {
  /** Of numbers, the least and the greatest in it; of texts the text, twice. */
  readonly low: number | string
  readonly high: number | string
  readonly answers: number
  readonly students: number
  /** Mean over students of their own mean. */
  readonly score: number
  /** 95 %; null where the students' scores are too alike to tell. */
  readonly interval: Interval | null
}

/** More bins than this are more than one sees at once. */
const MOST_BINS = 6
/** A bin with fewer tells nothing; and two of them are wanted. */
const BIN_ANSWERS = 15

/**
 * Scores in bins of the value with about as many answers each: every value its own where there are six or fewer, else bins of neighbouring values. Null where the value does not vary, where
 * texts are more than six, and where the answers do not fill two bins of fifteen.
 * @example scoreByValue of thirty answers, half with value 1 and half with 2: two bins
 */
export function scoreByValue(answers: readonly ValuedAnswer[]): readonly ValueBin[] | null {
  const byValue = [...grouped(answers, ({ value }) => value)]
  const isText = byValue.some(([value]) => typeof value === 'string')
  if (byValue.length < 2 || (isText && byValue.length > MOST_BINS)) return null
  const sorted = isText ? byValue : byValue.toSorted(([a], [b]) => Number(a) - Number(b))
  const bins = binned(
    sorted.map(([value, own]) => ({ value, own })),
    { count: answers.length, isText },
  )
  return bins.length < 2 ? null : bins.map(toBin)
}

type Held = { readonly value: number | string; readonly own: readonly ValuedAnswer[] }

/** Neighbouring values together until a bin is full; what is left at the end joins the last. */
function binned(
  values: readonly Held[],
  { count, isText }: { readonly count: number; readonly isText: boolean },
): readonly (readonly Held[])[] {
  if (isText) return values.filter(({ own }) => own.length >= BIN_ANSWERS).map((held) => [held])
  const isFew = values.length <= MOST_BINS
  const full = isFew ? BIN_ANSWERS : Math.max(BIN_ANSWERS, Math.ceil(count / MOST_BINS))
  const bins: Held[][] = []
  let open: Held[] = []
  for (const held of values) {
    open.push(held)
    if (sizeOf(open) < full) continue
    bins.push(open)
    open = []
  }
  const last = bins.at(-1)
  if (last !== undefined) last.push(...open)
  return bins
}

function sizeOf(bin: readonly Held[]): number {
  return bin.reduce((sum, { own }) => sum + own.length, 0)
}

function toBin(bin: readonly Held[]): ValueBin {
  const answers = bin.flatMap(({ own }) => own)
  const students = [...grouped(answers, ({ student }) => student).values()]
  const means = students.map((own) => mean(own.map(({ score }) => score)) ?? 0)
  const [sum, squareSum] = [means.reduce((all, one) => all + one, 0), means.reduce((all, one) => all + one * one, 0)]
  return {
    low: bin[0]?.value ?? 0,
    high: bin.at(-1)?.value ?? 0,
    answers: answers.length,
    students: students.length,
    score: sum / means.length,
    interval: summedInterval({ n: means.length, sum, squareSum }),
  }
}

/**
 * How far the scores of the bins lie apart: the square root of their variance about the mean of all, weighed by their answers. In [0, 0.5].
 * @example valueSpread of two bins of ten with 0.2 and 0.6: 0.2
 */
export function valueSpread(bins: readonly ValueBin[]): number {
  const n = bins.reduce((sum, { answers }) => sum + answers, 0)
  const centre = bins.reduce((sum, { answers, score }) => sum + answers * score, 0) / n
  const squares = bins.reduce((sum, { answers, score }) => sum + answers * (score - centre) ** 2, 0)
  return Math.sqrt(squares / n)
}
