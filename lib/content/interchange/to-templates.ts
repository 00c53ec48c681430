/** A question of ours whose numbers are drawn → questions that draw them too, one for each part, in our own expressions. */
import { expressionText } from '@/lib/problems/expression-text'
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import { parseExpression } from '@/lib/problems/parse-expression'
import type { Question } from '@/lib/problems/question'
import { replaceSymbols } from '@/lib/problems/replace-symbols'
import { sharedRules } from '@/lib/problems/shared-mistakes'
import { scanTemplate } from '@/lib/problems/template-scan'
import { defaultLabels } from './default-words'
import { tagsOf, tagsOfPart } from './exchange-tags'
import type { Asks, Exchanged, OtherFormula } from './exchanged-question'

export type ToTemplates = {
  readonly question: Question
  readonly catalogue: MistakeCatalogue
  /** Why a format cannot hold such a question; null where it can. */
  readonly whyNot: (exchanged: Exchanged) => string | null
  readonly lose: (what: string) => void
}

/** The questions, or why the format has no template for them. */
export type Templates =
  | { readonly kind: 'templates'; readonly questions: readonly Exchanged[] }
  | { readonly kind: 'none'; readonly why: string }

/** A mal-rule that cannot be said is lost by itself. */
export function toTemplates({ question, catalogue, whyNot, lose }: ToTemplates): Templates {
  const said: string[] = []
  const questions: Exchanged[] = []
  for (const [place, name] of Object.keys(question.answers).entries()) {
    const bare = withFormula(question, { name, place })
    if (bare === null) return { kind: 'none', why: `${name} asks for no single number` }
    const why = whyNot(bare)
    if (why !== null) return { kind: 'none', why }
    const others = mistakesOf(question, { catalogue, name }).filter((mistake) => {
      const reason = whyNot(withOthers(bare, [mistake]))
      if (reason !== null) said.push(`the mistake that gives ${mistake.when.slice(0, 80)}: ${reason}`)
      return reason === null
    })
    questions.push(withOthers(bare, others))
  }
  if (questions.length > 1) said.push('that its parts are asked together: each is a question of its own')
  for (const what of said) lose(what)
  return { kind: 'templates', questions }
}

function withFormula(question: Question, { name, place }: { readonly name: string; readonly place: number }) {
  const source = question.answers[name]
  if (source === undefined || !('number' in source)) return null
  const { parameters, let: named, require, prompt, hints, solution, lesson, id } = question
  const asks: Asks = {
    kind: 'formula',
    formula: String(source.number),
    tolerance: source.tolerance ?? { relative: 0.01 },
    others: (source.accept ?? []).map(({ when, credit = 1, feedback }) => ({
      when: String(when),
      share: credit,
      feedback,
    })),
    drawing: { parameters, let: named, require },
  }
  const tags = { ...tagsOf(question), ...tagsOfPart({ name, asks, source }) }
  const common = { asks, solution, hints, category: lesson }
  const isOnly = Object.keys(question.answers).length === 1
  if (isOnly) {
    const label = source.label === defaultLabels['formula'] ? {} : { label: source.label }
    return { ...common, id, title: question.title, prompt, tags: { ...tags, ...label } }
  }
  const part = place + 1
  const title = `${question.title.slice(0, 170)} (part ${part})`
  return { ...common, id: `${id}-part-${part}`, title, prompt: `${prompt}\n\n${source.label}`, tags }
}

function withOthers(exchanged: Exchanged, others: readonly OtherFormula[]): Exchanged {
  const { asks } = exchanged
  if (asks.kind !== 'formula') return exchanged
  return { ...exchanged, asks: { ...asks, others: [...asks.others, ...others] } }
}

type Rule = { readonly when: string | number; readonly is: string; readonly feedback?: string | undefined }

/** In the feedback of a mistake `value` is what it gives and `key` the right answer: here both are written out. */
function mistakesOf(
  question: Question,
  { catalogue, name }: { readonly catalogue: MistakeCatalogue; readonly name: string },
): readonly OtherFormula[] {
  const source = question.answers[name]
  const key = parseExpression(String(source !== undefined && 'number' in source ? source.number : 0))
  const shared = sharedRules(question, catalogue).filter(({ part }) => part === name)
  const rules: readonly Rule[] = [...question.mistakes.filter(({ part }) => part === name), ...shared]
  return rules.map(({ when, is, feedback }) => {
    const given = replaceSymbols(parseExpression(String(when)), (symbol) => (symbol === 'key' ? key : undefined))
    const text = feedback ?? catalogue[is]?.feedback ?? ''
    const meanings: Readonly<Record<string, typeof key>> = { value: given, key }
    const written = scanTemplate(text).map((piece) => {
      if (piece.kind === 'literal') return piece.text
      const tree = replaceSymbols(parseExpression(piece.source), (symbol) => meanings[symbol])
      return `{{ ${expressionText(tree)} }}`
    })
    return { when: expressionText(given), share: 0, feedback: written.join('') }
  })
}
