/** A unit told once for many numbers: "(0.2, 0.3) bits" and "H (bits) = 0.2, 0.3" are all in bits. */
import type { Unit } from '@/lib/problems/part'
import { UnreadableText } from './unreadable-text'

export type InUnit = { readonly text: string; readonly unit: string | null }

const anyUnit = /(?<![a-z])(?:bits?|nats?)(?![a-z])/gi

/**
 * Parts the unit off where it is told once for all. Units that stand with entries of their own are left there.
 * @throws UnreadableText where another unit than the one asked stands after the last of several numbers: is it that of all?
 */
export function splitCommonUnit(text: string, asked: Unit): InUnit {
  const [told, second] = text.matchAll(anyUnit)
  if (told === undefined || second !== undefined) return { text, unit: null }
  const [unit] = told
  const [before, after] = [text.slice(0, told.index).trimEnd(), text.slice(told.index + unit.length).trim()]
  if (after !== '' && after !== '.') return splitFromName(text, { unit, before, after })
  // Where pure numbers are asked each of them says that it has no unit.
  const isClear = asked === 'none' || unit.toLowerCase().startsWith(asked.slice(0, 3))
  if (isClear || /[)\]}⟩]$/.test(before) || !/[\s,;|]/.test(before.trimStart())) return { text: before, unit }
  throw new UnreadableText(
    `Are all the numbers in ${unit}, or the last alone? Write the unit with each, or once after parentheses: (…) ${unit}.`,
  )
}

type Around = { readonly unit: string; readonly before: string; readonly after: string }

/** The unit stands in the one name before the numbers. */
function splitFromName(text: string, { unit, before, after }: Around): InUnit {
  const numbers = after.replace(/^[)\]]/, '').trimStart()
  const isNamed = /^[=:≈]/.test(numbers) && !/[=:≈]/.test(before) && !/[=:≈]/.test(numbers.slice(1))
  return isNamed ? { text: numbers.slice(1), unit } : { text, unit: null }
}
