/** Keeps questions that are not fit for students out of the database. */
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import type { Proof } from '@/lib/proving/proof'
import { proveQuestion } from '@/lib/proving/prove-question'
import type { SeedQuestion } from './read-questions'
import { inFile, SeedError } from './seed-error'

/**
 * Few, for a first start proves the whole bank and somebody waits for it: what befalls one variant in seven is found with a
 * chance of 95 %. The tests prove the bank on a thousand.
 */
const VARIANTS = 20

export type QuestionsToProve = {
  readonly questions: readonly SeedQuestion[]
  readonly catalogue: MistakeCatalogue
  readonly knownObjectives: readonly string[]
}

/** @throws SeedError naming the first file whose question is red, the rules it breaks and what was found. */
export function requireProved({ questions, catalogue, knownObjectives }: QuestionsToProve): void {
  for (const { file, question } of questions) {
    const proof = inFile(file, () => proveQuestion({ question, catalogue, knownObjectives, variants: VARIANTS }))
    if (proof.verdict === 'red') throw new SeedError(file, refusal(proof))
  }
}

function refusal({ rules }: Proof): string {
  const found = rules
    .filter(({ verdict }) => verdict === 'red')
    .flatMap(({ rule, evidence }) => evidence.findings.map((finding) => `${rule}: ${finding}`))
  return `the question is not published, for it is red in the prover. ${found.join(' ')}`
}
