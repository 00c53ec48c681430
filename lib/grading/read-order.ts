/** Reads an order: the id of every item, first to last. */
import { readIds, type Shown } from './read-ids'
import type { IdsReading } from './reading'
import { attempt, UnreadableText } from './unreadable-text'

export function readOrder(text: string, items: readonly Shown[]): IdsReading {
  return attempt(() => read(text, items))
}

function read(text: string, items: readonly Shown[]): IdsReading {
  const wanted = `Each of ${items.map(({ id }) => id).join(', ')} is expected once, first to last`
  const order = readIds(text, items)
  if (order.length === 0) throw new UnreadableText(`${wanted}.`)
  const twice = order.find((item, place) => order.indexOf(item) !== place)
  if (twice !== undefined) throw new UnreadableText(`${wanted}; ${twice.id} stands twice.`)
  const left = items.filter((item) => !order.includes(item))
  if (left.length > 0) throw new UnreadableText(`${wanted}; missing: ${left.map(({ id }) => id).join(', ')}.`)
  return { kind: 'read', ids: order.map(({ id }) => id), markdown: order.map((item) => item.text).join(' → ') }
}
