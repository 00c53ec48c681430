/** The word for a kind of answer. */

const kinds = [
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

/** In the message files; one they do not know yet is called "another kind". */
export function answerKindKey(kind: string): `answerKind.${(typeof kinds)[number] | 'other'}` {
  const known = kinds.find((each) => each === kind)
  return `answerKind.${known ?? 'other'}`
}
