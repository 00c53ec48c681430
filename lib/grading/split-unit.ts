/** Parts a typed quantity into its number and its unit: "H ≈ 3.28 bits per word" is 3.28 in bits. */
import type { Unit } from '@/lib/problems/part'

export type Quantity = { readonly number: string; readonly unit: Exclude<Unit, 'none'> | null }

const approximately = /^(?:[≈~=]|(?:about|approximately|approx\.?|circa|ca\.)\s)\s*/i
const label = /^([a-z][a-z ,()|_-]{0,40})\s*[=≈:~]\s*/i
const unitAtEnd = /(?<![a-z])(bits?|nats?|bpc|bpd|bpt|bpw)(?:\s?(?:\/|per)\s?[a-z]+)?\s?\.?$/i
const perAtEnd =
  /(?<=[\d)%.])\s?(?:per|\/)\s?(?:word|token|char|character|dimension|dim|pixel|image|byte|example|symbol)s?\.?$/i

/** `text` is plain text. */
export function splitUnit(text: string): Quantity {
  const named = label.exec(text)
  const valued = text.slice(named?.[0].length ?? 0).replace(approximately, '')
  const unit = unitAtEnd.exec(valued)
  if (unit !== null) return { number: valued.slice(0, unit.index).trim(), unit: unitOf(unit[1] ?? '') }
  const labelUnit = /(?:^|\s|\()(bits?|nats?)\)?\s*$/i.exec(named?.[1] ?? '')
  return {
    number: valued.replace(perAtEnd, '').trim(),
    unit: labelUnit === null ? null : unitOf(labelUnit[1] ?? ''),
  }
}

function unitOf(word: string): Exclude<Unit, 'none'> {
  return word.toLowerCase().startsWith('nat') ? 'nats' : 'bits'
}
