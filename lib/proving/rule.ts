/** A rule of the prover: it watches every variant go by, keeps what it needs of each, and concludes. */
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import type { Question } from '@/lib/problems/question'
import type { DrawTally } from './draw-tally'
import type { FormulaTally } from './formula-tally'
import type { Evidence } from './proof'
import type { Sample } from './sample'

export type RuleContext = {
  readonly question: Question
  readonly catalogue: MistakeCatalogue
  readonly knownObjectives: readonly string[]
  /** What became of every draw; complete when the rules conclude. */
  readonly draws: DrawTally
  /** Every formula that was shown; complete when the rules conclude. */
  readonly formulas: FormulaTally
}

export type Finding = { readonly verdict: 'green' | 'warn' | 'red'; readonly evidence: Evidence }

export type Watch = {
  readonly see: (sample: Sample) => void
  readonly conclude: () => Finding
}

export type Rule = { readonly id: string; readonly watch: (context: RuleContext) => Watch }

export type Judgement = {
  readonly n: number
  /** Sentences about what must not be published. */
  readonly reds?: readonly string[]
  /** Sentences about what deserves a second look. */
  readonly warns?: readonly string[]
  readonly figures?: Readonly<Record<string, unknown>>
}

export function judged({ n, reds = [], warns = [], figures = {} }: Judgement): Finding {
  const evidence = { n, findings: [...reds, ...warns], ...figures }
  if (reds.length > 0) return { verdict: 'red', evidence }
  return { verdict: warns.length > 0 ? 'warn' : 'green', evidence }
}
