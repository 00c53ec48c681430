/**
 * A question made ready: every expression parsed, checked and turned into closures once. Making a variant then draws,
 * evaluates, and throws away the draws that would make a bad problem; texts are filled in when they are read.
 */
import {
  at,
  type CompileContext,
  expressionAt,
  RejectedDraw,
  rejecting,
  type StreamFor,
  templateAt,
} from './compile-context'
import { constants, type Scope } from './compile-expression'
import { compileMistakes } from './compile-mistakes'
import { compileParameter } from './compile-parameter'
import { compilePart } from './compile-part'
import { DrawError } from './draw-error'
import { drawOrder } from './draw-order'
import type { MistakeCatalogue } from './mistake-catalogue'
import { mistakeIds } from './mistake-ids'
import type { Part } from './part'
import { type Question, QuestionFormatError } from './question'
import { randomStream, type StreamKey } from './random'
import { areAlike, isAccepted } from './separation'
import type { Value } from './value'
import type { Variant } from './variant'
import type { VariantMistake } from './variant-mistake'

export type CompiledQuestion = {
  readonly question: Question
  /** @throws DrawError if no draw of many could be used. */
  readonly makeVariant: (input: { readonly version: number; readonly seed: number }) => Variant
}

export const MOST_DRAWS = 1_000

/** @throws QuestionFormatError with the path of what is wrong: an unknown name, function, mistake or part, a slip of syntax. */
export function compileQuestion(question: Question, catalogue: MistakeCatalogue): CompiledQuestion {
  const names = [...Object.keys(question.parameters), ...Object.keys(question.let)]
  checkNames(names)
  const context: CompileContext = { path: '', symbols: new Map(names.map((name, slot) => [name, slot])) }
  const fill = compileValues(question, context)
  const mustHold = question.require.map((source, index) => ({
    reason: `require.${index} "${source}"`,
    holds: expressionAt(at(context, `require.${index}`), source),
  }))
  const ids = mistakeIds(question)
  const totalWeight = Object.values(question.answers).reduce((sum, { weight = 1 }) => sum + weight, 0)
  const parts = Object.entries(question.answers).map(([name, source]) =>
    compilePart({
      name,
      source,
      weight: (source.weight ?? 1) / totalWeight,
      context: at(context, `answers.${name}`),
      mistakeIdOf: (option) => ids.ofOption(name, option),
    }),
  )
  const mistakesOf = compileMistakes({ question, catalogue, ids, context })
  const prompt = templateAt(at(context, 'prompt'), question.prompt)
  const solution = templateAt(at(context, 'solution'), question.solution)
  const hints = question.hints.map((hint, index) => templateAt(at(context, `hints.${index}`), hint))
  const guessFloor = parts.reduce((sum, part) => sum + part.weight * part.guessFloor, 0)

  const draw = (streamFor: StreamFor): Draft => {
    const scope = fill(streamFor)
    for (const { reason, holds } of mustHold) if (holds(scope) !== true) throw new RejectedDraw(reason)
    const drawn = parts.map((part) => part.draw(scope, streamFor))
    return { scope, parts: drawn, mistakes: drawn.flatMap((part) => separated(part, mistakesOf(part, scope))) }
  }
  return {
    question,
    makeVariant: ({ version, seed }) => {
      const { draft, rejectedDraws } = firstAccepted(draw, { questionId: question.id, version, seed })
      const { scope } = draft
      return {
        questionId: question.id,
        version,
        seed,
        objectives: question.objectives,
        parameters: Object.fromEntries(names.flatMap((name, slot) => pairOf(name, scope[slot]))),
        parts: draft.parts,
        mistakes: draft.mistakes,
        rejectedDraws,
        guessFloor,
        get prompt() {
          return prompt(scope)
        },
        get hints() {
          return hints.map((hint) => hint(scope))
        },
        get solution() {
          return solution(scope)
        },
      }
    },
  }
}

type Draft = { readonly scope: Scope; readonly parts: readonly Part[]; readonly mistakes: readonly VariantMistake[] }

const reservedNames = new Set([
  ...constants.keys(),
  'answer',
  'value',
  'key',
  'true',
  'false',
  'and',
  'or',
  'not',
  'end',
])

function checkNames(names: readonly string[]): void {
  const reserved = names.find((name) => reservedNames.has(name))
  if (reserved !== undefined) throw new QuestionFormatError([`${reserved}: this name has a meaning of its own`])
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new QuestionFormatError([`let.${twice}: there is a parameter of this name`])
}

/** Parameters and `let` values, each in its slot, in the order they need each other. */
function compileValues(question: Question, context: CompileContext): (streamFor: StreamFor) => Scope {
  const steps = drawOrder(question).map((name) => {
    const slot = context.symbols.get(name) ?? 0
    const parameter = Object.hasOwn(question.parameters, name) ? question.parameters[name] : undefined
    if (parameter !== undefined) {
      const inside = at(context, `parameters.${name}`)
      const drawValue = compileParameter(parameter, inside)
      const make = (streamFor: StreamFor, scope: Scope) =>
        rejecting(inside.path, () => drawValue(streamFor(name), scope))
      return { slot, make }
    }
    const evaluate = expressionAt(at(context, `let.${name}`), question.let[name] ?? '')
    return { slot, make: (_streamFor: StreamFor, scope: Scope) => evaluate(scope) }
  })
  return (streamFor) => {
    const scope: (Value | undefined)[] = Array.from({ length: steps.length })
    for (const { slot, make } of steps) scope[slot] = make(streamFor, scope)
    return scope
  }
}

/** The mistakes of a part. @throws RejectedDraw if one meets the key or another one. */
function separated(part: Part, mistakes: readonly VariantMistake[]): readonly VariantMistake[] {
  for (const [index, { id, value }] of mistakes.entries()) {
    if (isAccepted(part, value)) throw new RejectedDraw(`separation of ${id} from the key of ${part.name}`)
    const twin = mistakes.slice(0, index).find((other) => areAlike(part, [other.value, value]))
    if (twin !== undefined) throw new RejectedDraw(`separation of ${id} from ${twin.id}`)
  }
  return mistakes
}

function firstAccepted(draw: (streamFor: StreamFor) => Draft, key: Omit<StreamKey, 'name'>) {
  const streamFor = memoised((name) => randomStream({ ...key, name }))
  const reasons = new Map<string, number>()
  for (let rejectedDraws = 0; rejectedDraws < MOST_DRAWS; rejectedDraws += 1) {
    try {
      return { draft: draw(streamFor), rejectedDraws }
    } catch (error) {
      if (!(error instanceof RejectedDraw)) throw error
      reasons.set(error.message, (reasons.get(error.message) ?? 0) + 1)
    }
  }
  throw new DrawError({ questionId: key.questionId, seed: key.seed, draws: MOST_DRAWS, reasons })
}

function memoised<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>()
  return (name) => {
    const value = made.get(name) ?? make(name)
    made.set(name, value)
    return value
  }
}

function pairOf(name: string, value: Value | undefined): readonly (readonly [string, Value])[] {
  return value === undefined ? [] : [[name, value]]
}
