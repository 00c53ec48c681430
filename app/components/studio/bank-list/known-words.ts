/** What a question can be, in the order in which a form offers it. */

export const questionKinds = ['recall', 'computation', 'interpretation', 'comparison', 'construction'] as const
export const difficulties = ['easy', 'medium', 'hard'] as const
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
