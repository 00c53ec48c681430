/** Where the saving of a draft stands, and what each answer of the server makes of it. Knows no clock, no network, no screen. */
import type { Written } from '@/app/components/studio/written'
import type { RequestFailure } from '@/app/components/ui/use-request'
import type { ActionResult } from '@/lib/contracts/action-result'
import type { DraftState, OtherDraft, SaveDraftResult } from '@/lib/contracts/authoring/draft-views'

/** What the server has. */
export type SavedDraft = Written & { readonly revision: number; readonly savedAt: string; readonly state: DraftState }

export type SavingStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  /** No answer: it is sent again by itself. */
  | { readonly kind: 'offline'; readonly failures: number }
  /** An answer that sending again does not change. */
  | { readonly kind: 'refused'; readonly code: RequestFailure }
  /** Somebody else was first; `base` is what both began with. */
  | { readonly kind: 'stale'; readonly theirs: OtherDraft; readonly base: Written }
  | { readonly kind: 'closed'; readonly state: 'published' | 'discarded' }

export type Saving = { readonly saved: SavedDraft; readonly status: SavingStatus }

/** Null: the network gave none. */
export type SaveAnswer = ActionResult<SaveDraftResult> | null

export function afterAnswer(
  { saved, status }: Saving,
  { sent, answer }: { readonly sent: Written; readonly answer: SaveAnswer },
): Saving {
  if (answer === null || (!answer.ok && isPassing(answer.code))) {
    const failures = status.kind === 'offline' ? status.failures + 1 : 1
    return { saved, status: { kind: 'offline', failures } }
  }
  if (!answer.ok) return { saved, status: { kind: 'refused', code: answer.code } }
  const { value } = answer
  switch (value.kind) {
    case 'saved': {
      const { revision, savedAt, state } = value
      return { saved: { ...sent, revision, savedAt, state }, status: { kind: 'idle' } }
    }
    case 'stale':
      return { saved, status: { kind: 'stale', theirs: value.theirs, base: saved } }
    case 'closed':
      return { saved, status: { kind: 'closed', state: value.state } }
  }
}

/** What stands on the server becomes what one has seen: the next save is over it. */
export function afterSeeing(saving: Saving): Saving {
  const { saved, status } = saving
  if (status.kind !== 'stale') return saving
  const { source, ownMistakes, revision, savedAt } = status.theirs
  return { saved: { ...saved, source, ownMistakes, revision, savedAt }, status: { kind: 'idle' } }
}

export function isSameWritten(a: Written, b: Written): boolean {
  if (a.source !== b.source) return false
  return a.ownMistakes === b.ownMistakes || JSON.stringify(a.ownMistakes) === JSON.stringify(b.ownMistakes)
}

/** Gone by itself after a while, with nothing done. */
function isPassing(code: RequestFailure): boolean {
  return code === 'unavailable' || code === 'unexpected' || code === 'rate-limited'
}
