/** An order against the key. */
import type { OrderingPart } from '@/lib/problems/part'
import { isTakenFor } from '@/lib/problems/separation'
import { kendallTau } from './kendall-tau'
import { nearestMistake } from './nearest-mistake'
import { readOrder } from './read-order'
import type { ToTry, Tried } from './trial'

export function orderingTrial({ part, mistakes, typed }: ToTry<OrderingPart>): Tried {
  const reading = readOrder(typed, part.items)
  if (reading.kind === 'unreadable') return reading
  const { ids, markdown } = reading
  const is = (order: readonly string[]) => isTakenFor(part, { value: ids, other: order })
  return {
    kind: 'read',
    value: ids,
    readAs: markdown,
    trial: {
      isKey: () => is(part.key),
      accepted: () => part.accepted.find(({ value }) => is(value)),
      mistake: () => nearestMistake({ part, mistakes: mistakes(), value: ids }),
      share: () => (part.credit === 'all' ? 0 : Math.max(0, kendallTau(ids, part.key))),
      words: { missed: () => (is(part.key.toReversed()) ? reversed : firstSwapWords(part, ids)) },
    },
  }
}

const reversed = 'This is the right order from the wrong end. Look again at which end comes first.'

/** An order that is not the key has two neighbours that stand the wrong way round. */
function firstSwapWords({ key, items }: OrderingPart, ids: readonly string[]): string {
  const place = ids.findIndex((id, at) => key.indexOf(ids[at + 1] ?? id) < key.indexOf(id))
  const [earlier, later] = [ids[place], ids[place + 1]].map((id) => items.find((item) => item.id === id)?.text ?? '')
  return `Not in this order. From the start, look first at “${earlier}” and “${later}”: which of the two comes first?`
}
