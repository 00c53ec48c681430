/**
 * The key of every template a second time: plain arithmetic on what the prompt shows, without the metrics library, the
 * expressions of the question or anything they share.
 */
import type { SecondCalculation } from './drawn'
import { keysOfBitsPerCharacter } from './keys-of-bits-per-character'
import { keysOfCrossEntropyLoss } from './keys-of-cross-entropy-loss'
import { keysOfLossVersusAccuracy } from './keys-of-loss-versus-accuracy'
import { keysOfMaximumLikelihood } from './keys-of-maximum-likelihood'
import { keysOfPerplexity } from './keys-of-perplexity'

export const independentKeys: SecondCalculation = {
  ...keysOfCrossEntropyLoss,
  ...keysOfMaximumLikelihood,
  ...keysOfPerplexity,
  ...keysOfBitsPerCharacter,
  ...keysOfLossVersusAccuracy,
}
