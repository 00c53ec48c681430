/** A part answered by a formula, compared with the key at points drawn for this student. */
import type { AcceptSource } from './asked-schema'
import { at, type CompileContext, type StreamFor, templateAt } from './compile-context'
import type { Scope } from './compile-expression'
import { compileFormula, formulaAt, type Point } from './compile-formula'
import { BLIND_GUESS, type CompiledPart, type PartSource } from './compiled-part'
import { expressionLatex } from './expression-latex'
import { expressionText } from './expression-text'
import type { ExpressionAnswerSource } from './formed-answer-schema'
import { isTypeable } from './is-typeable'
import type { Accepted, ExpressionPart } from './part'
import { QuestionFormatError } from './question'
import { uniformFraction } from './uniform'

const DEFAULT_RELATIVE = 1e-6
/** Two different formulas of a course hardly meet at one random point; at a dozen they do not. */
const POINT_COUNT = 12

export function compileExpressionPart(part: PartSource<ExpressionAnswerSource>): CompiledPart {
  const { name, source, weight, context } = part
  const { relative = DEFAULT_RELATIVE } = source
  const variables = Object.keys(source.variables)
  checkVariables(source.variables, context)
  const label = templateAt(at(context, 'label'), source.label)
  const key = compileFormula({ source: source.expression, variables }, at(context, 'expression'))
  const accepted = compileAcceptedFormulas({ sources: source.accept, variables }, context)
  const make = (scope: Scope, points: readonly Point[]): ExpressionPart => {
    return {
      kind: 'expression',
      name,
      weight,
      get key() {
        return expressionText(key.withNumbers(scope))
      },
      get keyLatex() {
        return expressionLatex(key.withNumbers(scope))
      },
      variables,
      points,
      keyValues: key.valuesAt(scope, points),
      relative,
      get label() {
        return label(scope)
      },
      accepted: accepted(scope, points),
    }
  }
  return {
    name,
    weight,
    guessFloor: BLIND_GUESS,
    draw: (scope, streamFor) => make(scope, drawPoints({ name, ranges: source.variables }, streamFor)),
    redraw: (scope, drawn) => make(scope, drawn.kind === 'expression' ? drawn.points : []),
  }
}

type Ranges = ExpressionAnswerSource['variables']

function checkVariables(ranges: Ranges, { path, symbols }: CompileContext): void {
  for (const [variable, { min, max }] of Object.entries(ranges)) {
    const place = `${path}.variables.${variable}`
    if (symbols.has(variable))
      throw new QuestionFormatError([`${place}: there is a parameter or let value of this name`])
    if (!isTypeable(variable, Object.keys(ranges)))
      throw new QuestionFormatError([
        `${place}: nobody could type this name; expected letters, then digits, and no function`,
      ])
    if (!(min < max)) throw new QuestionFormatError([`${place}: expected min below max`])
  }
}

function drawPoints({ name, ranges }: { name: string; ranges: Ranges }, streamFor: StreamFor): readonly Point[] {
  const stream = streamFor(`points:${name}`)
  const bounds = Object.values(ranges)
  return Array.from({ length: POINT_COUNT }, () =>
    bounds.map(({ min, max }) => min + (max - min) * uniformFraction(stream)),
  )
}

type AcceptedSource = { readonly sources: AcceptSource; readonly variables: readonly string[] }

function compileAcceptedFormulas({ sources = [], variables }: AcceptedSource, context: CompileContext) {
  const alternatives = sources.map(({ when, credit = 1, feedback }, index) => {
    const inside = at(context, `accept.${index}`)
    return {
      formula: formulaAt(inside, { source: when, variables }),
      scoreFraction: credit,
      feedback: templateAt(at(inside, 'feedback'), feedback),
    }
  })
  return (scope: Scope, points: readonly Point[]): readonly Accepted<readonly number[]>[] =>
    alternatives.map(({ formula, scoreFraction, feedback }) => ({
      value: formula.valuesAt(scope, points),
      scoreFraction,
      get feedback() {
        return feedback(scope)
      },
    }))
}
