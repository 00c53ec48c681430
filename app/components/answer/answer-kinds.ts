/** Every kind of answer, in the order in which they are listed and offered. */
export const answerKinds = [
  'number',
  'vector',
  'probabilities',
  'matrix',
  'choice',
  'choices',
  'probabilistic-choice',
  'ordering',
  'expression',
  'construction',
] as const
