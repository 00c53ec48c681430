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

/** A sentence about what was found, with a few seeds whose variants show it; with none, every variant does. */
export type Told = { readonly words: string; readonly seeds: readonly number[] }

/** What is so of the question itself. */
export function ofAll(words: string): Told {
  return { words, seeds: [] }
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
  const told = [...reds, ...warns]
  const evidence = { n, findings: told.map(({ words }) => words), seeds: told.map(({ seeds }) => seeds), ...figures }
  if (reds.length > 0) return { verdict: 'red', evidence }
  return { verdict: warns.length > 0 ? 'warn' : 'green', evidence }
}
