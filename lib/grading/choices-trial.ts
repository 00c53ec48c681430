/** Several options against those that are right: each tick and each box left empty is a decision. */
import type { ChoicesPart, Option } from '@/lib/problems/part'
import { readChoices } from './read-choices'
import type { ToTry, Tried } from './trial'

export function choicesTrial({ part, mistakes, typed }: ToTry<ChoicesPart>): Tried {
  const reading = readChoices(typed, part.options)
  if (reading.kind === 'unreadable') return reading
  const ticked = new Set(reading.ids)
  const right = new Set(part.key)
  const isWronglyTicked = (id: unknown) => typeof id === 'string' && ticked.has(id) && !right.has(id)
  const wrong = part.options.filter(({ id }) => ticked.has(id) !== right.has(id))
  const say = () => wrong.map((option) => decisionWords(option, ticked.has(option.id) ? 'ticked' : 'left')).join('\n')
  return {
    kind: 'read',
    value: reading.ids,
    readAs: reading.markdown,
    trial: {
      isKey: () => wrong.length === 0,
      mistake: () => mistakes().find(({ value }) => isWronglyTicked(value)),
      share: () => (part.credit === 'all' ? 0 : shareOf(part.key, { ticked })),
      words: { mistake: say, missed: say },
    },
  }
}

/** Each right tick counts, each wrong one takes one away: ticking everything is worth no more than it should be. */
function shareOf(key: readonly string[], { ticked }: { readonly ticked: ReadonlySet<string> }): number {
  if (key.length === 0) return 0
  const rightTicks = key.filter((id) => ticked.has(id)).length
  return Math.max(0, (rightTicks - (ticked.size - rightTicks)) / key.length)
}

/** One item of a list. */
function decisionWords({ text, feedback }: Option, decision: 'ticked' | 'left'): string {
  const plain = decision === 'ticked' ? 'This does not belong.' : 'This belongs too.'
  return `- “${oneLine(text).replace(/\.$/, '')}” (${said[decision]}): ${oneLine(feedback) || plain}`
}

const said = { ticked: 'ticked', left: 'not ticked' } as const

function oneLine(markdown: string): string {
  return markdown.trim().replace(/\s*\n\s*/g, ' ')
}
