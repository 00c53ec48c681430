/** For each character of what a scalar says, the character of the text that says it. */
import type { Scalar } from 'yaml'
import { type Said, saidInBlock } from './said-in-block'
import { saidInQuotes, saidPlainly } from './said-in-flow'

export type ScalarPlaces = {
  /** Where a stretch of the value stands in the text. */
  readonly extentOf: (from: number, to: number) => { readonly from: number; readonly to: number }
  /** Which character of the value an offset of the text stands for: the next that is said. */
  readonly valueOffset: (offset: number) => number
}

/** Where the scalar is written in a way that is not followed here, every stretch of it is the whole. */
export function scalarPlaces(scalar: Scalar, source: string): ScalarPlaces | null {
  const { range, value } = scalar
  if (range === null || range === undefined) return null
  const [from, to] = range
  const said = saidBy(scalar, source.slice(from, to))
  const text = String(value)
  const isFollowed = typeof value === 'string' && said.text.startsWith(text)
  if (!isFollowed) {
    const end = from + source.slice(from, to).trimEnd().length
    return { extentOf: () => ({ from, to: end }), valueOffset: () => 0 }
  }
  const at = (place: number): number => Math.min(to, from + (said.offsets[place] ?? said.end))
  return {
    extentOf: (first, last) => ({ from: at(first), to: last > first ? Math.min(to, at(last - 1) + 1) : at(first) }),
    valueOffset: (offset) => {
      const place = said.offsets.findIndex((each) => from + each >= offset)
      return place === -1 ? text.length : Math.min(place, text.length)
    },
  }
}

function saidBy({ type, value }: Scalar, written: string): Said {
  switch (type) {
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED':
      return saidInBlock(written, type, String(value))
    case 'QUOTE_SINGLE':
    case 'QUOTE_DOUBLE':
      return saidInQuotes(written)
    default:
      return saidPlainly(written)
  }
}
