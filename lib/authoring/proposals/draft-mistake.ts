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

type Words = {
  readonly catalogue: MistakeCatalogue
  /** Ids of drafts beside this one. */
  readonly taken: ReadonlySet<string>
}

const draftNames = new Set(Object.values(kindWords).map(({ name }) => name))

/** An entry that bears our own name for a slip is an earlier draft: its words are about another place. */
export function draftMistake({ kind, was, became }: Slip, { catalogue, taken }: Words): DraftMistake {
  const { known, name, feedback } = kindWords[kind]
  const candidates = [...knownByBases(kind, { was, became }), ...known]
  const is = candidates.find((id) => Object.hasOwn(catalogue, id) && !draftNames.has(catalogue[id]?.name ?? ''))
  const entry = is === undefined ? undefined : catalogue[is]
  if (is !== undefined && entry !== undefined) {
    return { is, isNew: false, name: entry.name, feedback: entry.feedback }
  }
  const draft = feedback({ was: `\`${was}\``, became: `\`${became}\`` })
  const isTaken = (id: string) => Object.hasOwn(catalogue, id) || taken.has(id)
  return { is: freeId(known.at(-1) ?? kind, isTaken), isNew: true, name, feedback: draft }
}

/** The unit that comes out says what the slip is called. */
function knownByBases(kind: MutationKind, { was, became }: { readonly was: string; readonly became: string }) {
  if (kind === 'unit-exchanged') {
    if (/ \/ ln\(10\)$| \* log10\(2\)$/.test(became)) return ['base-ten-logarithm']
    return [/ \/ ln\(2\)$/.test(became) ? 'bits-for-nats' : 'nats-for-bits']
  }
  if (kind === 'bytes-exchanged') return [/ \/ 8$/.test(became) ? 'bytes-for-bits' : 'eight-for-each-byte']
  if (kind === 'exponent-base' && /^10\^/.test(became)) return ['base-ten-power']
  if (kind === 'another-metric')
    return [became.startsWith('kl') ? 'divergence-for-cross-entropy' : 'entropy-for-cross-entropy']
  if (kind !== 'logarithm-base') return []
  if (/log10|10\)$/.test(became)) return ['base-ten-logarithm']
  const isToNats = /^ln|, e\)$/.test(became) && !/^ln|, e\)$/.test(was)
  return [isToNats ? 'nats-for-bits' : 'bits-for-nats']
}

function freeId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id
  let number = 2
  while (isTaken(`${id}-${number}`)) number += 1
  return `${id}-${number}`
}
