/** The accepted draw of a question as its variant: texts are written, and mistakes told, when they are asked for. */
import type { Scope } from './compile-expression'
import type { Template } from './compile-template'
import type { Part } from './part'
import { type ToldMistake, toVariantMistake } from './told-mistake'
import type { Value } from './value'
import type { Variant } from './variant'
import type { VariantMistake } from './variant-mistake'

/** What one draw gives. */
export type Draft = {
  readonly scope: Scope
  readonly parts: readonly Part[]
  readonly mistakes: readonly ToldMistake[]
}

/** The same for every variant of the question. */
export type VariantTexts = {
  /** Of the values, by slot. */
  readonly names: readonly string[]
  readonly prompt: Template
  readonly hints: readonly Template[]
  readonly solution: Template
}

type Facts = Pick<Variant, 'questionId' | 'version' | 'seed' | 'objectives' | 'rejectedDraws' | 'guessFloor'>
type Drawn = { readonly facts: Facts; readonly draft: Draft; readonly texts: VariantTexts }

/**
 * A class, which this code else has for errors alone: the getters of a class are made once, those of an object literal anew for
 * each variant, and that costs more than the draw.
 */
export class DrawnVariant implements Variant {
  readonly questionId: string
  readonly version: number
  readonly seed: number
  readonly objectives: readonly string[]
  readonly parts: readonly Part[]
  readonly rejectedDraws: number
  readonly guessFloor: number
  readonly #draft: Draft
  readonly #texts: VariantTexts
  #mistakes: readonly VariantMistake[] | null = null

  constructor({ facts, draft, texts }: Drawn) {
    this.questionId = facts.questionId
    this.version = facts.version
    this.seed = facts.seed
    this.objectives = facts.objectives
    this.parts = draft.parts
    this.rejectedDraws = facts.rejectedDraws
    this.guessFloor = facts.guessFloor
    this.#draft = draft
    this.#texts = texts
  }

  get parameters(): Readonly<Record<string, Value>> {
    const { scope } = this.#draft
    const pairs = this.#texts.names.flatMap((name, slot) => {
      const value = scope[slot]
      return value === undefined ? [] : [[name, value] as const]
    })
    return Object.fromEntries(pairs)
  }

  get mistakes(): readonly VariantMistake[] {
    this.#mistakes ??= this.#draft.mistakes.map(toVariantMistake)
    return this.#mistakes
  }

  get prompt(): string {
    return this.#texts.prompt(this.#draft.scope)
  }

  get hints(): readonly string[] {
    return this.#texts.hints.map((hint) => hint(this.#draft.scope))
  }

  get solution(): string {
    return this.#texts.solution(this.#draft.scope)
  }

  /** JSON sees the getters of an object, not those of a class. */
  toJSON(): Variant {
    const { questionId, version, seed, objectives, parameters, prompt, parts, mistakes, hints, solution } = this
    const { rejectedDraws, guessFloor } = this
    const written = { questionId, version, seed, objectives, parameters, prompt, parts, mistakes, hints, solution }
    return { ...written, rejectedDraws, guessFloor }
  }
}
