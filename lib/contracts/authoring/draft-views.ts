/** What services hand to the pages that questions are written on. Plain data; moments are ISO 8601. */
import type { Surroundings } from '@/lib/authoring/surroundings'
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'

export type DraftState = 'draft' | 'in_review' | 'published' | 'discarded'

export type DraftView = {
  readonly id: string
  /** Null until a new question is published. */
  readonly questionId: string | null
  /** The version it was made from; null of a new question. */
  readonly baseVersion: number | null
  readonly state: DraftState
  readonly revision: number
  readonly source: string
  readonly ownMistakes: MistakeCatalogue
  readonly savedAt: string
  /** Null of the command line. */
  readonly savedBy: string | null
  /** Without the draft's own mistakes. */
  readonly surroundings: Surroundings
  /** As the text says; empty where it does not say yet. */
  readonly title: string
  readonly canEdit: boolean
}

/** What stands there by somebody else's hand. */
export type OtherDraft = {
  readonly revision: number
  readonly source: string
  readonly ownMistakes: MistakeCatalogue
  readonly savedBy: string | null
  readonly savedAt: string
}

export type SaveDraftResult =
  | {
      readonly kind: 'saved'
      readonly revision: number
      readonly savedAt: string
      /** A text that changes takes its draft out of review. */
      readonly state: 'draft' | 'in_review'
    }
  | { readonly kind: 'stale'; readonly theirs: OtherDraft }
  /** It was published or discarded meanwhile. */
  | { readonly kind: 'closed'; readonly state: 'published' | 'discarded' }

export type MoveDraftResult =
  | { readonly kind: 'moved'; readonly state: DraftState }
  | { readonly kind: 'stale'; readonly theirs: OtherDraft }
  /** It stands where this cannot be done to it: it was moved meanwhile. */
  | { readonly kind: 'elsewhere'; readonly state: DraftState }
  /** Another draft of the same question is open. */
  | { readonly kind: 'other-open'; readonly draftId: string }
