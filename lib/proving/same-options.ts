/** Options of one part that read the same: nobody could tell a right one from the wrong one beside it. */
import type { ShownText } from './sample'

/** Items of an order among them. "option A of it and option C of it". */
export function sameOptions(texts: readonly ShownText[]): readonly string[] {
  const known = new Map<string, string>()
  return texts.flatMap(({ place, text, failure }) => {
    const option = /^option \S+ of (.*)$/.exec(place)
    if (option === null || failure !== null) return []
    const read = `${option[1]}\n${text.replace(/\s+/g, ' ').trim()}`
    const twin = known.get(read)
    if (twin === undefined) known.set(read, place)
    return twin === undefined ? [] : [`${twin} and ${place}`]
  })
}
