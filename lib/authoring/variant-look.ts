/** Everything an author sees of one variant, as data that can be sent from one thread to another. */
import { acceptedInterval } from '@/lib/grading/accepted-interval'
import { keyText } from '@/lib/grading/key-text'
import { valueText } from '@/lib/grading/value-text'
import type { Trial } from '@/lib/problems/compile-question'
import { type PublicPart, toPublicPart } from '@/lib/problems/public-part'
import type { Question } from '@/lib/problems/question'
import type { Variant } from '@/lib/problems/variant'
import { type ShownText, toSample } from '@/lib/proving/sample'
import { acceptedLines, type PartLines } from './accepted-lines'
import { typedForKey, typedForMistake } from './typed-for'

type LookKey = {
  readonly part: string
  /** Markdown. */
  readonly key: string
  readonly accepted: string | null
  readonly typed: string
}

type LookMistake = {
  readonly id: string
  readonly part: string
  readonly name: string
  readonly value: string
  readonly typed: string
  readonly feedback: ShownText
}

type LookValue = { readonly name: string; readonly kind: 'parameter' | 'let'; readonly text: string }

export type VariantLook =
  | {
      readonly kind: 'variant'
      readonly seed: number
      readonly prompt: ShownText
      /** None where a label or an option cannot be written: `failures` say so. */
      readonly parts: readonly PublicPart[]
      readonly keys: readonly LookKey[]
      readonly mistakes: readonly LookMistake[]
      readonly values: readonly LookValue[]
      readonly lines: readonly PartLines[]
      readonly hints: readonly ShownText[]
      readonly solution: ShownText
      readonly rejectedDraws: number
      /** Texts that cannot be written with these values. */
      readonly failures: readonly ShownText[]
    }
  | {
      readonly kind: 'none'
      readonly draws: number
      /** The commonest first. */
      readonly reasons: readonly { readonly reason: string; readonly draws: number }[]
    }

export function toVariantLook({ variant, rejectedDraws, reasons }: Trial, question: Question): VariantLook {
  if (variant === null) {
    const told = [...reasons].map(([reason, draws]) => ({ reason, draws })).sort((a, b) => b.draws - a.draws)
    return { kind: 'none', draws: rejectedDraws, reasons: told }
  }
  const { texts } = toSample(variant)
  const failures = texts.filter(({ failure }) => failure !== null)
  const at = (place: string) => texts.find((text) => text.place === place) ?? { place, text: '', failure: null }
  const isShown = !failures.some(({ place }) => /^(?:label|option) /.test(place))
  return {
    kind: 'variant',
    seed: variant.seed,
    prompt: at('prompt'),
    parts: isShown ? variant.parts.map(toPublicPart) : [],
    keys: isShown ? variant.parts.map((part) => keyOf(variant, part)) : [],
    mistakes: variant.mistakes.flatMap((mistake) => {
      const part = variant.parts.find(({ name }) => name === mistake.part)
      if (part === undefined) return []
      const typed = typedForMistake(variant, { mistake, part })
      const { id, name, value, text } = mistake
      const feedback = at(`feedback of mistake ${id}`)
      return [{ id, part: part.name, name, value: text ?? valueText(value), typed, feedback }]
    }),
    values: valuesOf(variant, question),
    lines: acceptedLines(variant),
    hints: texts.filter(({ place }) => place.startsWith('hint ')),
    solution: at('solution'),
    rejectedDraws,
    failures,
  }
}

function keyOf(variant: Variant, part: Variant['parts'][number]): LookKey {
  const typed = typedForKey(variant, part)
  return { part: part.name, key: keyText(part), accepted: acceptedInterval(part), typed }
}

function valuesOf({ parameters }: Variant, question: Question): readonly LookValue[] {
  return Object.entries(parameters).map(([name, value]) => ({
    name,
    kind: Object.hasOwn(question.parameters, name) ? 'parameter' : 'let',
    text: valueText(value),
  }))
}
