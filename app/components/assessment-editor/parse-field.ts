/** What was typed into a box of the editor, read; null where it is not what the box is for. */

export type NumberBounds = { readonly min: number; readonly max: number; readonly step: 'whole' | 'any' }

/** A decimal comma is a point: whoever types it means one. */
export function parseNumber(text: string, { min, max, step }: NumberBounds): number | null {
  const typed = text.trim().replace(',', '.')
  if (!/^-?\d+(\.\d+)?$/.test(typed)) return null
  const value = Number(typed)
  if (value < min || value > max) return null
  return step === 'whole' && !Number.isInteger(value) ? null : value
}

const mostTries = 10

/** `100, 70, 50`: from 0 to 100, apart by commas or spaces. */
export function parsePercents(text: string): readonly number[] | null {
  const typed = text.split(/[\s,;]+/).filter((part) => part !== '')
  const read = typed.map((part) => parseNumber(part.replace('%', ''), { min: 0, max: 100, step: 'any' }))
  const values = read.flatMap((value) => value ?? [])
  return values.length === typed.length && values.length >= 1 && values.length <= mostTries ? values : null
}
