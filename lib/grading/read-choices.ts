/** Reads several choices: the ids of the options ticked, "none" where no option is. */
import { readIds, type Shown } from './read-ids'
import type { IdsReading } from './reading'
import { attempt, UnreadableText } from './unreadable-text'

const noneWord = 'none'

/** In the order the options are shown, each once however often it is typed. */
export function readChoices(text: string, options: readonly Shown[]): IdsReading {
  return attempt(() => read(text, options))
}

function read(text: string, options: readonly Shown[]): IdsReading {
  const isNone = text.trim().toLowerCase() === noneWord && !options.some(({ id }) => id.toLowerCase() === noneWord)
  if (isNone) return { kind: 'read', ids: [], markdown: 'None of them' }
  const typed = readIds(text, options)
  if (typed.length === 0) {
    const known = options.map(({ id }) => id).join(', ')
    throw new UnreadableText(`The options that apply are expected, of ${known}, or "${noneWord}".`)
  }
  const ticked = options.filter((option) => typed.includes(option))
  return { kind: 'read', ids: ticked.map(({ id }) => id), markdown: ticked.map((option) => option.text).join('; ') }
}
