/** What the page and the worker say to each other. All of it is plain data. */
import type { Proposal } from '@/lib/authoring/proposals/propose-mistakes'
import type { ValueRange } from '@/lib/authoring/value-ranges'
import type { VariantLook } from '@/lib/authoring/variant-look'
import type { Grade, Response } from '@/lib/grading/grade'
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import type { Question } from '@/lib/problems/question'
import type { Proof } from '@/lib/proving/proof'
import type { TestResult } from '@/lib/proving/run-tests'
import type { Progress } from '@/lib/proving/start-proof'

/** What is on the bench: a question that can be read, and what it is judged by. */
export type Subject = {
  readonly question: Question
  readonly catalogue: MistakeCatalogue
  readonly knownObjectives: readonly string[]
}

/** A variant: of a seed, or the one that a test of the author is about. */
export type Which = { readonly kind: 'seed'; readonly seed: number } | { readonly kind: 'test'; readonly place: number }

export type BenchTask =
  | { readonly kind: 'look'; readonly which: Which }
  | { readonly kind: 'grade'; readonly which: Which; readonly response: Response }
  | { readonly kind: 'tests' }
  | { readonly kind: 'ranges' }
  | { readonly kind: 'propose'; readonly part: string }
  | { readonly kind: 'prove'; readonly variants: number }

/** `ask` numbers what is asked, so that an answer finds who asked. */
export type BenchRequest =
  | { readonly kind: 'subject'; readonly subject: Subject }
  | { readonly kind: 'stop' }
  | { readonly kind: 'task'; readonly ask: number; readonly task: BenchTask }

export type ProofStep = { readonly progress: Progress; readonly proof: Proof | null }

export type BenchResult =
  | { readonly kind: 'looked'; readonly look: VariantLook }
  | { readonly kind: 'graded'; readonly grade: Grade | null }
  | { readonly kind: 'tested'; readonly results: readonly TestResult[] }
  | { readonly kind: 'ranged'; readonly ranges: Readonly<Record<string, ValueRange>> }
  | { readonly kind: 'proposed'; readonly proposals: readonly Proposal[] }
  | { readonly kind: 'proved'; readonly step: ProofStep; readonly milliseconds: number }
  /** Something newer has taken its place. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly words: string }

export type BenchAnswer =
  /** How far a proof has come; `proof` is what the rules say so far, now and then. */
  | { readonly kind: 'step'; readonly ask: number; readonly step: ProofStep }
  | { readonly kind: 'result'; readonly ask: number; readonly result: BenchResult }
