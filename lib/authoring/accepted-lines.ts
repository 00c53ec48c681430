/** Where the numbers lie that a variant takes for right, and where those of its mistakes: what is drawn on a line. */
import { acceptedBounds } from '@/lib/grading/accepted-bounds'
import type { Part, Tolerance, Unit } from '@/lib/problems/part'
import type { Variant } from '@/lib/problems/variant'
import { numbersOf } from '@/lib/proving/numbers-of'

type LineMark = {
  /** Of a mistake its id; of another accepted answer its place. */
  readonly id: string
  readonly kind: 'mistake' | 'accepted'
  /** Of a mistake its name. */
  readonly name: string
  readonly value: number
}

/** One number that is asked for. */
export type AcceptedLine = {
  /** Of the entry of a vector or the cell of a table; empty where a part asks for one number. */
  readonly name: string
  readonly key: number
  readonly low: number
  readonly high: number
  readonly marks: readonly LineMark[]
}

export type PartLines = { readonly part: string; readonly unit: Unit; readonly lines: readonly AcceptedLine[] }

/** Of the parts that ask for numbers; options, orders, formulas and constructions have no line. */
export function acceptedLines({ parts, mistakes }: Pick<Variant, 'parts' | 'mistakes'>): readonly PartLines[] {
  return parts.flatMap((part) => {
    const asked = numbersAsked(part)
    if (asked === null) return []
    const { key, names, unit, boundsOf } = asked
    const others = [...accepted(part), ...mistakes.filter((mistake) => mistake.part === part.name).map(mistaken)]
    const lines = key.map((value, place) => ({
      name: names[place] ?? '',
      key: value,
      ...boundsOf(value),
      marks: others.flatMap(({ values, ...mark }) => {
        const own = values[place]
        return values.length === key.length && own !== undefined ? [{ ...mark, value: own }] : []
      }),
    }))
    return [{ part: part.name, unit, lines }]
  })
}

type Asked = {
  readonly key: readonly number[]
  readonly names: readonly string[]
  readonly unit: Unit
  readonly boundsOf: (key: number) => { readonly low: number; readonly high: number }
}

function numbersAsked(part: Part): Asked | null {
  switch (part.kind) {
    case 'number':
      return { key: [part.key], names: [''], unit: part.unit, boundsOf: by(part.tolerance) }
    case 'vector':
      return { key: part.key, names: part.entries, unit: part.unit, boundsOf: by(part.tolerance) }
    case 'matrix': {
      const names = part.rows.flatMap((row) => part.columns.map((column) => `${row}, ${column}`))
      return { key: part.key.flat(), names, unit: part.unit, boundsOf: by(part.tolerance) }
    }
    case 'probabilities': {
      const boundsOf = (key: number) => ({ low: key - part.absolute, high: key + part.absolute })
      return { key: part.key, names: part.outcomes, unit: 'none', boundsOf }
    }
    default:
      return null
  }
}

function by(tolerance: Tolerance): Asked['boundsOf'] {
  return (key) => acceptedBounds(tolerance, key)
}

type Other = Omit<LineMark, 'value'> & { readonly values: readonly number[] }

function accepted(part: Part): readonly Other[] {
  if (!('accepted' in part) || part.kind === 'ordering' || part.kind === 'expression') return []
  return part.accepted.map(({ value }, place) => ({
    id: String(place + 1),
    kind: 'accepted',
    name: '',
    values: numbersOf(value),
  }))
}

function mistaken({ id, name, value }: Variant['mistakes'][number]): Other {
  return { id, kind: 'mistake', name, values: numbersOf(value) }
}
