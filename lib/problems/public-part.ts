/** What a browser may see of a part before it is answered: no key, tolerance, feedback, mistake or condition. */
import type { Part, Unit } from './part'

type Asked = { readonly name: string; readonly label: string }
type Shown = readonly { readonly id: string; readonly text: string }[]

export type PublicPart =
  | (Asked & { readonly kind: 'number'; readonly unit: Unit })
  | (Asked & {
      readonly kind: 'probabilities'
      readonly outcomes: readonly string[]
    })
  | (Asked & {
      readonly kind: 'construction'
      readonly of: 'probabilities' | 'numbers'
      readonly outcomes: readonly string[]
    })
  | (Asked & { readonly kind: 'vector'; readonly entries: readonly string[]; readonly unit: Unit })
  | (Asked & {
      readonly kind: 'matrix'
      readonly rows: readonly string[]
      readonly columns: readonly string[]
      readonly unit: Unit
    })
  | (Asked & { readonly kind: 'choice' | 'choices'; readonly options: Shown })
  /** The floor is told: it is a rule of the score, not of the key. */
  | (Asked & { readonly kind: 'probabilistic-choice'; readonly options: Shown; readonly floor: number })
  | (Asked & { readonly kind: 'ordering'; readonly items: Shown })
  | (Asked & { readonly kind: 'expression'; readonly variables: readonly string[] })

export function toPublicPart(part: Part): PublicPart {
  const { name, label } = part
  const asked = { name, label }
  switch (part.kind) {
    case 'number':
      return { ...asked, kind: part.kind, unit: part.unit }
    case 'probabilities':
      return { ...asked, kind: part.kind, outcomes: part.outcomes }
    case 'construction':
      return { ...asked, kind: part.kind, of: part.of, outcomes: part.outcomes }
    case 'vector':
      return { ...asked, kind: part.kind, entries: part.entries, unit: part.unit }
    case 'matrix':
      return { ...asked, kind: part.kind, rows: part.rows, columns: part.columns, unit: part.unit }
    case 'choice':
    case 'choices':
      return { ...asked, kind: part.kind, options: shown(part.options) }
    case 'probabilistic-choice':
      return { ...asked, kind: part.kind, options: shown(part.options), floor: part.floor }
    case 'ordering':
      return { ...asked, kind: part.kind, items: shown(part.items) }
    case 'expression':
      return { ...asked, kind: part.kind, variables: part.variables }
  }
}

/** Without the feedback and the mistake of an option. */
function shown(rows: Shown): Shown {
  return rows.map(({ id, text }) => ({ id, text }))
}
