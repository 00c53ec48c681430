/** A value that was drawn or worked out, on one line. */
import type { Value } from '@/lib/problems/value'
import { numberText } from './key-text'

/** @example valueText([1 / 3, -2]) // "[0.333333, −2]" */
export function valueText(value: Value): string {
  if (typeof value === 'number') return numberText(value)
  if (typeof value !== 'object') return String(value)
  return `[${value.map((entry) => valueText(entry)).join(', ')}]`
}
