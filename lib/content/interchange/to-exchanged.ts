/** A question of ours → what other programs can hold of it: as it is, or, where numbers are drawn, as a template or so many sampled problems. */
import type { AnswerSource } from '@/lib/problems/answer-schema'
import { optionsOf } from '@/lib/problems/answer-schema'
import { compileQuestion } from '@/lib/problems/compile-question'
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import type { Question } from '@/lib/problems/question'
import type { Variant } from '@/lib/problems/variant'
import { defaultLabels } from './default-words'
import { tagsOf, tagsOfPart } from './exchange-tags'
import type { Asks, Exchanged, Loss } from './exchanged-question'
import { type Asked, askedOf } from './part-asks'
import { toTemplates } from './to-templates'

export type ToExchange = {
  readonly question: Question
  readonly catalogue: MistakeCatalogue
  /** How many problems stand for a question whose numbers are drawn. */
  readonly variants: number
  /** Of a format that can draw numbers itself: why it cannot hold such a question; null where it can. */
  readonly whyNoTemplate?: (exchanged: Exchanged) => string | null
}
export type ExchangedQuestions = { readonly questions: readonly Exchanged[]; readonly lost: readonly Loss[] }

/** @throws DrawError where a problem cannot be drawn. */
export function toExchanged({ question, catalogue, variants, whyNoTemplate }: ToExchange): ExchangedQuestions {
  const compiled = compileQuestion(question, catalogue)
  const isDrawn = Object.keys(question.parameters).length > 0
  const seeds = Array.from({ length: isDrawn ? variants : 1 }, (_, index) => index + 1)
  const what = new Set<string>()
  const lose = (loss: string) => void what.add(loss)
  const report = () => [...what].map((loss) => ({ question: question.title, what: loss }))
  if (isDrawn) {
    const templates =
      whyNoTemplate === undefined ? null : toTemplates({ question, catalogue, whyNot: whyNoTemplate, lose })
    if (templates?.kind === 'templates') return { questions: templates.questions, lost: report() }
    const count = variants === 1 ? 'one problem' : `${variants} problems`
    const why = templates === null ? '' : `, as ${templates.why}`
    lose(`that each student gets numbers of their own: written as ${count}${why}`)
  }
  const questions = seeds.flatMap((seed) => {
    const variant = compiled.makeVariant({ version: 1, seed })
    const name = {
      id: isDrawn ? `${question.id}-variant-${seed}` : question.id,
      count: isDrawn ? ` (variant ${seed})` : '',
    }
    return ofVariant({ question, variant, lose }).map((exchanged) => {
      const title = question.title.slice(0, 170) + exchanged.title + name.count
      return { ...exchanged, id: `${name.id}${exchanged.id}`, title }
    })
  })
  return { questions, lost: report() }
}

type OfVariant = { readonly question: Question; readonly variant: Variant; readonly lose: (what: string) => void }

/** Ids and titles are what is added to those of the question. */
function ofVariant({ question, variant, lose }: OfVariant): readonly Exchanged[] {
  const asked = variant.parts.flatMap((part) => {
    const source = question.answers[part.name]
    const mistakes = variant.mistakes.filter((mistake) => mistake.part === part.name)
    if (source?.follows !== undefined) lose('that an answer is graded once more after an earlier mistake')
    const context = { mistakes, isShuffled: isShuffled(source), order: orderOf(source), lose }
    return askedOf(part, context).map((each) => ({ ...each, name: part.name, label: part.label, source }))
  })
  const common = { hints: variant.hints, solution: variant.solution, category: question.lesson }
  const matching = toMatching(asked)
  if (matching !== null) {
    const part = asked.map(({ name }) => name).join(',')
    return [
      { ...common, id: '', title: '', prompt: variant.prompt, asks: matching, tags: { ...tagsOf(question), part } },
    ]
  }
  const [only] = asked
  const isWhole = variant.parts.length === 1 && asked.length === 1
  if (isWhole && only !== undefined) {
    const label = only.label === defaultLabels[only.asks.kind] ? {} : { label: only.label }
    if (label.label !== undefined) lose(`the words beside the answer: “${only.label}”`)
    const tags = { ...tagsOf(question), ...tagsOfPart(only), ...label }
    return [{ ...common, id: '', title: '', prompt: variant.prompt, asks: only.asks, tags }]
  }
  if (variant.parts.length > 1 && asked.length > 0)
    lose('that its parts are asked together: each is a question of its own')
  return asked.map(({ label, entry, asks, ...part }, place) => ({
    ...common,
    id: `-part-${place + 1}`,
    title: ` (part ${place + 1})`,
    prompt: `${variant.prompt}\n\n${entry === null ? label : `${label}: ${entry}`}`,
    asks,
    tags: { ...tagsOf(question), ...tagsOfPart({ ...part, asks }) },
  }))
}

type AskedPart = Asked & { readonly name: string; readonly label: string; readonly source: AnswerSource | undefined }

/** Choices one after the other among the same options are a matching question. */
function toMatching(asked: readonly AskedPart[]): Asks | null {
  if (asked.length < 2) return null
  const matches: string[][] = []
  const pairs: { readonly text: string; readonly match: string }[] = []
  let isShuffled = true
  for (const { asks, label, source } of asked) {
    if (asks.kind !== 'choice' || asks.options.some(({ feedback }) => feedback !== '')) return null
    if (source !== undefined && !('choice' in source)) return null
    isShuffled = asks.isShuffled
    matches.push(asks.options.map(({ text }) => text))
    pairs.push({ text: label, match: asks.options.find(({ share }) => share === 1)?.text ?? '' })
  }
  const [options = []] = matches
  if (matches.some((texts) => texts.join('\n') !== options.join('\n'))) return null
  const used = new Set(pairs.map(({ match }) => match))
  return { kind: 'matching', pairs, others: options.filter((text) => !used.has(text)), isShuffled }
}

function isShuffled(source: AnswerSource | undefined): boolean {
  if (source === undefined) return true
  if ('choice' in source) return source.choice.shuffle ?? true
  if ('choices' in source) return source.choices.shuffle ?? true
  return 'probabilisticChoice' in source ? (source.probabilisticChoice.shuffle ?? true) : true
}

function orderOf(source: AnswerSource | undefined): readonly string[] {
  return source === undefined ? [] : Object.keys(optionsOf(source)?.options ?? {})
}
