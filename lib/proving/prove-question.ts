/**
 * The prover: a question on many variants, each drawn once and shown to every rule. Pure: the same question, catalogue and
 * seeds give the same proof on every machine.
 */
import { compileQuestion } from '@/lib/problems/compile-question'
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import type { Question } from '@/lib/problems/question'
import { countDraws, newDrawTally } from './draw-tally'
import { newFormulaTally } from './formula-tally'
import { type Proof, type RuleProof, worstVerdict } from './proof'
import type { Finding, Rule, RuleContext } from './rule'
import { rules } from './rules'
import { toSample } from './sample'

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

/** A bank's own number of a question that has not been published. */
const VERSION = 1

/** A seed that cannot be had costs a thousand draws: a few of them say what there is to say. */
const MOST_MISSING = 5

/** @throws QuestionFormatError if an expression of the question is wrong. */
export function proveQuestion({
  question,
  catalogue,
  knownObjectives,
  variants,
  firstSeed = 1,
  by = rules,
}: QuestionToProve): Proof {
  const { tryVariant } = compileQuestion(question, catalogue)
  const context: RuleContext = {
    question,
    catalogue,
    knownObjectives,
    draws: newDrawTally(),
    formulas: newFormulaTally(),
  }
  const watches = by.map(({ id, watch }) => ({ id, watch: watch(context) }))
  for (let seed = firstSeed; seed < firstSeed + variants; seed += 1) {
    const trial = tryVariant({ version: VERSION, seed })
    countDraws(context.draws, { seed, trial })
    if (context.draws.missing.length === MOST_MISSING) break
    if (trial.variant === null) continue
    const sample = toSample(trial.variant)
    context.formulas.see(sample)
    for (const { watch } of watches) watch.see(sample)
  }
  const proofs = watches.map(({ id, watch }) => toRuleProof(id, { question, finding: watch.conclude() }))
  return { questionId: question.id, verdict: worstVerdict(proofs.map(({ verdict }) => verdict)), rules: proofs }
}

/** A question kept as its author wrote it is warned about in vain: it stays out of practice and of graded quizzes. */
function toRuleProof(
  rule: string,
  { question, finding }: { readonly question: Question; readonly finding: Finding },
): RuleProof {
  const isWaived = finding.verdict === 'warn' && question.origin === 'as_written'
  return { rule, verdict: isWaived ? 'waived' : finding.verdict, evidence: finding.evidence }
}
