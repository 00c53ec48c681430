/** What a proposed mal-rule is called and tells: the catalogue's own words where it knows the mistake, else a draft. */
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import { kindWords, type MutationKind } from './mutation-kind'

export type DraftMistake = {
  /** Id in the catalogue, or a free one. */
  readonly is: string
  readonly isNew: boolean
  readonly name: string
  /** Markdown with `value` in it: the catalogue's where it knows the mistake. */
  readonly feedback: string
}

type Slip = { readonly kind: MutationKind; readonly was: string; readonly became: string }

export function draftMistake({ kind, was, became }: Slip, catalogue: MistakeCatalogue): DraftMistake {
  const { known, name, feedback } = kindWords[kind]
  const is = [...knownByBases(kind, { was, became }), ...known].find((id) => Object.hasOwn(catalogue, id))
  const entry = is === undefined ? undefined : catalogue[is]
  if (is !== undefined && entry !== undefined) {
    return { is, isNew: false, name: entry.name, feedback: entry.feedback }
  }
  const draft = feedback({ was: `\`${was}\``, became: `\`${became}\`` })
  return { is: freeId(known.at(-1) ?? kind, catalogue), isNew: true, name, feedback: draft }
}

/** The unit that comes out says what the slip is called. */
function knownByBases(kind: MutationKind, { was, became }: { readonly was: string; readonly became: string }) {
  if (kind === 'unit-exchanged') return [/ \/ ln\(2\)$/.test(became) ? 'bits-for-nats' : 'nats-for-bits']
  if (kind !== 'logarithm-base') return []
  if (/log10|10\)$/.test(became)) return ['base-ten-logarithm']
  const isToNats = /^ln|, e\)$/.test(became) && !/^ln|, e\)$/.test(was)
  return [isToNats ? 'nats-for-bits' : 'bits-for-nats']
}

function freeId(id: string, catalogue: MistakeCatalogue): string {
  if (!Object.hasOwn(catalogue, id)) return id
  let number = 2
  while (Object.hasOwn(catalogue, `${id}-${number}`)) number += 1
  return `${id}-${number}`
}
