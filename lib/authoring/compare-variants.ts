/** Two versions of a question drawn from the same seeds: in how many problems students would have noticed a difference. */
import { acceptedInterval } from '@/lib/grading/accepted-interval'
import { keyText } from '@/lib/grading/key-text'
import { compileQuestion } from '@/lib/problems/compile-question'
import type { Part } from '@/lib/problems/part'
import { toPublicPart } from '@/lib/problems/public-part'
import type { Variant } from '@/lib/problems/variant'
import type { Defined } from './compare-questions'

export type VariantDifferences = {
  /** Seeds tried. */
  readonly seeds: number
  /** Of them, those from which only one of the two could draw. */
  readonly drawnByOne: number
  /** Of those from which both could: where the text or what is asked differs, the key, what is accepted, the mistakes looked for. */
  readonly prompt: number
  readonly key: number
  readonly accepted: number
  readonly mistakes: number
  /** The first seeds that show a difference. */
  readonly examples: readonly number[]
}

type Compared = {
  readonly before: Defined
  readonly after: Defined
  /** What a seed draws depends on the version too: both draw as this one. */
  readonly drawnAs: number
}

export type StartedComparison = {
  readonly see: (seed: number) => void
  readonly conclude: () => VariantDifferences
}

const mostExamples = 3

/** @throws QuestionFormatError if an expression of either is wrong. */
export function startComparison({ before, after, drawnAs }: Compared): StartedComparison {
  const [old, next] = [
    compileQuestion(before.question, before.mistakes),
    compileQuestion(after.question, after.mistakes),
  ]
  const counts = { seeds: 0, drawnByOne: 0, prompt: 0, key: 0, accepted: 0, mistakes: 0 }
  const examples: number[] = []
  return {
    see: (seed) => {
      counts.seeds += 1
      const was = old.tryVariant({ version: drawnAs, seed }).variant
      const is = next.tryVariant({ version: drawnAs, seed }).variant
      if (was === null && is === null) return
      const differing = was === null || is === null ? (['drawnByOne'] as const) : differencesOf(was, is)
      for (const what of differing) counts[what] += 1
      if (differing.length > 0 && examples.length < mostExamples) examples.push(seed)
    },
    conclude: () => ({ ...counts, examples: [...examples] }),
  }
}

function differencesOf(was: Variant, is: Variant): readonly ('prompt' | 'key' | 'accepted' | 'mistakes')[] {
  const differ = (say: (variant: Variant) => unknown) => JSON.stringify(say(was)) !== JSON.stringify(say(is))
  return [
    ...(differ(({ prompt, parts }) => [prompt, parts.map(toPublicPart)]) ? (['prompt'] as const) : []),
    ...(differ(({ parts }) => parts.map(keyText)) ? (['key'] as const) : []),
    ...(differ(({ parts }) => parts.map(acceptedBy)) ? (['accepted'] as const) : []),
    ...(differ(({ mistakes }) => mistakes.map(({ id, part }) => [id, part])) ? (['mistakes'] as const) : []),
  ]
}

/** In words, which are as exact as students see them: equal keys worked out another way may differ in their last bit. */
function acceptedBy(part: Part): unknown {
  const others =
    'accepted' in part ? part.accepted.map(({ value, scoreFraction }) => [valueText(value), scoreFraction]) : []
  return [part.name, part.weight, acceptedInterval(part), others]
}

function valueText(value: unknown): unknown {
  if (typeof value === 'number') return value.toPrecision(9)
  return Array.isArray(value) ? value.map(valueText) : value
}
