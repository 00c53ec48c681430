/** What a guided start can ask for, and which draws each kind of answer can be about. */

/** As the key of an answer says it, in the order in which they are offered. */
export const answerKinds = [
  'number',
  'probabilities',
  'vector',
  'matrix',
  'choice',
  'choices',
  'ordering',
  'expression',
  'construction',
  'probabilisticChoice',
] as const

export type AnswerKind = (typeof answerKinds)[number]

/** A distribution over outcomes, probabilities that need not sum to 1, or whole numbers counted. */
export const materials = ['distribution', 'sequence', 'counts'] as const

export type Material = (typeof materials)[number]
