/** What a reply to a sent change means for it. */
import type { ActionResult } from '@/lib/contracts/action-result'
import type { SaveResult } from '@/lib/contracts/save-result'

export type SendOutcome =
  /** Stored: it may leave the journal. */
  | { readonly kind: 'stored'; readonly result: SaveResult }
  /** Nothing is known of it: it is sent again, the same. */
  | { readonly kind: 'again'; readonly reason: 'offline' | 'busy' | 'signed-out' }
  /** The server will not have it, however often it is sent. It stays in the journal, and the student is told. */
  | { readonly kind: 'refused' }

/** @param reply null when none came. */
export function sendOutcome(reply: ActionResult<SaveResult> | null): SendOutcome {
  if (reply === null) return { kind: 'again', reason: 'offline' }
  if (reply.ok) return { kind: 'stored', result: reply.value }
  return failures[reply.code]
}

const again = (reason: 'offline' | 'busy' | 'signed-out') => ({ kind: 'again', reason }) as const
const refused = { kind: 'refused' } as const

const failures = {
  unavailable: again('busy'),
  unexpected: again('busy'),
  conflict: again('busy'),
  'rate-limited': again('busy'),
  unauthenticated: again('signed-out'),
  'not-found': refused,
  forbidden: refused,
  'invalid-input': refused,
} as const satisfies Readonly<Record<string, SendOutcome>>
