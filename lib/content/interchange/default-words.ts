/** What stands where another format has no words and a question of ours needs some. */
import type { Asks } from './exchanged-question'

export const defaultFeedback = {
  right: 'This one is right.',
  wrong: 'This one is not right.',
  inPart: 'This is right in part.',
} as const

export const defaultLabels: Readonly<Record<string, string>> = {
  choice: 'Your choice',
  choices: 'Your choice',
  number: 'Your answer',
  ordering: 'Your order',
  formula: 'Your answer',
}

/** The right answer, said after all is over. */
export function defaultSolution(asks: Asks): string {
  switch (asks.kind) {
    case 'choice':
    case 'choices':
      return toLines(asks.options.filter(({ share }) => share > 0).map(({ text }) => text))
    case 'number':
      return `The right answer is ${asks.numbers.find(({ share }) => share === 1)?.value ?? 'none'}.`
    case 'matching':
      return toLines(asks.pairs.map(({ text, match }) => `${text}: ${match}`))
    case 'ordering':
      return toLines(asks.items)
    case 'formula':
      return `The right answer is {{ ${asks.formula} }}.`
  }
}

function toLines(texts: readonly string[]): string {
  return `The right answer:\n\n${texts.map((text) => `- ${text.replaceAll('\n', '\n  ')}`).join('\n')}`
}
