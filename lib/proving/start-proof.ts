/**
 * The prover in steps, for whoever must do something else in between: answer other requests, draw a bar. However the variants are
 * cut into steps, the proof is the same.
 */
import { compileQuestion } from '@/lib/problems/compile-question'
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import type { Question } from '@/lib/problems/question'
import { countDraws, newDrawTally, totalsOf } from './draw-tally'
import { newFormulaTally } from './formula-tally'
import { type Proof, type RuleProof, worstVerdict } from './proof'
import type { Finding, Rule, RuleContext } from './rule'
import { rules } from './rules'
import { toSample } from './sample'
import { UNPUBLISHED_VERSION } from './unpublished-version'

export type QuestionToProve = {
  readonly question: Question
  readonly catalogue: MistakeCatalogue
  /** Ids of all the objectives there are. */
  readonly knownObjectives: readonly string[]
  /** How many seeds to try; 1,000 find what befalls one variant in 300 with a chance of 96 %. */
  readonly variants: number
  readonly firstSeed?: number
  /** All that there are, unless some are named. */
  readonly by?: readonly Rule[]
}

export type Progress = {
  /** Seeds tried, of how many. */
  readonly tried: number
  readonly of: number
  /** Those of them that gave a variant. */
  readonly accepted: number
  /** All draws, rejected ones among them. */
  readonly draws: number
  /** Nothing is left to see: all are tried, or so many gave no variant that the others need not be. */
  readonly isOver: boolean
}

type StartedProof = {
  /** Shows the next so many variants to the rules. Does nothing once it is over. */
  readonly see: (count: number) => Progress
  /** What the rules say of the variants seen so far; before the end for looking at alone. May be asked as often as one likes. */
  readonly conclude: () => Proof
}

/** A seed that cannot be had costs a thousand draws: a few of them say what there is to say. */
const MOST_MISSING = 5

/** @throws QuestionFormatError if an expression of the question is wrong. */
export function startProof(input: QuestionToProve): StartedProof {
  const { question, catalogue, knownObjectives, variants, firstSeed = 1, by = rules } = input
  const compiled = compileQuestion(question, catalogue)
  const draws = newDrawTally()
  const formulas = newFormulaTally()
  const context: RuleContext = { question, compiled, catalogue, knownObjectives, draws, formulas }
  const watches = by.map(({ id, watch }) => ({ id, watch: watch(context) }))
  let tried = 0
  const isOver = () => tried >= variants || draws.missing.length >= MOST_MISSING

  const seeNext = () => {
    const seed = firstSeed + tried
    tried += 1
    const trial = compiled.tryVariant({ version: UNPUBLISHED_VERSION, seed })
    countDraws(draws, { seed, trial })
    if (trial.variant === null) return
    const sample = toSample(trial.variant)
    formulas.see(sample)
    for (const { watch } of watches) watch.see(sample)
  }
  return {
    see: (count) => {
      for (let left = count; left > 0 && !isOver(); left -= 1) seeNext()
      return { tried, of: variants, accepted: draws.accepted, draws: totalsOf(draws).all, isOver: isOver() }
    },
    conclude: () => {
      const proofs = watches.map(({ id, watch }) =>
        toRuleProof(id, { question, finding: watch.conclude(), first: draws.firstAccepted }),
      )
      return { questionId: question.id, verdict: worstVerdict(proofs.map(({ verdict }) => verdict)), rules: proofs }
    },
  }
}

type Concluded = {
  readonly question: Question
  readonly finding: Finding
  /** Seed of the first variant: it shows what every variant shows. */
  readonly first: number | null
}

/** A question kept as its author wrote it is warned about in vain: it stays out of practice and of graded quizzes. */
function toRuleProof(rule: string, { question, finding: { verdict, n, told, figures }, first }: Concluded): RuleProof {
  const isWaived = verdict === 'warn' && question.origin === 'as_written'
  const seeds = told.map((each) => each.seeds ?? (first === null ? [] : [first]))
  const evidence = { n, findings: told.map(({ words }) => words), seeds, ...figures }
  return { rule, verdict: isWaived ? 'waived' : verdict, evidence }
}
