/** Calls through the registry of the metrics of joint distributions, forecasts and codes, with values checked by hand. */
const ln3 = Math.log(3)
const pairOfBits = [
  [0.25, 0.25],
  [0.5, 0],
]

export type DoorExample = readonly [
  string,
  readonly unknown[],
  boolean | number | readonly (number | readonly number[])[],
]

export const doorExamples: readonly DoorExample[] = [
  ['balancedBinaryFocalLoss', [1, 0.25, 2, 0.5], 0.5625],
  ['balancedBinaryFocalLoss', [0, 0.9, 0, 0.75, 10], 0.25],
  [
    'binaryBrierScore',
    [
      [0.5, 1],
      [1, 1],
    ],
    0.125,
  ],
  ['binaryCrossEntropyGradient', [1, 0], -0.5],
  ['binaryEntropy', [0.5], 1],
  ['binaryEntropy', [0.5, Math.E], Math.LN2],
  ['binaryFocalLoss', [1, 0.25, 2], 1.125],
  ['binaryFocalLoss', [0, 0.9, 1, 10], 0.9],
  ['bitsPerCharacterFromPerplexity', [8, 4, 8], 1.5],
  [
    'brierDecomposition',
    [
      [0.75, 0.75, 0.25, 0.25],
      [1, 1, 0, 1],
    ],
    [0.0625, 0.0625, 0.1875],
  ],
  ['brierScore', [0, [0.5, 0.25, 0.25]], 0.375],
  [
    'codeRedundancy',
    [
      [0.5, 0.25, 0.25],
      [2, 2, 2],
    ],
    0.5,
  ],
  ['columnMarginals', [pairOfBits], [0.75, 0.25]],
  ['conditionalEntropy', [pairOfBits], 0.5],
  ['conditionalEntropy', [pairOfBits, Math.E], Math.LN2 / 2],
  [
    'conditionalEntropyOfRow',
    [
      [
        [0.25, 0.5],
        [0.25, 0],
      ],
    ],
    0.5,
  ],
  [
    'conditionalPerplexity',
    [
      [
        [0.25, 0.25],
        [0.25, 0.25],
      ],
    ],
    2,
  ],
  [
    'crossEntropyGradient',
    [
      [1, 0],
      [0.25, 0.75],
    ],
    [-4, 0],
  ],
  ['expectedCalibrationError', [[0.75, 0.75, 0.5, 0.5], [1, 1, 0, 1], 2], 0.125],
  [
    'expectedCodeLength',
    [
      [0.5, 0.25, 0.25],
      [1, 2, 2],
    ],
    1.5,
  ],
  ['focalLoss', [0, [0.5, 0.3, 0.2], 2], 0.25],
  ['focalLoss', [1, [0.9, 0.1], 0, 10], 1],
  ['huffmanCodeLengths', [[0.5, 0.25, 0.125, 0.125]], [1, 2, 3, 3]],
  ['huffmanCodeLengths', [[0.25, 0.25, 0.5], 3], [1, 1, 1]],
  ['jointEntropy', [pairOfBits], 1.5],
  ['kraftSum', [[1, 2]], 0.75],
  ['kraftSum', [[1, 2], 4], 0.3125],
  ['logScore', [1, [0.5, 0.25, 0.25]], -2],
  ['logScore', [1, [0.9, 0.1], 10], -1],
  ['logSigmoid', [0], -Math.LN2],
  ['logit', [0.75], ln3],
  ['maximumCalibrationError', [[0.75, 0.75, 0.5, 0.5], [1, 1, 0, 1], 2], 0.25],
  [
    'mutualInformation',
    [
      [
        [0.5, 0],
        [0, 0.5],
      ],
    ],
    1,
  ],
  ['perplexityFromBitsPerCharacter', [1.5, 8, 4], 8],
  ['perplexityFromLogLikelihood', [-6, 2], 8],
  ['perplexityFromLogLikelihood', [-2, 1, 10], 100],
  [
    'reliabilityDiagram',
    [[0.75, 0.75, 0.5], [1, 0, 1], 2],
    [
      [0, 0.5, 0.5, 1, 1],
      [0.5, 1, 0.75, 0.5, 2],
    ],
  ],
  ['renyiDivergence', [[1, 0], [0.25, 0.75], 2], 2],
  ['renyiDivergence', [[1, 0], [0.01, 0.99], 0.5, 10], 2],
  ['renyiEntropy', [[0.5, 0.25, 0.25], 2], -Math.log2(0.375)],
  ['renyiEntropy', [[0.5, 0.5], 3, Math.E], Math.LN2],
  ['rowMarginals', [pairOfBits], [0.5, 0.5]],
  ['satisfiesKraft', [[1, 1, 2]], false],
  ['satisfiesKraft', [[1, 1, 2], 3], true],
  ['shannonCodeLengths', [[0.5, 0.3, 0.2]], [1, 2, 3]],
  ['smoothedSoftmaxGradient', [0, [0, 0], 0.1], [-0.4, 0.4]],
  [
    'softmaxJacobian',
    [[0, 0]],
    [
      [0.25, -0.25],
      [-0.25, 0.25],
    ],
  ],
  [
    'softmaxJacobian',
    [[0, ln3 * 2], 2],
    [
      [0.09375, -0.09375],
      [-0.09375, 0.09375],
    ],
  ],
  ['sphericalScore', [0, [0.6, 0.4, 0]], 0.6 / Math.sqrt(0.52)],
  ['tsallisEntropy', [[0.5, 0.25, 0.25], 2], 0.625],
]
