// What is right on each paper, for whoever marks it.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { optionLetter } from '@/lib/contracts/option-letter'
import type { KeysView } from '@/lib/contracts/paper-views'
import type { Part } from '@/lib/problems/part'
import { loadBundle } from './load-bundle'
import { toKeyView } from './to-key-view'

type Asked = Parameters<typeof loadBundle>[1]

export function getPaperKeys(actor: Actor, asked: Asked): Promise<KeysView> {
  return loadBundle(actor, asked, ({ slotId, position, points }, { title, variant: { parts } }) => {
    const keys = parts.map((part) => ({ ...toKeyView(part), label: part.label, letters: lettersOf(part) }))
    return { slotId, position, points, title, keys }
  })
}

/** Of what is chosen or ordered; null of anything else. */
function lettersOf(part: Part): string | null {
  switch (part.kind) {
    case 'choice':
    case 'probabilistic-choice':
      return lettersIn([part.key], part.options)
    case 'choices':
      return part.key.length === 0 ? '–' : lettersIn(part.key, part.options)
    case 'ordering':
      return lettersIn(part.key, part.items)
    default:
      return null
  }
}

function lettersIn(ids: readonly string[], shown: readonly { readonly id: string }[]): string {
  return ids.map((id) => optionLetter(shown.findIndex((one) => one.id === id))).join(' ')
}
