/**
 * A question made ready: every expression parsed, checked and turned into closures once. Making a variant then draws,
 * evaluates, and throws away the draws that would make a bad problem; texts are filled in when they are read.
 */
import { compileCarryForward } from './carry-forward'
import { checkTests } from './check-tests'
import { at, type CompileContext, expressionAt, RejectedDraw, type StreamFor, templateAt } from './compile-context'
import { compileFollows } from './compile-follows'
import { compileMistakes } from './compile-mistakes'
import { compilePart } from './compile-part'
import { checkNames, compileValues, type GivenValues } from './compile-values'
import { DrawError, type Rejections } from './draw-error'
import { drawUntilAccepted } from './draw-until-accepted'
import { type Draft, DrawnVariant } from './drawn-variant'
import type { MistakeCatalogue } from './mistake-catalogue'
import { mistakeIds } from './mistake-ids'
import type { Part } from './part'
import type { Question } from './question'
import { separateMistakes } from './separate-mistakes'
import { sharedRules } from './shared-mistakes'
import type { ToldMistake } from './told-mistake'
import type { Value } from './value'
import type { Variant } from './variant'

type VariantKey = { readonly version: number; readonly seed: number }

export type CompiledQuestion = {
  readonly question: Question
  /** @throws DrawError if no draw of many could be used. */
  readonly makeVariant: (key: VariantKey) => Variant
  /** The same for whoever proves a question: a failure is told like a success, with what stood in the way of each draw. */
  readonly tryVariant: (key: VariantKey) => Trial
  /**
   * The variant with these values of parameters: what is not given is drawn, and all else is worked out. `require` and the
   * separation of mistakes hold for it as for any other. @throws RangeError for a name that is no parameter.
   */
  readonly tryGiven: (key: VariantKey, given: Readonly<Record<string, Value>>) => Trial
}

export type Trial = {
  /** Null where none of the draws could be used. */
  readonly variant: Variant | null
  readonly rejectedDraws: number
  /** Each reason with how many draws it rejected. */
  readonly reasons: Rejections
}

/** @throws QuestionFormatError with the path of what is wrong: an unknown name, function, mistake or part, a slip of syntax. */
export function compileQuestion(question: Question, catalogue: MistakeCatalogue): CompiledQuestion {
  const names = [...Object.keys(question.parameters), ...Object.keys(question.let)]
  checkNames(names)
  const context: CompileContext = { path: '', symbols: new Map(names.map((name, slot) => [name, slot])) }
  const { parts, draw } = compileDraw(question, catalogue, context)
  const texts = {
    names,
    prompt: templateAt(at(context, 'prompt'), question.prompt),
    solution: templateAt(at(context, 'solution'), question.solution),
    hints: question.hints.map((hint, index) => templateAt(at(context, `hints.${index}`), hint)),
  }
  const guessFloor = parts.reduce((sum, part) => sum + part.weight * part.guessFloor, 0)

  const tryWith = ({ version, seed }: VariantKey, given?: GivenValues): Trial => {
    const drawOne = given === undefined ? draw : (streamFor: StreamFor) => draw(streamFor, given)
    const { draft, rejectedDraws, reasons } = drawUntilAccepted(drawOne, { questionId: question.id, version, seed })
    if (draft === null) return { variant: null, rejectedDraws, reasons }
    const facts = { questionId: question.id, version, seed, objectives: question.objectives, rejectedDraws, guessFloor }
    const variant = new DrawnVariant({ facts, draft, texts })
    return { variant, rejectedDraws, reasons }
  }
  const tryVariant = (key: VariantKey): Trial => tryWith(key)
  return {
    question,
    tryVariant,
    tryGiven: (key, given) => tryWith(key, givenValues(question, given)),
    makeVariant: ({ version, seed }) => {
      const { variant, rejectedDraws: draws, reasons } = tryVariant({ version, seed })
      if (variant === null) throw new DrawError({ questionId: question.id, seed, draws, reasons })
      return variant
    },
  }
}

function givenValues({ parameters }: Question, given: Readonly<Record<string, Value>>): GivenValues {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(parameters, name))
  if (unknown !== undefined) throw new RangeError(`There is no parameter ${unknown}.`)
  return new Map(Object.entries(given))
}

/** The parts, and how one draw is made of them. */
function compileDraw(question: Question, catalogue: MistakeCatalogue, context: CompileContext) {
  const fill = compileValues(question, context)
  const mustHold = question.require.map((source, index) => ({
    reason: `require.${index} "${source}"`,
    holds: expressionAt(at(context, `require.${index}`), source),
  }))
  const shared = sharedRules(question, catalogue)
  const ids = mistakeIds(question, shared)
  checkTests(question, ids)
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
  const mistakes = compileMistakes({ question, catalogue, shared, ids, context })
  const carried = compileCarryForward(question, context)
  const steps = parts.map((part) => {
    const ofPart = mistakes.get(part.name) ?? []
    const follow = carried.get(part.name)
    return {
      part,
      mistakes: ofPart,
      follows: follow === undefined ? null : compileFollows({ part, mistakes: ofPart, carried: follow }),
    }
  })
  const draw = (streamFor: StreamFor, given?: GivenValues): Draft => {
    const scope = fill(streamFor, given)
    for (const { reason, holds } of mustHold) if (holds(scope) !== true) throw new RejectedDraw(reason)
    const made: Part[] = []
    const told: ToldMistake[] = []
    for (const { part, follows, mistakes: rules } of steps) {
      const drawn = part.draw(scope, streamFor)
      if (follows !== null) Object.assign(drawn, { follows: follows(drawn, scope) })
      made.push(drawn)
      told.push(...separateMistakes(rules, { part: drawn, scope }))
    }
    return { scope, parts: made, mistakes: told }
  }
  return { parts, draw }
}
