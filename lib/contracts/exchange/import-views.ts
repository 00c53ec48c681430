/** What an import says before and after. Plain data. */
import type { Loss, ReadError } from '@/lib/content/interchange/exchanged-question'
import type { ImportFormat } from '@/lib/content/interchange/formats'
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import type { Question } from '@/lib/problems/question'
import type { Verdict } from '@/lib/proving/proof'

/**
 * `kept`: it has changed here alone since the bank was taken out. `conflict`: here and there. `retired`: it stands here and is out of use.
 * `unplaced`: it names no lesson and objectives, or some that are not there.
 */
export type ImportChange = 'created' | 'updated' | 'unchanged' | 'kept' | 'conflict' | 'retired' | 'unplaced'

export type ProofView = { readonly verdict: Verdict; readonly findings: readonly string[] }

export type ImportedQuestionView = {
  readonly question: Question
  readonly line: number
  readonly change: ImportChange
  /** What stands here under its id where that is something else, and which keys differ. */
  readonly stored: Question | null
  readonly differs: readonly string[]
  /** Of one without a place: the lessons and objectives that are not there. */
  readonly missing: readonly string[]
  /** Null where there is nothing to prove: nothing new or changed, or no place. */
  readonly proof: ProofView | null
}

export type ImportedLessonView = {
  readonly id: string
  readonly title: string
  readonly change: 'created' | 'updated' | 'unchanged'
  readonly objectives: number
}

export type ImportReport = {
  readonly format: ImportFormat
  /** False where it is not of its format at all. */
  readonly isRead: boolean
  readonly questions: readonly ImportedQuestionView[]
  readonly lessons: readonly ImportedLessonView[]
  readonly lost: readonly Loss[]
  readonly errors: readonly ReadError[]
  /** What questions are read by. */
  readonly mistakes: MistakeCatalogue
  /** Why nothing of it can be stored; null where something can. */
  readonly refusal: string | null
  /** Of what it was looked at with: a bank that has changed since has another. */
  readonly fingerprint: string
}

export type ImportDone = {
  readonly importId: string
  readonly lessons: readonly { readonly id: string; readonly version: number; readonly isNew: boolean }[]
  readonly questions: readonly {
    readonly id: string
    readonly outcome: 'created' | 'updated' | 'unchanged' | 'brought-back'
  }[]
  readonly drafts: readonly { readonly id: string; readonly draftId: string }[]
  /** Kept out: red in the prover, or somebody is writing on it. */
  readonly left: readonly {
    readonly id: string
    readonly why: 'red' | 'draft-open'
    readonly proof: ProofView | null
  }[]
}

export type ImportUndone = {
  readonly retired: number
  readonly restored: number
  readonly discarded: number
  readonly lessons: number
  /** Changed by somebody since, and left as they are. */
  readonly left: readonly string[]
}

/** How far a long import is. */
export type ImportProgress = { readonly done: number; readonly of: number }
