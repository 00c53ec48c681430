/** Keeps questions that are not fit for students out of the database. */
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import type { Proof } from '@/lib/proving/proof'
import { proveQuestion } from '@/lib/proving/prove-question'
import type { SeedQuestion } from './read-questions'
import { inFile, SeedError } from './seed-error'

/**
 * At every start that has something new to load. What befalls one variant in ten is found with a chance of 96 %; the tests prove the
 * bank on a thousand.
 */
const VARIANTS = 30

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
