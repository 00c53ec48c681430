/** Where a new key of a question belongs among those that are there: in the order of the format. */
import { questionSchema } from '@/lib/problems/question'

const order = Object.keys(questionSchema.shape)

/** Number of keys before it: all up to the last that the format puts before it. */
export function placeInOrder(keys: readonly string[], added: string): number {
  const place = order.indexOf(added)
  if (place === -1) return keys.length
  const last = keys.findLastIndex((key) => order.includes(key) && order.indexOf(key) < place)
  return last + 1
}
