/** What another program asks for → the answers of a question of ours. Null where we cannot ask it. */
import type { Question } from '@/lib/problems/question'
import { defaultFeedback, defaultLabels } from './default-words'
import type { Asks, ExchangedNumber, ExchangedOption, Tags } from './exchanged-question'

type Answers = Question['answers']
type Context = { readonly tags: Tags; readonly lose: (what: string) => void }

export function toAnswers(asks: Asks, context: Context): Answers | null {
  const { tags } = context
  const label = tags['label'] ?? defaultLabels[asks.kind] ?? ''
  switch (asks.kind) {
    case 'choice': {
      const choice = toChoice(asks, context)
      return choice === null ? null : { [tags['part'] ?? 'choice']: { label, choice } }
    }
    case 'choices':
      return { [tags['part'] ?? 'choices']: { label, choices: toChoices(asks, context) } }
    case 'number':
      return toNumber(asks.numbers, { ...context, label })
    case 'matching':
      return toMatching(asks, context)
    case 'ordering': {
      const items = Object.fromEntries(asks.items.map((text, place) => [optionId(place), text]))
      const credit = asks.credit === 'pairs' ? { credit: 'each' as const } : {}
      return { [tags['part'] ?? 'order']: { label, ordering: { items, key: Object.keys(items), ...credit } } }
    }
    case 'formula':
      return { [tags['part'] ?? 'number']: toFormula(asks, { ...context, label }) }
  }
}

/** A, B, … Z, then numbers. */
export function optionId(place: number): string {
  return place < 26 ? String.fromCharCode(65 + place) : `N${place + 1}`
}

type Choosing = Extract<Asks, { readonly kind: 'choice' | 'choices' }>

function toChoice({ options, isShuffled }: Choosing, { tags, lose }: Context) {
  const right = options.filter(({ share }) => share === 1)
  if (right.length !== 1) {
    const found = right.length === 0 ? 'no answer is worth 100 %' : 'several answers are each worth 100 %'
    lose(`the question: ${found}, and one option is right here`)
    return null
  }
  for (const { text, share } of options) {
    if (share !== 0 && share !== 1) lose(`${percent(share)} for “${text}”: an option is right or not`)
  }
  const key = optionId(options.findIndex(({ share }) => share === 1))
  return { key, options: toOptions(options), ...shuffleOf(isShuffled, tags) }
}

/** Right ticks less wrong ticks, over the number of right options: so it is here, whatever the weights were. */
function toChoices({ options, isShuffled }: Choosing, { tags, lose }: Context) {
  const right = options.filter(({ share }) => share > 0)
  const even = 1 / right.length
  const isEven = options.every(({ share }) => Math.abs(Math.abs(share) - even) < 1e-4)
  const key = options.flatMap(({ share }, place) => (share > 0 ? [optionId(place)] : []))
  if (tags['credit'] !== 'all' && !isEven) {
    const weights = options.map(({ share }) => percent(share)).join(', ')
    lose(`the weights ${weights}: each right option adds ${percent(even)} and each wrong one takes as much`)
  }
  const credit = tags['credit'] === 'all' ? {} : { credit: 'each' as const }
  return { key, options: toOptions(options), ...shuffleOf(isShuffled, tags), ...credit }
}

function toOptions(options: readonly ExchangedOption[]) {
  return Object.fromEntries(
    options.map(({ text, share, feedback }, place) => [
      optionId(place),
      { text, feedback: feedback || (share > 0 ? defaultFeedback.right : defaultFeedback.wrong) },
    ]),
  )
}

function shuffleOf(isShuffled: unknown, { shuffle }: Tags): { readonly shuffle?: false } {
  return isShuffled === true && shuffle !== 'no' ? {} : { shuffle: false }
}

function toNumber(
  numbers: readonly ExchangedNumber[],
  { tags, lose, label }: Context & { readonly label: string },
): Answers | null {
  const key = numbers.find(({ share }) => share === 1)
  if (key === undefined) {
    lose('the question: no number is worth 100 %')
    return null
  }
  if (key.feedback !== '') lose(`the feedback of the right number: “${key.feedback}”`)
  const accept = numbers.flatMap((number) => {
    if (number === key) return []
    if (number.share <= 0 || number.value === key.value) {
      lose(
        `${percent(number.share)} for ${number.value}${reachText(number)}${number.feedback && `: “${number.feedback}”`}`,
      )
      return []
    }
    if (reachText(number) !== reachText(key)) lose(`the tolerance of ${number.value}: it is that of ${key.value}`)
    const feedback = number.feedback || (number.share === 1 ? defaultFeedback.right : defaultFeedback.inPart)
    return [{ when: number.value, ...(number.share === 1 ? {} : { credit: number.share }), feedback }]
  })
  const answer = { label, number: key.value, ...unitOf(tags), tolerance: toTolerance(key) }
  return { [tags['part'] ?? 'number']: accept.length === 0 ? answer : { ...answer, accept } }
}

function toFormula(
  { formula, tolerance, others }: Extract<Asks, { readonly kind: 'formula' }>,
  { tags, lose, label }: Context & { readonly label: string },
) {
  const accept = others.flatMap(({ when, share, feedback }) => {
    if (share > 0) {
      const said = feedback || (share === 1 ? defaultFeedback.right : defaultFeedback.inPart)
      return [{ when, ...(share === 1 ? {} : { credit: share }), feedback: said }]
    }
    lose(`${percent(share)} for ${when}${feedback && `: “${feedback}”`}`)
    return []
  })
  const answer = { label, number: formula, ...unitOf(tags), tolerance }
  return accept.length === 0 ? answer : { ...answer, accept }
}

function unitOf({ unit }: Tags): { readonly unit?: 'bits' | 'nats' } {
  return unit === 'bits' || unit === 'nats' ? { unit } : {}
}

/** Nothing around it: the number itself is an interval. */
function toTolerance({ value, reach }: ExchangedNumber) {
  if (reach.kind === 'range') return { low: reach.low, high: reach.high }
  return reach.tolerance === 0 ? { low: value, high: value } : { absolute: reach.tolerance }
}

function reachText({ reach }: ExchangedNumber): string {
  return reach.kind === 'around' ? ` ± ${reach.tolerance}` : ` (${reach.low} to ${reach.high})`
}

/** One choice for each text, among all matches. */
function toMatching(asks: Extract<Asks, { readonly kind: 'matching' }>, { tags }: Context): Answers {
  const matches = [...new Set([...asks.pairs.map(({ match }) => match), ...asks.others])]
  const names = tags['part']?.split(',') ?? []
  const options = toOptions(matches.map((text) => ({ text, share: 0, feedback: '' })))
  return Object.fromEntries(
    asks.pairs.map(({ text, match }, place) => {
      const key = optionId(matches.indexOf(match))
      const own = { text: match, feedback: defaultFeedback.right }
      const choice = { key, options: { ...options, [key]: own }, ...shuffleOf(asks.isShuffled, tags) }
      return [names[place] ?? `match${place + 1}`, { label: text, choice }]
    }),
  )
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))} %`
}
