// Each metric through the registry gives what the function of that name gives, with its arguments in the function's order.
import { describe, expect, it } from 'vitest'
import { metricRegistry } from '@/lib/metrics/registry'
import { type DoorExample, doorExamples } from './door-examples'

const examples: readonly DoorExample[] = [
  ...doorExamples,
  [
    'accuracy',
    [
      [0, 1, 1],
      [0, 1, 0],
    ],
    2 / 3,
  ],
  ['argmax', [[1, 5, 3]], 1],
  ['binaryCrossEntropy', [1, 0.25], 2],
  ['binaryCrossEntropy', [0, 0.9, 10], 1],
  ['binaryCrossEntropyFromLogit', [0, 0], 1],
  ['binaryCrossEntropyFromLogit', [0, 800, Math.E], 800],
  ['bitsPerCharacter', [6, 4], 1.5],
  ['bitsPerDimension', [[0.25, 0.25], 2], 2],
  ['convertUnit', [2, 'bits', 'nats'], 2 * Math.LN2],
  [
    'crossEntropy',
    [
      [1, 0],
      [0.25, 0.75],
    ],
    2,
  ],
  ['crossEntropy', [[0, 1], [0.9, 0.1], 10], 1],
  ['crossEntropyFromLogits', [[1, 0], [-800, 0], Math.E], 800],
  ['crossEntropyOneHot', [1, [0.75, 0.25]], 2],
  ['crossEntropySmoothed', [0, [0.5, 0.25, 0.25], 0.2], 1.2],
  ['crossEntropySmoothed', [0, [0.1, 0.9], 0, 10], 1],
  ['entropy', [[0.25, 0.25, 0.25, 0.25]], 2],
  ['entropy', [[0.25, 0.25, 0.25, 0.25], 4], 1],
  [
    'jensenShannonDivergence',
    [
      [1, 0],
      [0, 1],
    ],
    1,
  ],
  [
    'klDivergence',
    [
      [1, 0],
      [0.125, 0.875],
    ],
    3,
  ],
  ['logLikelihood', [[0.5, 0.125]], -4],
  ['logSoftmax', [[0, 0]], [-Math.LN2, -Math.LN2]],
  ['logSoftmax', [[Math.log(4), 0], 2], [Math.log(2 / 3), Math.log(1 / 3)]],
  ['logSumExp', [[0, 0]], Math.LN2],
  ['lossFromPerplexity', [100, 10], 2],
  ['meanNegativeLogLikelihood', [[0.5, 0.125]], 2],
  ['perplexity', [[0.5, 0.5]], 2],
  ['perplexityFromLoss', [2, 10], 100],
  [
    'perplexityOfModel',
    [
      [1, 0],
      [0.125, 0.875],
    ],
    8,
  ],
  ['perplexityOfTokens', [[0.5, 0.125]], 4],
  ['sigmoid', [Math.log(3)], 0.75],
  ['smoothLabels', [[1, 0, 0], 0.5], [0.5, 0.25, 0.25]],
  ['smoothLabelsUniform', [[1, 0], 0.5], [0.75, 0.25]],
  ['softmax', [[Math.log(3), 0]], [0.75, 0.25]],
  ['softmax', [[Math.log(4), 0], 2], [2 / 3, 1 / 3]],
  [
    'softmaxCrossEntropyGradient',
    [
      [0, 1],
      [Math.log(3), 0],
    ],
    [0.75, -0.75],
  ],
  ['surprisal', [0.125], 3],
]

describe('through the registry', () => {
  it.each(examples)('%s of %j is %j', (name, args, expected) => {
    const actual = metricRegistry[name]?.apply(args)
    const [got, wanted] = [[actual].flat(2).map(Number), [expected].flat(2).map(Number)]
    expect(got).toHaveLength(wanted.length)
    for (const [index, value] of wanted.entries()) expect(got[index]).toBeCloseTo(value, 13)
  })
  it('every metric is called here', () => {
    expect([...new Set(examples.map(([name]) => name))].sort()).toEqual(Object.keys(metricRegistry).sort())
  })
  it('only those that take a logarithm of their own take a base', () => {
    const without = Object.entries(metricRegistry).filter(([, { takesBase }]) => !takesBase)
    expect(without.map(([name]) => name).sort()).toEqual([
      'accuracy',
      'argmax',
      'binaryBrierScore',
      'binaryCrossEntropyGradient',
      'bitsPerCharacter',
      'bitsPerCharacterFromPerplexity',
      'bitsPerDimension',
      'brierDecomposition',
      'brierScore',
      'codeRedundancy',
      'columnMarginals',
      'conditionalPerplexity',
      'convertUnit',
      'crossEntropyGradient',
      'expectedCalibrationError',
      'expectedCodeLength',
      'huffmanCodeLengths',
      'kraftSum',
      'logSigmoid',
      'logSoftmax',
      'logSumExp',
      'logit',
      'maximumCalibrationError',
      'perplexity',
      'perplexityFromBitsPerCharacter',
      'perplexityOfModel',
      'perplexityOfTokens',
      'reliabilityDiagram',
      'rowMarginals',
      'satisfiesKraft',
      'shannonCodeLengths',
      'sigmoid',
      'smoothLabels',
      'smoothLabelsUniform',
      'smoothedSoftmaxGradient',
      'softmax',
      'softmaxCrossEntropyGradient',
      'softmaxJacobian',
      'sphericalScore',
      'tsallisEntropy',
    ])
  })
})
