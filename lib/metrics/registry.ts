/** The metrics by name, for the command line and for the expressions of questions. The names are the functions' own. */
import { accuracy } from './accuracy'
import { argmax } from './argmax'
import {
  numberArgument,
  numberOrVectorArgument,
  optional,
  predictionsArgument,
  unitArgument,
  vectorArgument,
} from './argument'
import { binaryCrossEntropy } from './binary-cross-entropy'
import { binaryCrossEntropyFromLogit } from './binary-cross-entropy-from-logit'
import { bitsPerCharacter } from './bits-per-character'
import { bitsPerDimension } from './bits-per-dimension'
import { convertUnit } from './convert-unit'
import { crossEntropy } from './cross-entropy'
import { crossEntropyFromLogits } from './cross-entropy-from-logits'
import { crossEntropyOneHot } from './cross-entropy-one-hot'
import { crossEntropySmoothed } from './cross-entropy-smoothed'
import { entropy } from './entropy'
import { jensenShannonDivergence } from './jensen-shannon-divergence'
import { klDivergence } from './kl-divergence'
import { logLikelihood } from './log-likelihood'
import { logSoftmax } from './log-softmax'
import { logSumExp } from './log-sum-exp'
import { lossFromPerplexity } from './loss-from-perplexity'
import { meanNegativeLogLikelihood } from './mean-negative-log-likelihood'
import { BASE_NAME, binaryMetric, type MetricEntry, quaternaryMetric, ternaryMetric, unaryMetric } from './metric-entry'
import { perplexity } from './perplexity'
import { perplexityFromLoss } from './perplexity-from-loss'
import { perplexityOfModel } from './perplexity-of-model'
import { perplexityOfTokens } from './perplexity-of-tokens'
import { sigmoid } from './sigmoid'
import { smoothLabels } from './smooth-labels'
import { smoothLabelsUniform } from './smooth-labels-uniform'
import { softmax } from './softmax'
import { softmaxCrossEntropyGradient } from './softmax-cross-entropy-gradient'
import { surprisal } from './surprisal'

const p = vectorArgument('p')
const q = vectorArgument('q')
const predicted = vectorArgument('predicted')
const target = vectorArgument('target')
const logits = vectorArgument('logits')
const probabilities = vectorArgument('probabilities')
const trueClass = numberArgument('trueClass')
const label = numberArgument('label')
const epsilon = numberArgument('epsilon')
const temperature = optional(numberArgument('temperature'))
const base = optional(numberArgument(BASE_NAME))

export const metricRegistry: Readonly<Record<string, MetricEntry>> = {
  accuracy: binaryMetric(
    'Share of examples whose predicted class (or argmax) is the true one.',
    [vectorArgument('trueClasses'), predictionsArgument('predictions')],
    accuracy,
  ),
  argmax: unaryMetric('Index from 0 of the greatest entry.', vectorArgument('values'), argmax),
  binaryCrossEntropy: ternaryMetric(
    'Cross-entropy of a label 0 or 1 and a predicted probability of 1.',
    [label, numberArgument('predicted'), base],
    binaryCrossEntropy,
  ),
  binaryCrossEntropyFromLogit: ternaryMetric(
    'Cross-entropy of a label 0 or 1 and a logit.',
    [label, numberArgument('logit'), base],
    binaryCrossEntropyFromLogit,
  ),
  bitsPerCharacter: binaryMetric(
    'Total bits (or −Σ log₂ of the probabilities given) over the characters.',
    [numberOrVectorArgument('bitsOrTokenProbabilities'), numberArgument('characterCount')],
    bitsPerCharacter,
  ),
  bitsPerDimension: binaryMetric(
    'Total bits (or −Σ log₂ of the probabilities given) over the dimensions.',
    [numberOrVectorArgument('bitsOrProbabilities'), numberArgument('dimensionCount')],
    bitsPerDimension,
  ),
  convertUnit: ternaryMetric(
    'A quantity of information from one unit (bits, nats, dits) to another.',
    [numberArgument('value'), unitArgument('from'), unitArgument('to')],
    convertUnit,
  ),
  crossEntropy: ternaryMetric('−Σ p log q.', [p, q, base], crossEntropy),
  crossEntropyFromLogits: ternaryMetric(
    'Cross-entropy of a target under the softmax of logits.',
    [target, logits, base],
    crossEntropyFromLogits,
  ),
  crossEntropyOneHot: ternaryMetric(
    '−log of the probability predicted for the true class, counted from 0.',
    [trueClass, predicted, base],
    crossEntropyOneHot,
  ),
  crossEntropySmoothed: quaternaryMetric(
    'Cross-entropy of a one-hot target smoothed with ε/(K−1), the class counted from 0.',
    [trueClass, predicted, epsilon, base],
    crossEntropySmoothed,
  ),
  entropy: binaryMetric('−Σ p log p.', [p, base], entropy),
  jensenShannonDivergence: ternaryMetric(
    'Mean divergence of p and q from their mean.',
    [p, q, base],
    jensenShannonDivergence,
  ),
  klDivergence: ternaryMetric('Σ p log(p/q).', [p, q, base], klDivergence),
  logLikelihood: binaryMetric('Σ log of the probabilities.', [probabilities, base], logLikelihood),
  logSoftmax: binaryMetric('Natural logarithm of the softmax of logits.', [logits, temperature], logSoftmax),
  logSumExp: unaryMetric('ln Σ exp of the logits.', logits, logSumExp),
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
  sigmoid: unaryMetric('1/(1 + exp(−z)).', numberArgument('logit'), sigmoid),
  smoothLabels: binaryMetric(
    'Target with ε taken from its class and ε/(K−1) given to each other.',
    [target, epsilon],
    smoothLabels,
  ),
  smoothLabelsUniform: binaryMetric(
    'Target mixed with the uniform distribution: ε/K to every class.',
    [target, epsilon],
    smoothLabelsUniform,
  ),
  softmax: binaryMetric('exp of the logits over their sum.', [logits, temperature], softmax),
  softmaxCrossEntropyGradient: binaryMetric(
    'Softmax of the logits minus the target.',
    [target, logits],
    softmaxCrossEntropyGradient,
  ),
  surprisal: binaryMetric('−log of a probability.', [numberArgument('probability'), base], surprisal),
}
