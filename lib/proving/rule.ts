/** A rule of the prover: it watches every variant go by, keeps what it needs of each, and concludes. */
import type { CompiledQuestion } from '@/lib/problems/compile-question'
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import type { Question } from '@/lib/problems/question'
import type { DrawTally } from './draw-tally'
import type { FormulaTally } from './formula-tally'
import type { Sample } from './sample'

export type RuleContext = {
  readonly question: Question
  readonly compiled: CompiledQuestion
  readonly catalogue: MistakeCatalogue
  readonly knownObjectives: readonly string[]
  /** What became of every draw; complete when the rules conclude. */
  readonly draws: DrawTally
  /** Every formula that was shown; complete when the rules conclude. */
  readonly formulas: FormulaTally
}

export type Finding = {
  readonly verdict: 'green' | 'warn' | 'red'
  readonly n: number
  readonly told: readonly Told[]
  readonly figures: Readonly<Record<string, unknown>>
}

export type Watch = {
  readonly see: (sample: Sample) => void
  readonly conclude: () => Finding
}

export type Rule = { readonly id: string; readonly watch: (context: RuleContext) => Watch }

/** A sentence about what was found, with a few seeds whose variants show it; null where every variant does. */
export type Told = { readonly words: string; readonly seeds: readonly number[] | null }

/** What is so of the question itself. */
export function ofAll(words: string): Told {
  return { words, seeds: null }
}

export type Judgement = {
  readonly n: number
  /** What must not be published. */
  readonly reds?: readonly Told[]
  /** What deserves a second look. */
  readonly warns?: readonly Told[]
  readonly figures?: Readonly<Record<string, unknown>>
}

export function judged({ n, reds = [], warns = [], figures = {} }: Judgement): Finding {
  const finding = { n, told: [...reds, ...warns], figures }
  if (reds.length > 0) return { verdict: 'red', ...finding }
  return { verdict: warns.length > 0 ? 'warn' : 'green', ...finding }
}
