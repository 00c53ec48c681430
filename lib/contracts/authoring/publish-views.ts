/** What becomes of a draft that is to be published. Plain data. */
import type { Diagnostic } from '@/lib/authoring/diagnostic'
import type { Proof } from '@/lib/proving/proof'
import type { OtherDraft } from './draft-views'

/** What a new version means to students: what they hold stays theirs, what they are given next is the new one. */
export type PublishEffects = {
  /** Problems open in practice, and those of attempts that run: they keep their version. */
  readonly openProblems: number
  readonly runningAttempts: number
  /** Published quizzes that ask for this question: attempts started from now on draw the new version. */
  readonly assessments: number
  /** Answers given to earlier versions: their grades stay as they are. */
  readonly answers: number
}

export type PublishDraftResult =
  | {
      readonly kind: 'published'
      readonly questionId: string
      readonly version: number
      readonly effects: PublishEffects
      /** It was retired, and is in use again. */
      readonly isBroughtBack: boolean
    }
  /** Says what the newest version says, to the letter. */
  | { readonly kind: 'unchanged'; readonly version: number }
  | { readonly kind: 'faulty'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'refused'; readonly proof: Pick<Proof, 'verdict' | 'rules'> & { readonly variants: number } }
  /** Proving took longer than a server gives to one question. */
  | { readonly kind: 'slow'; readonly tried: number; readonly of: number }
  | { readonly kind: 'stale'; readonly theirs: OtherDraft }
  | { readonly kind: 'closed'; readonly state: 'published' | 'discarded' }
  /** The question has had another version since the draft was made; publishing over it must be asked for. */
  | { readonly kind: 'newer'; readonly version: number; readonly baseVersion: number | null }
