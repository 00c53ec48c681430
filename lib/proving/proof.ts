/** What the prover says about a question: a verdict for each rule, with figures a person can read. */

/** `waived`: a warning about a question that is kept as its author wrote it. Only `red` stops a question from being published. */
export type Verdict = 'green' | 'waived' | 'warn' | 'red'

export type Evidence = {
  /** How many variants (or draws, where it says so) the figures rest on. */
  readonly n: number
  /** What was found, in sentences; empty where all is well. */
  readonly findings: readonly string[]
  /** For each finding a few seeds whose variants show it; none where no variant could be had. */
  readonly seeds: readonly (readonly number[])[]
  /** Figures by name: numbers, texts, lists and objects of these. */
  readonly [figure: string]: unknown
}

export type RuleProof = { readonly rule: string; readonly verdict: Verdict; readonly evidence: Evidence }

export type Proof = {
  readonly questionId: string
  /** The worst of its rules. */
  readonly verdict: Verdict
  readonly rules: readonly RuleProof[]
}

const fromBestToWorst = ['green', 'waived', 'warn', 'red'] as const satisfies readonly Verdict[]

/** Green where there is nothing to judge. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return fromBestToWorst.findLast((verdict) => verdicts.includes(verdict)) ?? 'green'
}
