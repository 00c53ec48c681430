/** The questions programmed by hand, one for each kind of draw and of answer. */
import { bitsPerCharacter } from './bits-per-character'
import { crossEntropyOfASoftTarget } from './cross-entropy-of-a-soft-target'
import { distributionWithAPerplexity } from './distribution-with-a-perplexity'
import { gradientWithRespectToLogits } from './gradient-with-respect-to-logits'
import type { HandWritten } from './hand-written'
import { impossibleObservation } from './impossible-observation'
import { labelSmoothingLoss } from './label-smoothing-loss'
import { maximumLikelihoodDistribution } from './maximum-likelihood-distribution'
import { perplexityOfASequence } from './perplexity-of-a-sequence'

export const everyTwin: readonly HandWritten[] = [
  bitsPerCharacter,
  perplexityOfASequence,
  crossEntropyOfASoftTarget,
  labelSmoothingLoss,
  gradientWithRespectToLogits,
  maximumLikelihoodDistribution,
  impossibleObservation,
  distributionWithAPerplexity,
]
