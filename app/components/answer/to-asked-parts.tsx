/** The parts of a problem for the answer form, their words rendered here so that no renderer reaches the browser. */
import { InlineMarkdown } from '@/app/components/markdown/markdown'
import type { PublicPart } from '@/lib/contracts/views'
import type { AskedEntry, AskedOption, AskedPart } from './asked-part'
import { PartNumber } from './part-number'
import { UnitOfEntries } from './unit-of-entries'

export function toAskedParts(parts: readonly PublicPart[]): readonly AskedPart[] {
  return parts.map((part, place) =>
    toAskedPart(part, {
      name: part.name,
      label: (
        <>
          <PartNumber place={place} count={parts.length} />
          <InlineMarkdown text={part.label} />
          <UnitOfEntries part={part} />
        </>
      ),
    }),
  )
}

function toAskedPart(part: PublicPart, asked: Pick<AskedPart, 'name' | 'label'>): AskedPart {
  switch (part.kind) {
    case 'number':
      return { ...asked, kind: 'number', unit: part.unit }
    case 'probabilities':
      return { ...asked, kind: 'vector', of: 'probabilities', unit: 'none', entries: named(part.outcomes) }
    case 'construction':
      return { ...asked, kind: 'vector', of: part.of, unit: 'none', entries: named(part.outcomes) }
    case 'vector':
      return { ...asked, kind: 'vector', of: 'numbers', unit: part.unit, entries: named(part.entries) }
    case 'matrix':
      return { ...asked, kind: 'matrix', unit: part.unit, rows: named(part.rows), columns: named(part.columns) }
    case 'choice':
    case 'choices':
      return { ...asked, kind: part.kind, options: withText(part.options) }
    case 'probabilistic-choice':
      return { ...asked, kind: part.kind, options: withText(part.options), floor: part.floor }
    case 'ordering':
      return { ...asked, kind: part.kind, items: withText(part.items) }
    case 'expression':
      return { ...asked, kind: part.kind, variables: part.variables }
  }
}

function named(names: readonly string[]): readonly AskedEntry[] {
  return names.map((name, place) => {
    const id = `${place}-${name}`
    return { id, text: <InlineMarkdown key={id} text={name} /> }
  })
}

function withText(rows: readonly { readonly id: string; readonly text: string }[]): readonly AskedOption[] {
  return rows.map(({ id, text }) => ({ id, text: <InlineMarkdown key={id} text={text} /> }))
}
