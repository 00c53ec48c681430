/** The mal-rules of a question, and the options that show a mistake, made ready to be evaluated on a draw. */
import { at, type CompileContext, expressionAt, RejectedDraw, templateAt, withNames } from './compile-context'
import type { Scope } from './compile-expression'
import { finiteNumber, finiteVector } from './compiled-part'
import type { MistakeCatalogue } from './mistake-catalogue'
import type { MistakeIds } from './mistake-ids'
import type { Part } from './part'
import { type MistakeSource, type Question, QuestionFormatError } from './question'
import type { Value } from './value'
import type { VariantMistake } from './variant-mistake'

export type MistakesSource = {
  readonly question: Question
  readonly catalogue: MistakeCatalogue
  readonly ids: MistakeIds
  readonly context: CompileContext
}

/** Of one part of one draw; nothing where the part shows no mistake. */
export type EvaluateMistakes = (part: Part, scope: Scope) => readonly VariantMistake[]

export function compileMistakes({ question, catalogue, ids, context }: MistakesSource): EvaluateMistakes {
  const rules = question.mistakes.map((rule, index) => {
    const inside = at(context, `mistakes.${index}`)
    checkPart(rule, question.answers, inside)
    const id = ids.ofRules[index] ?? rule.is
    return { part: rule.part, evaluate: compileRule({ rule, id, catalogue }, inside) }
  })
  const options = compileOptionMistakes({ question, catalogue, ids, context })
  return (part, scope) => {
    if (part.kind === 'choice') return options(part, scope)
    return rules.filter((rule) => rule.part === part.name).map(({ evaluate }) => evaluate(part, scope))
  }
}

function checkPart({ part }: MistakeSource, answers: Question['answers'], { path }: CompileContext): void {
  if (!Object.hasOwn(answers, part)) throw new QuestionFormatError([`${path}.part: there is no answer ${part}`])
  const answer = answers[part]
  if (answer !== undefined && 'choice' in answer) {
    throw new QuestionFormatError([`${path}.part: the mistakes of a choice stand at its options`])
  }
}

type NamedRule = { readonly rule: MistakeSource; readonly id: string; readonly catalogue: MistakeCatalogue }

function compileRule({ rule, id, catalogue }: NamedRule, context: CompileContext) {
  const named = entryOf(catalogue, rule.is, `${context.path}.is`)
  const evaluate = expressionAt(at(context, 'when'), rule.when)
  const feedback = templateAt(withNames(at(context, 'feedback'), ['value', 'key']), rule.feedback ?? named.feedback)
  return (part: Part, scope: Scope): VariantMistake => {
    const value = valueFor(part, evaluate(scope), context.path)
    return {
      id,
      part: part.name,
      value,
      name: named.name,
      get feedback() {
        return feedback([...scope, value, part.key])
      },
    }
  }
}

function valueFor(part: Part, value: Value, path: string): number | readonly number[] {
  if (part.kind === 'number') return finiteNumber(value, path)
  if (!('outcomes' in part)) throw new RejectedDraw(`${path} is about a ${part.kind}`)
  return finiteVector(value, { place: path, length: part.outcomes.length })
}

/** An option that is the key of this draw shows no mistake. */
function compileOptionMistakes({ question, catalogue, ids, context }: MistakesSource): EvaluateMistakes {
  const compiled = Object.entries(question.answers).flatMap(([part, answer]) => {
    if (!('choice' in answer)) return []
    return Object.entries(answer.choice.options).flatMap(([option, { mistake, feedback }]) => {
      const id = ids.ofOption(part, option)
      if (mistake === undefined || id === undefined) return []
      const inside = at(context, `answers.${part}.choice.options.${option}`)
      const { name } = entryOf(catalogue, mistake, `${inside.path}.mistake`)
      return [{ part, option, id, name, feedback: templateAt(at(inside, 'feedback'), feedback) }]
    })
  })
  return (part, scope) =>
    compiled
      .filter((each) => each.part === part.name && each.option !== part.key)
      .map(({ option, id, name, feedback }) => ({
        id,
        part: part.name,
        value: option,
        name,
        get feedback() {
          return feedback(scope)
        },
      }))
}

function entryOf(catalogue: MistakeCatalogue, id: string, path: string): MistakeCatalogue[string] {
  const entry = Object.hasOwn(catalogue, id) ? catalogue[id] : undefined
  if (entry === undefined) throw new QuestionFormatError([`${path}: there is no mistake ${id} in the catalogue`])
  return entry
}
