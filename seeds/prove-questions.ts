/** Keeps questions that are not fit for students out of the database. */
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import type { Proof } from '@/lib/proving/proof'
import { proveQuestion } from '@/lib/proving/prove-question'
import type { SeedQuestion } from './read-questions'
import { inFile, SeedError } from './seed-error'

/** What a question is proved on when it comes alone or in a few. */
const VARIANTS = 1_000
/** A whole bank shares these, about six seconds of work: somebody waits for a first start. The tests prove it on a thousand each. */
const VARIANTS_IN_ALL = 4_000
/** What befalls one variant in seven is found in as many with a chance of 95 %. */
const FEWEST = 20

export type QuestionsToProve = {
  readonly questions: readonly SeedQuestion[]
  readonly catalogue: MistakeCatalogue
  readonly knownObjectives: readonly string[]
}

/** @throws SeedError naming the first file whose question is red, the rules it breaks and what was found. */
export function requireProved({ questions, catalogue, knownObjectives }: QuestionsToProve): void {
  const share = Math.floor(VARIANTS_IN_ALL / Math.max(1, questions.length))
  const variants = Math.min(VARIANTS, Math.max(FEWEST, share))
  for (const { file, question } of questions) {
    const proof = inFile(file, () => proveQuestion({ question, catalogue, knownObjectives, variants }))
    if (proof.verdict === 'red') throw new SeedError(file, refusal(proof))
  }
}

function refusal({ rules }: Proof): string {
  const found = rules
    .filter(({ verdict }) => verdict === 'red')
    .flatMap(({ rule, evidence }) => evidence.findings.map((finding) => `${rule}: ${finding}`))
  return `the question is not published, for it is red in the prover. ${found.join(' ')}`
}
