// Papers as students get them.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { SheetsView } from '@/lib/contracts/paper-views'
import { toPublicPart } from '@/lib/problems/public-part'
import { loadBundle } from './load-bundle'

type Asked = Parameters<typeof loadBundle>[1]

/** Nothing of a key is in them, nor the titles of questions, which may tell what to do. */
export function getPaperSheets(actor: Actor, asked: Asked): Promise<SheetsView> {
  return loadBundle(actor, asked, ({ slotId, position, points }, { variant: { prompt, parts } }) => {
    return { slotId, position, points, prompt, parts: parts.map(toPublicPart) }
  })
}
