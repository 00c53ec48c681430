/**
 * Probability spread over options, scored by the logarithm of what the right one was given. Probabilities below the floor count
 * as the floor, so that certainty in a wrong option costs much and not everything.
 */
import { portableLog2 } from '@/lib/metrics/portable-log2'
import type { ProbabilisticChoicePart } from '@/lib/problems/part'
import type { VariantMistake } from '@/lib/problems/variant-mistake'
import { normalised } from './normalised'
import { readProbabilisticChoice } from './read-probabilistic-choice'
import type { ToTry, Tried } from './trial'

export function probabilisticChoiceTrial({ part, mistakes, typed }: ToTry<ProbabilisticChoicePart>): Tried {
  const { options, key, floor } = part
  const reading = readProbabilisticChoice(typed, options)
  if (reading.kind === 'unreadable') return reading
  const given = normalised(reading.values)
  const probability = Math.min(1, given[options.findIndex(({ id }) => id === key)] ?? 0)
  const bits = logScoreBits(probability, { floor })
  const said = scoreWords({ probability, bits, optionCount: options.length, floor })
  const leader = leadingWrongOption(part, given)
  return {
    kind: 'read',
    value: given,
    readAs: reading.markdown,
    trial: {
      isKey: () => probability === 1,
      mistake: () => mistakes().find(({ value }) => value === leader?.id),
      share: () => scoreFraction(bits, { floor }),
      facts: { evidenceFraction: probability, logScoreBits: bits },
      words: {
        key: () => joined(said, feedbackOf(part, key)),
        mistake: (mistake: VariantMistake) => joined(said, leader?.feedback || mistake.feedback),
        missed: () => joined(said, leader?.feedback ?? feedbackOf(part, key)),
      },
    },
  }
}

type Floored = { readonly floor: number }

/** log₂ max(p, floor), in bits: 0 at best, log₂ floor at worst. */
function logScoreBits(probability: number, { floor }: Floored): number {
  return portableLog2(Math.max(probability, floor))
}

/** (bits − log₂ floor) / (−log₂ floor): 1 for certainty in the key, 0 at the floor, and proper between. */
function scoreFraction(bits: number, { floor }: Floored): number {
  const worst = portableLog2(floor)
  return (bits - worst) / -worst
}

/** The wrong option that was given most, where that is more than the key got. */
function leadingWrongOption({ options, key }: ProbabilisticChoicePart, given: readonly number[]) {
  const ranked = options
    .map((option, place) => ({ option, probability: given[place] ?? 0 }))
    .toSorted((a, b) => b.probability - a.probability)
  const ofKey = ranked.find(({ option }) => option.id === key)?.probability ?? 0
  const [first] = ranked
  return first !== undefined && first.probability > ofKey ? first.option : undefined
}

type Scored = {
  readonly probability: number
  readonly bits: number
  readonly optionCount: number
  readonly floor: number
}

function scoreWords({ probability, bits, optionCount, floor }: Scored): string {
  const counted = probability < floor ? `, which counts as ${percentText(floor)}` : ''
  return `You gave ${percentText(probability)} to the right option${counted}: ${bitsText(-bits)}. Spreading evenly over ${optionCount} would have cost ${bitsText(portableLog2(optionCount))}.`
}

/** As it is asked and shown: a bet is made in percent. */
function percentText(probability: number): string {
  return `${Number((100 * probability).toPrecision(3))}%`
}

function bitsText(bits: number): string {
  const text = String(Number(bits.toFixed(2)))
  return text === '1' ? '1 bit' : `${text} bits`
}

function feedbackOf({ options }: ProbabilisticChoicePart, optionId: string): string {
  return options.find(({ id }) => id === optionId)?.feedback ?? ''
}

function joined(said: string, more: string): string {
  return more === '' ? said : `${said}\n\n${more}`
}
