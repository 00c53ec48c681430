/**
 * The prover: a question on many variants, each drawn once and shown to every rule. Pure: the same question, catalogue and
 * seeds give the same proof on every machine.
 */
import type { Proof } from './proof'
import { type QuestionToProve, startProof } from './start-proof'

/** @throws QuestionFormatError if an expression of the question is wrong. */
export function proveQuestion(input: QuestionToProve): Proof {
  const proof = startProof(input)
  proof.see(input.variants)
  return proof.conclude()
}
