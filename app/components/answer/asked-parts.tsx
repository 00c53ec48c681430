/** The parts of a problem as its answer form takes them; whoever asks says how a text within a line is rendered. */
import type { ReactNode } from 'react'
import type { PublicPart } from '@/lib/problems/public-part'
import type { AskedEntry, AskedOption, AskedPart } from './asked-part'
import { PartNumber } from './part-number'
import { UnitOfEntries } from './unit-of-entries'

type Inline = (props: { readonly text: string }) => ReactNode | Promise<ReactNode>

export function askedParts(parts: readonly PublicPart[], Inline: Inline): readonly AskedPart[] {
  return parts.map((part, place) =>
    toAskedPart(
      part,
      {
        name: part.name,
        label: (
          <>
            <PartNumber place={place} count={parts.length} />
            <Inline text={part.label} />
            <UnitOfEntries part={part} />
          </>
        ),
      },
      Inline,
    ),
  )
}

function toAskedPart(part: PublicPart, asked: Pick<AskedPart, 'name' | 'label'>, Inline: Inline): AskedPart {
  switch (part.kind) {
    case 'number':
      return { ...asked, kind: 'number', unit: part.unit }
    case 'probabilities':
      return { ...asked, kind: 'vector', of: 'probabilities', unit: 'none', entries: named(part.outcomes, Inline) }
    case 'construction':
      return { ...asked, kind: 'vector', of: part.of, unit: 'none', entries: named(part.outcomes, Inline) }
    case 'vector':
      return { ...asked, kind: 'vector', of: 'numbers', unit: part.unit, entries: named(part.entries, Inline) }
    case 'matrix':
      return {
        ...asked,
        kind: 'matrix',
        unit: part.unit,
        rows: named(part.rows, Inline),
        columns: named(part.columns, Inline),
      }
    case 'choice':
    case 'choices':
      return { ...asked, kind: part.kind, options: withText(part.options, Inline) }
    case 'probabilistic-choice':
      return { ...asked, kind: part.kind, options: withText(part.options, Inline), floor: part.floor }
    case 'ordering':
      return { ...asked, kind: part.kind, items: withText(part.items, Inline) }
    case 'expression':
      return { ...asked, kind: part.kind, variables: part.variables }
  }
}

function named(names: readonly string[], Inline: Inline): readonly AskedEntry[] {
  return names.map((name, place) => {
    const id = `${place}-${name}`
    return { id, text: <Inline key={id} text={name} /> }
  })
}

function withText(
  rows: readonly { readonly id: string; readonly text: string }[],
  Inline: Inline,
): readonly AskedOption[] {
  return rows.map(({ id, text }) => ({ id, text: <Inline key={id} text={text} /> }))
}
