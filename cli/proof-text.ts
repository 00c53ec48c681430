/** A proof as a person reads it: a line for the question, and a sentence for each thing that was found. */
import type { Proof, RuleProof, Verdict } from '@/lib/proving/proof'

export function proofText({ questionId, verdict, rules }: Proof): string {
  const found = rules.filter((rule) => rule.verdict !== 'green').flatMap(ruleLines)
  return [`${verdict.padEnd(7)}${questionId}`, ...found].join('\n')
}

/** "62 green, 1 warn, 8 waived." */
export function summaryText(proofs: readonly Proof[]): string {
  const order: readonly Verdict[] = ['red', 'warn', 'waived', 'green']
  const counts = order.map((verdict) => [verdict, proofs.filter((proof) => proof.verdict === verdict).length] as const)
  const told = counts.filter(([, count]) => count > 0).map(([verdict, count]) => `${count} ${verdict}`)
  return `${proofs.length} questions: ${told.join(', ')}.`
}

function ruleLines({ rule, verdict, evidence }: RuleProof): readonly string[] {
  return evidence.findings.map((finding) => `  ${verdict} ${rule}: ${finding.replaceAll('\n', '\n    ')}`)
}
