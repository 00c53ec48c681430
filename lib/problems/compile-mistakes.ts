/** The mal-rules of a question, and the options that show a mistake, made ready to be evaluated on a draw. */
import { type AnswerSource, optionsOf } from './answer-schema'
import type { AnswerValue } from './answer-value'
import { at, type CompileContext, expressionAt, templateAt, withNames } from './compile-context'
import type { Scope } from './compile-expression'
import { compileFormula } from './compile-formula'
import { expressionLatex } from './expression-latex'
import { expressionText } from './expression-text'
import { mistakeAnswer } from './mistake-answer'
import type { MistakeCatalogue } from './mistake-catalogue'
import type { MistakeIds } from './mistake-ids'
import type { Part } from './part'
import { type MistakeSource, type Question, QuestionFormatError } from './question'
import type { SharedRule } from './shared-mistakes'
import type { ToldMistake } from './told-mistake'
import type { Value } from './value'

export type MistakesSource = {
  readonly question: Question
  readonly catalogue: MistakeCatalogue
  readonly shared: readonly SharedRule[]
  readonly ids: MistakeIds
  readonly context: CompileContext
}

export type CompiledMistake = {
  /** Shared ones are left out where they cannot be told apart; on the author's own the whole draw is thrown away. */
  readonly isShared: boolean
  /** Null where the option is right on this draw. @throws RejectedDraw where it gives no answer of the part's kind. */
  readonly evaluate: (part: Part, scope: Scope) => ToldMistake | null
}

/** By the name of the part. */
export type CompiledMistakes = ReadonlyMap<string, readonly CompiledMistake[]>

export function compileMistakes(source: MistakesSource): CompiledMistakes {
  const { question, catalogue, shared, ids, context } = source
  const rules = question.mistakes.map((rule, index) => {
    const inside = at(context, `mistakes.${index}`)
    const answer = answerOf(rule, question.answers, inside)
    const named = {
      feedback: rule.feedback,
      id: ids.ofRules[index] ?? rule.is,
      entry: entryOf(catalogue, rule.is, `${inside.path}.is`),
      isFormula: 'expression' in answer,
    }
    return {
      part: rule.part,
      isShared: false,
      evaluate: compileRule(named, evaluateWhen(rule, answer, inside), inside),
    }
  })
  const sharedRules = shared.map((rule, index) => {
    const inside = { path: rule.path, symbols: context.symbols }
    const named = {
      feedback: undefined,
      id: ids.ofShared[index] ?? rule.is,
      entry: entryOf(catalogue, rule.is, rule.path),
      isFormula: false,
    }
    return { part: rule.part, isShared: true, evaluate: compileRule(named, evaluateShared(rule), inside) }
  })
  const options = compileOptionMistakes(source)
  const all = [...rules, ...sharedRules, ...options]
  return new Map(Object.keys(question.answers).map((name) => [name, all.filter(({ part }) => part === name)]))
}

function answerOf({ part }: MistakeSource, answers: Question['answers'], { path }: CompileContext): AnswerSource {
  const answer = Object.hasOwn(answers, part) ? answers[part] : undefined
  if (answer === undefined) throw new QuestionFormatError([`${path}.part: there is no answer ${part}`])
  if (optionsOf(answer) === null) return answer
  throw new QuestionFormatError([`${path}.part: the mistakes of a choice stand at its options`])
}

/**
 * What a mistake gives, and how it and the key stand in a text: of a formula its values where it is compared, and itself, as typed
 * and as LaTeX.
 */
type Given = { readonly value: AnswerValue; readonly shown: () => Value; readonly write?: () => string }
type EvaluateWhen = (part: Part, scope: Scope) => Given

function evaluateWhen({ when }: MistakeSource, answer: AnswerSource, context: CompileContext): EvaluateWhen {
  const inside = at(context, 'when')
  if ('expression' in answer) {
    const formula = compileFormula({ source: when, variables: Object.keys(answer.variables) }, inside)
    return (part, scope) => ({
      value: formula.valuesAt(scope, part.kind === 'expression' ? part.points : []),
      shown: () => {
        const tree = formula.withNumbers(scope)
        return [expressionText(tree), expressionLatex(tree)]
      },
      write: () => expressionText(formula.withNumbers(scope)),
    })
  }
  const evaluate = expressionAt(inside, when)
  return (part, scope) => {
    const value = mistakeAnswer(part, evaluate(scope), context.path)
    return { value, shown: () => value }
  }
}

/** Over the key alone: the catalogue knows no question's names. */
function evaluateShared({ when, path }: SharedRule): EvaluateWhen {
  const evaluate = expressionAt({ path: `${path}.when`, symbols: new Map([['key', 0]]) }, when)
  return (part) => {
    const value = mistakeAnswer(part, evaluate([keyOf(part)]), path)
    return { value, shown: () => value }
  }
}

function keyOf(part: Part): Value {
  return part.kind === 'expression' ? [part.key, part.keyLatex] : part.key
}

type NamedRule = {
  /** In place of the catalogue's. */
  readonly feedback: string | undefined
  readonly id: string
  readonly entry: MistakeCatalogue[string]
  /** Whether it is about a formula, which a text sets as mathematics. */
  readonly isFormula: boolean
}

const valueAndKey = new Set(['value', 'key'])

function compileRule({ feedback: own, id, entry, isFormula }: NamedRule, given: EvaluateWhen, context: CompileContext) {
  const inside = withNames(at(context, 'feedback'), ['value', 'key'])
  const feedback = templateAt(isFormula ? { ...inside, formulas: valueAndKey } : inside, own ?? entry.feedback)
  return (part: Part, scope: Scope): ToldMistake => {
    const found = given(part, scope)
    return {
      id,
      part: part.name,
      value: found.value,
      name: entry.name,
      tell: () => feedback([...scope, found.shown(), keyOf(part)]),
      write: found.write,
    }
  }
}

/** An option that is right on this draw shows no mistake. */
function compileOptionMistakes({ question, catalogue, ids, context }: MistakesSource) {
  return Object.entries(question.answers).flatMap(([part, answer]) => {
    const { path, options } = optionsOf(answer) ?? { path: '', options: {} }
    return Object.entries(options).flatMap(([option, { mistake, feedback: source }]) => {
      const id = ids.ofOption(part, option)
      if (mistake === undefined || id === undefined) return []
      const inside = at(context, `answers.${part}.${path}.${option}`)
      const { name } = entryOf(catalogue, mistake, `${inside.path}.mistake`)
      const feedback = templateAt(at(inside, 'feedback'), source)
      const shown = (scope: Scope) => ({
        id,
        part,
        value: option,
        name,
        tell: () => feedback(scope),
      })
      const evaluate = (drawn: Part, scope: Scope) => (isRight(drawn, option) ? null : shown(scope))
      return [{ part, isShared: false, evaluate }]
    })
  })
}

function isRight({ key }: Part, option: string): boolean {
  return typeof key === 'string' ? key === option : Array.isArray(key) && key.some((id) => id === option)
}

function entryOf(catalogue: MistakeCatalogue, id: string, path: string): MistakeCatalogue[string] {
  const entry = Object.hasOwn(catalogue, id) ? catalogue[id] : undefined
  if (entry === undefined) throw new QuestionFormatError([`${path}: there is no mistake ${id} in the catalogue`])
  return entry
}
