'use client'

/** The parts of a variant that is being written for the boxes in which a student answers, their words rendered in the browser. */
import type { AskedEntry, AskedOption, AskedPart } from '@/app/components/answer/asked-part'
import { PartNumber } from '@/app/components/answer/part-number'
import { UnitOfEntries } from '@/app/components/answer/unit-of-entries'
import { LiveInlineMarkdown } from '@/app/components/markdown/live-markdown'
import type { PublicPart } from '@/lib/problems/public-part'

export function toLiveParts(parts: readonly PublicPart[]): readonly AskedPart[] {
  return parts.map((part, place) =>
    toLivePart(part, {
      name: part.name,
      label: (
        <>
          <PartNumber place={place} count={parts.length} />
          <LiveInlineMarkdown text={part.label} />
          <UnitOfEntries part={part} />
        </>
      ),
    }),
  )
}

function toLivePart(part: PublicPart, asked: Pick<AskedPart, 'name' | 'label'>): AskedPart {
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
    return { id, text: <LiveInlineMarkdown key={id} text={name} /> }
  })
}

function withText(rows: readonly { readonly id: string; readonly text: string }[]): readonly AskedOption[] {
  return rows.map(({ id, text }) => ({ id, text: <LiveInlineMarkdown key={id} text={text} /> }))
}
