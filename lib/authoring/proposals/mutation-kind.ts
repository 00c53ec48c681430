/** The slips a calculation invites, each a change at one place of an expression, and how a draft tells it to the student. */

export const mutationKinds = [
  'logarithm-base',
  'exponent-base',
  'exponent-left-out',
  'logarithm-left-out',
  'sign-lost',
  'complement-left-out',
  'sum-for-mean',
  'mean-for-sum',
  'divisor-left-out',
  'quotient-inverted',
  'difference-reversed',
  'arguments-swapped',
  'factor-left-out',
  'term-left-out',
  'averaged-too-early',
  'power-left-out',
  'extreme-reversed',
  'another-quantity',
  'unit-exchanged',
  'shortfall-for-surprisal',
  'complement-taken',
  'stopped-early',
  'sign-turned',
  'converted-the-wrong-way',
  'fraction-mixed',
  'weights-left-out',
  'one-term-alone',
  'count-multiplied',
  'count-divided',
  'given-taken',
  'bytes-exchanged',
  'another-metric',
  'difference-for-ratio',
  'ratio-for-difference',
  'logarithm-shared-out',
  'logarithm-of-product',
  'exponent-in-another-unit',
] as const

export type MutationKind = (typeof mutationKinds)[number]

export type KindWords = {
  /**
   * How often the slip is a mal-rule that an author wrote by hand, of all in the seeded bank where it could be: 1 in 3 or 4 and more, 2 in 5, 3 in 10, 4
   * seldom. It orders what is offered, and decides nothing else.
   */
  readonly rank: number
  /** Ids under which a catalogue may know it, the most fitting first. */
  readonly known: readonly string[]
  readonly name: string
  /** Markdown, a draft; `was` and `became` stand for the place as it should be and as it was worked out. */
  readonly feedback: (place: { readonly was: string; readonly became: string }) => string
}

const reading = '{{ significant(value, 4) }}'

