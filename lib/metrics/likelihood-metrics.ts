/** The metrics of sequences by name: likelihoods, perplexities and bits per piece. The names are the functions' own. */
import { matrixArgument, numberArgument, numberOrVectorArgument, optional, vectorArgument } from './argument'
import { bitsPerCharacter } from './bits-per-character'
import { bitsPerCharacterFromPerplexity } from './bits-per-character-from-perplexity'
import { bitsPerDimension } from './bits-per-dimension'
import { conditionalPerplexity } from './conditional-perplexity'
import { logLikelihood } from './log-likelihood'
import { lossFromPerplexity } from './loss-from-perplexity'
import { meanNegativeLogLikelihood } from './mean-negative-log-likelihood'
import { BASE_NAME, binaryMetric, type MetricEntry, ternaryMetric, unaryMetric } from './metric-entry'
import { perplexity } from './perplexity'
import { perplexityFromBitsPerCharacter } from './perplexity-from-bits-per-character'
import { perplexityFromLogLikelihood } from './perplexity-from-log-likelihood'
import { perplexityFromLoss } from './perplexity-from-loss'
import { perplexityOfModel } from './perplexity-of-model'
import { perplexityOfTokens } from './perplexity-of-tokens'

const p = vectorArgument('p')
const q = vectorArgument('q')
const probabilities = vectorArgument('probabilities')
const joint = matrixArgument('joint')
const base = optional(numberArgument(BASE_NAME))

export const likelihoodMetrics: Readonly<Record<string, MetricEntry>> = {
  bitsPerCharacter: binaryMetric(
    'Total bits (or −Σ log₂ of the probabilities given) over the characters.',
    [numberOrVectorArgument('bitsOrTokenProbabilities'), numberArgument('characterCount')],
    bitsPerCharacter,
  ),
  bitsPerCharacterFromPerplexity: ternaryMetric(
    'log₂ of the perplexity · tokens/characters.',
    [numberArgument('perplexity'), numberArgument('tokenCount'), numberArgument('characterCount')],
    bitsPerCharacterFromPerplexity,
  ),
  bitsPerDimension: binaryMetric(
    'Total bits (or −Σ log₂ of the probabilities given) over the dimensions.',
    [numberOrVectorArgument('bitsOrProbabilities'), numberArgument('dimensionCount')],
    bitsPerDimension,
  ),
  conditionalPerplexity: unaryMetric('2^H(column | row), H in bits.', joint, conditionalPerplexity),
  logLikelihood: binaryMetric('Σ log of the probabilities.', [probabilities, base], logLikelihood),
  lossFromPerplexity: binaryMetric(
    'The mean loss per token that a perplexity stands for.',
    [numberArgument('perplexity'), base],
    lossFromPerplexity,
  ),
  meanNegativeLogLikelihood: binaryMetric(
    'Mean of −log of the probabilities.',
    [probabilities, base],
    meanNegativeLogLikelihood,
  ),
  perplexity: unaryMetric('2^H(p), H in bits.', p, perplexity),
  perplexityFromBitsPerCharacter: ternaryMetric(
    '2^(bits per character · characters/tokens).',
    [numberArgument('bitsPerCharacter'), numberArgument('characterCount'), numberArgument('tokenCount')],
    perplexityFromBitsPerCharacter,
  ),
  perplexityFromLogLikelihood: ternaryMetric(
    'base^(−ℓ/N) of N tokens, the base being that of the log-likelihood ℓ.',
    [numberArgument('logLikelihood'), numberArgument('tokenCount'), base],
    perplexityFromLogLikelihood,
  ),
  perplexityFromLoss: binaryMetric(
    'base^loss, the base being that of the loss.',
    [numberArgument('loss'), base],
    perplexityFromLoss,
  ),
  perplexityOfModel: binaryMetric('2^H(p, q), H in bits.', [p, q], perplexityOfModel),
  perplexityOfTokens: unaryMetric(
    '2^(mean of −log₂) of the probabilities of tokens.',
    vectorArgument('tokenProbabilities'),
    perplexityOfTokens,
  ),
}
