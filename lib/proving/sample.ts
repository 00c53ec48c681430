/** One variant on its way past the rules: what several of them read is worked out once, when the first one asks. */
import { ExpressionError } from '@/lib/problems/expression'
import type { Variant } from '@/lib/problems/variant'
import { type TextSource, textSources } from './text-sources'

export type ShownText = {
  /** "prompt", "hint 2", "feedback of mistake nats-for-bits". */
  readonly place: string
  /** Markdown; empty where it could not be written. */
  readonly text: string
  /** Why it could not be written. */
  readonly failure: string | null
}

export type Sample = {
  readonly variant: Variant
  /** Everything a student may read of it. */
  readonly texts: readonly ShownText[]
  /** What stands before the student who answers: prompt, labels, options. One text, for telling problems apart. */
  readonly asked: string
}

export function toSample(variant: Variant): Sample {
  const sources = once(() => textSources(variant))
  const texts = once(() => sources().map(written))
  const asked = once(() => {
    const { length } = sources().filter(({ isAsked }) => isAsked)
    return texts()
      .slice(0, length)
      .map(({ text }) => text)
      .join('\n')
  })
  return {
    variant,
    get texts() {
      return texts()
    },
    get asked() {
      return asked()
    },
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function written({ place, write }: TextSource): ShownText {
  try {
    return { place, text: write(), failure: null }
  } catch (error) {
    if (error instanceof ExpressionError || error instanceof RangeError || error instanceof TypeError) {
      return { place, text: '', failure: error.message }
    }
    throw error
  }
}