export const kindWords: Readonly<Record<MutationKind, KindWords>> = {
  'logarithm-base': {
    rank: 1,
    known: [],
    name: 'Logarithm of another base',
    feedback: ({ was, became }) =>
      `${reading} comes from ${became}. What is asked for takes ${was}: the base decides the unit.`,
  },
  'exponent-base': {
    rank: 1,
    known: ['exponent-base-mismatch'],
    name: 'Power of another base',
    feedback: ({ was, became }) =>
      `${reading} is ${became}. The base of the power has to be the base of the logarithm: ${was}.`,
  },
  'exponent-left-out': {
    rank: 1,
    known: ['entropy-not-exponentiated'],
    name: 'Exponent not raised',
    feedback: ({ was, became }) => `${reading} is ${became}, one step before the end. It still has to become ${was}.`,
  },
  'logarithm-left-out': {
    rank: 3,
    known: ['probability-not-logged'],
    name: 'Logarithm left out',
    feedback: ({ was, became }) => `${reading} uses ${became} itself. It is its logarithm that counts: ${was}.`,
  },
  'sign-lost': {
    rank: 2,
    known: ['sign-lost'],
    name: 'Minus sign lost on the way',
    feedback: ({ was, became }) => `${reading} has ${became} where ${was} belongs: a minus sign went missing.`,
  },
  'complement-left-out': {
    rank: 1,
    known: ['complement-left-out'],
    name: 'Complement left out',
    feedback: ({ was, became }) => `${reading} uses ${became}. The probability that it does not happen is ${was}.`,
  },
  'sum-for-mean': {
    rank: 1,
    known: ['sum-for-mean'],
    name: 'Sum in place of the mean',
    feedback: () => `${reading} adds up and does not divide. A mean is the sum over the number of its terms.`,
  },
  'mean-for-sum': {
    rank: 4,
    known: ['mean-for-sum'],
    name: 'Mean in place of the sum',
    feedback: () => `${reading} divides by the number of terms. Here they are added up and left at that.`,
  },
  'divisor-left-out': {
    rank: 1,
    known: ['not-normalised'],
    name: 'Division left out',
    feedback: ({ was, became }) => `${reading} stops at ${became}. It still has to be divided: ${was}.`,
  },
  'quotient-inverted': {
    rank: 3,
    known: ['ratio-inverted'],
    name: 'Quotient upside down',
    feedback: ({ was, became }) => `${reading} divides the wrong way round: ${became} in place of ${was}.`,
  },
  'difference-reversed': {
    rank: 2,
    known: ['difference-reversed'],
    name: 'Difference the wrong way round',
    feedback: ({ was, became }) => `${reading} subtracts the wrong way round: ${became} in place of ${was}.`,
  },
  'arguments-swapped': {
    rank: 2,
    known: ['p-and-q-swapped', 'arguments-swapped'],
    name: 'Two quantities swapped',
    feedback: ({ was, became }) => `${reading} is ${became}. The order matters: ${was}.`,
  },
  'factor-left-out': {
    rank: 3,
    known: ['factor-left-out'],
    name: 'Factor left out',
    feedback: ({ was, became }) => `${reading} has ${became} where ${was} belongs: a factor is missing.`,
  },
  'term-left-out': {
    rank: 3,
    known: ['term-left-out'],
    name: 'Term left out',
    feedback: ({ was, became }) => `${reading} stops at ${became}. A term is missing: ${was}.`,
  },
  'averaged-too-early': {
    rank: 2,
    known: ['averaged-too-early'],
    name: 'Averaged before, not after',
    feedback: ({ was, became }) => `${reading} comes from ${became}. First each value, then their mean: ${was}.`,
  },
  'power-left-out': {
    rank: 3,
    known: ['power-left-out'],
    name: 'Power left out',
    feedback: ({ was, became }) => `${reading} has ${became} where ${was} belongs.`,
  },
  'extreme-reversed': {
    rank: 1,
    known: ['extreme-reversed'],
    name: 'Greatest and least exchanged',
    feedback: ({ was, became }) => `${reading} takes ${became} in place of ${was}.`,
  },
  'another-quantity': {
    rank: 2,
    known: ['another-quantity'],
    name: 'Another quantity of the problem',
    feedback: ({ was, became }) => `${reading} uses ${became} where ${was} belongs.`,
  },
  'unit-exchanged': {
    rank: 1,
    known: [],
    name: 'Answer in another unit',
    feedback: () => `${reading} is the right amount in another unit: mind the base of the logarithm.`,
  },
  'shortfall-for-surprisal': {
    rank: 3,
    known: ['probability-for-loss'],
    name: 'What is missing to 1 in place of the surprisal',
    feedback: ({ was, became }) => `${reading} comes from ${became}. What counts is ${was}, which has no upper bound.`,
  },
  'complement-taken': {
    rank: 4,
    known: ['label-ignored', 'complement-taken'],
    name: 'Probability of the opposite',
    feedback: ({ was, became }) => `${reading} uses ${became}, the probability of the opposite. Here ${was} counts.`,
  },
  'stopped-early': {
    rank: 4,
    known: ['stopped-early'],
    name: 'Stopped one step early',
    feedback: ({ became }) => `${reading} is ${became}, a step on the way. Go on from there.`,
  },
  'sign-turned': {
    rank: 2,
    known: ['sign-turned', 'sign-lost'],
    name: 'Sign of the answer turned',
    feedback: () => `${reading} has the right size and the wrong sign. Ask which way the quantity goes.`,
  },
  'converted-the-wrong-way': {
    rank: 3,
    known: ['converted-the-wrong-way'],
    name: 'Multiplied where it is divided',
    feedback: ({ was, became }) => `${reading} is worked out by ${became}. It is the other way round: ${was}.`,
  },
  'fraction-mixed': {
    rank: 1,
    known: ['ratio-inverted'],
    name: 'Above and below the line exchanged',
    feedback: ({ was, became }) =>
      `${reading} comes from ${became}. What stands above and below the line is exchanged: ${was}.`,
  },
  'weights-left-out': {
    rank: 1,
    known: ['outcomes-unweighted'],
    name: 'Every term counted alike',
    feedback: ({ was, became }) =>
      `${reading} is ${became}: every term counts alike. Each has a weight of its own: ${was}.`,
  },
  'one-term-alone': {
    rank: 3,
    known: [],
    name: 'One term alone',
    feedback: ({ was, became }) => `${reading} has only ${became}. All terms count, each with its weight: ${was}.`,
  },
  'count-multiplied': {
    rank: 4,
    known: ['sum-for-mean'],
    name: 'Multiplied by a count',
    feedback: () => `${reading} is that many times what is asked for: it has been added up, or not divided.`,
  },
  'count-divided': {
    rank: 3,
    known: [],
    name: 'Divided by a count',
    feedback: () => `${reading} has been divided once too often.`,
  },
  'given-taken': {
    rank: 4,
    known: [],
    name: 'A given number as the answer',
    feedback: ({ became }) =>
      `${reading} is ${became}, as the problem gives it. Something still has to be done with it.`,
  },
  'bytes-exchanged': {
    rank: 3,
    known: [],
    name: 'Bits and bytes exchanged',
    feedback: () => `${reading} is off by the factor 8 between bits and bytes.`,
  },
  'another-metric': {
    rank: 1,
    known: [],
    name: 'Another measure of the same',
    feedback: ({ was, became }) => `${reading} is ${became}. What is asked for is ${was}.`,
  },
  'difference-for-ratio': {
    rank: 4,
    known: ['difference-for-ratio'],
    name: 'Difference in place of the quotient',
    feedback: ({ was, became }) => `${reading} subtracts: ${became}. It takes a quotient: ${was}.`,
  },
  'ratio-for-difference': {
    rank: 4,
    known: [],
    name: 'Quotient in place of the difference',
    feedback: ({ was, became }) => `${reading} divides: ${became}. It takes a difference: ${was}.`,
  },
  'logarithm-shared-out': {
    rank: 4,
    known: [],
    name: 'Logarithm of a quotient taken apart',
    feedback: ({ was, became }) =>
      `${reading} comes from ${became}. The logarithm of a quotient is a difference: ${was}.`,
  },
  'logarithm-of-product': {
    rank: 3,
    known: ['log-of-the-product'],
    name: 'Factor drawn into the logarithm',
    feedback: ({ was, became }) => `${reading} comes from ${became}. The factor stands before the logarithm: ${was}.`,
  },
  'exponent-in-another-unit': {
    rank: 4,
    known: ['nats-in-power-of-two'],
    name: 'Exponent in another unit than the base',
    feedback: ({ was, became }) => `${reading} is ${became}. Base and exponent belong together: ${was}.`,
  },
}
