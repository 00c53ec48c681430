/** A unit told once for many numbers: "(0.2, 0.3) bits" and "H (bits) = 0.2, 0.3" are all in bits. */
import type { Unit } from '@/lib/problems/part'
import { UnreadableText } from './unreadable-text'

export type InUnit = { readonly text: string; readonly unit: string | null }

const anyUnit = /(?<![a-z])(?:bits?|nats?)(?![a-z])/gi
const atEnd = /\s*(?<![a-z])(bits?|nats?)\s*\.?\s*$/i
const inName = /^[^=:≈]*?\s*[([,]?\s*(?<![a-z])(bits?|nats?)[)\]]?\s*[=:≈]/i

/**
 * Parts the unit off where it is told once for all. Units that stand with entries of their own are left there.
 * @throws UnreadableText where another unit than the one asked stands after the last of several numbers: is it that of all?
 */
export function splitCommonUnit(text: string, asked: Unit): InUnit {
  if (text.match(anyUnit)?.length !== 1) return { text, unit: null }
  const last = atEnd.exec(text)
  if (last === null) return splitFromName(text)
  const [unit, numbers] = [last[1] ?? '', text.slice(0, last.index)]
  if (
    unit.toLowerCase().startsWith(asked.slice(0, 3)) ||
    /[)\]}⟩]\s*$/.test(numbers) ||
    !/[\s,;|]/.test(numbers.trim())
  ) {
    return { text: numbers, unit }
  }
  throw new UnreadableText(
    `Are all the numbers in ${unit}, or the last alone? Write the unit with each, or once after parentheses: (…) ${unit}.`,
  )
}

function splitFromName(text: string): InUnit {
  const named = inName.exec(text)
  if (named === null || text.split(/[=:≈]/).length > 2) return { text, unit: null }
  return { text: text.slice(named[0].length), unit: named[1] ?? null }
}
