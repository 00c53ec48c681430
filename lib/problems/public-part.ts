/** What a browser may see of a part before it is answered: no key, tolerance, feedback, mistake or condition. */
import type { Part, Unit } from './part'

type Asked = { readonly name: string; readonly label: string }

export type PublicPart =
  | (Asked & { readonly kind: 'number'; readonly unit: Unit })
  | (Asked & { readonly kind: 'probabilities' | 'construction'; readonly outcomes: readonly string[] })
  | (Asked & { readonly kind: 'choice'; readonly options: readonly { readonly id: string; readonly text: string }[] })

export function toPublicPart(part: Part): PublicPart {
  const { name, label } = part
  switch (part.kind) {
    case 'number':
      return { kind: part.kind, name, label, unit: part.unit }
    case 'probabilities':
    case 'construction':
      return { kind: part.kind, name, label, outcomes: part.outcomes }
    case 'choice':
      return { kind: part.kind, name, label, options: part.options.map(({ id, text }) => ({ id, text })) }
  }
}
