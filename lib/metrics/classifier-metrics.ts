/** The metrics of classifiers by name: the softmax family, losses and their gradients. The names are the functions' own. */

import { accuracy } from './accuracy'
import { argmax } from './argmax'
import { numberArgument, optional, predictionsArgument, vectorArgument } from './argument'
import { balancedBinaryFocalLoss } from './balanced-binary-focal-loss'
import { binaryCrossEntropy } from './binary-cross-entropy'
import { binaryCrossEntropyFromLogit } from './binary-cross-entropy-from-logit'
import { binaryCrossEntropyGradient } from './binary-cross-entropy-gradient'
import { binaryFocalLoss } from './binary-focal-loss'
import { crossEntropyFromLogits } from './cross-entropy-from-logits'
import { crossEntropyGradient } from './cross-entropy-gradient'
import { crossEntropyOneHot } from './cross-entropy-one-hot'
import { crossEntropySmoothed } from './cross-entropy-smoothed'
import { focalLoss } from './focal-loss'
import { logSigmoid } from './log-sigmoid'
import { logSoftmax } from './log-softmax'
import { logSumExp } from './log-sum-exp'
import { logit } from './logit'
import {
  BASE_NAME,
  binaryMetric,
  type MetricEntry,
  quaternaryMetric,
  quinaryMetric,
  ternaryMetric,
  unaryMetric,
} from './metric-entry'
import { sigmoid } from './sigmoid'
import { smoothLabels } from './smooth-labels'
import { smoothLabelsUniform } from './smooth-labels-uniform'
import { smoothedSoftmaxGradient } from './smoothed-softmax-gradient'
import { softmax } from './softmax'
import { softmaxCrossEntropyGradient } from './softmax-cross-entropy-gradient'
import { softmaxJacobian } from './softmax-jacobian'

const p = vectorArgument('p')
const q = vectorArgument('q')
const predicted = vectorArgument('predicted')
const target = vectorArgument('target')
const logits = vectorArgument('logits')
const trueClass = numberArgument('trueClass')
const label = numberArgument('label')
const epsilon = numberArgument('epsilon')
const gamma = numberArgument('gamma')
const temperature = optional(numberArgument('temperature'))
const base = optional(numberArgument(BASE_NAME))

export const classifierMetrics: Readonly<Record<string, MetricEntry>> = {
  accuracy: binaryMetric(
    'Share of examples whose predicted class (or argmax) is the true one.',
    [vectorArgument('trueClasses'), predictionsArgument('predictions')],
    accuracy,
  ),
  argmax: unaryMetric('Index from 0 of the greatest entry.', vectorArgument('values'), argmax),
  balancedBinaryFocalLoss: quinaryMetric(
    'Binary focal loss, times α for label 1 and 1 − α for label 0.',
    [label, numberArgument('predicted'), gamma, numberArgument('alpha'), base],
    balancedBinaryFocalLoss,
  ),
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
  binaryCrossEntropyGradient: binaryMetric(
    'σ(logit) − label: the slope of binary cross-entropy in nats.',
    [label, numberArgument('logit')],
    binaryCrossEntropyGradient,
  ),
  binaryFocalLoss: quaternaryMetric(
    '−(1 − p_t)^γ log p_t of a label 0 or 1 and a predicted probability of 1.',
    [label, numberArgument('predicted'), gamma, base],
    binaryFocalLoss,
  ),
  crossEntropyFromLogits: ternaryMetric(
    'Cross-entropy of a target under the softmax of logits.',
    [target, logits, base],
    crossEntropyFromLogits,
  ),
  crossEntropyGradient: binaryMetric(
    '−p/q: the slopes of cross-entropy in nats with respect to q.',
    [p, q],
    crossEntropyGradient,
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
  focalLoss: quaternaryMetric(
    '−(1 − ŷ_t)^γ log ŷ_t of the true class, counted from 0.',
    [trueClass, predicted, gamma, base],
    focalLoss,
  ),
  logSigmoid: unaryMetric('ln of 1/(1 + exp(−z)).', numberArgument('logit'), logSigmoid),
  logSoftmax: binaryMetric('Natural logarithm of the softmax of logits.', [logits, temperature], logSoftmax),
  logSumExp: unaryMetric('ln Σ exp of the logits.', logits, logSumExp),
  logit: unaryMetric('ln(p/(1 − p)).', numberArgument('probability'), logit),
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
  smoothedSoftmaxGradient: ternaryMetric(
    'Softmax of the logits minus the one-hot target smoothed with ε/(K−1), the class counted from 0.',
    [trueClass, logits, epsilon],
    smoothedSoftmaxGradient,
  ),
  softmax: binaryMetric('exp of the logits over their sum.', [logits, temperature], softmax),
  softmaxCrossEntropyGradient: binaryMetric(
    'Softmax of the logits minus the target.',
    [target, logits],
    softmaxCrossEntropyGradient,
  ),
  softmaxJacobian: binaryMetric(
    'Derivatives of softmax: row i the probability, column j the logit.',
    [logits, temperature],
    softmaxJacobian,
  ),
}
