/** Keys of parameters and answers by which the form knows a name for a box. */

export const fieldKeys = [
  ...(['min', 'max', 'step', 'count', 'choice', 'choose', 'from', 'permutation', 'concentration'] as const),
  ...(['perplexity', 'relative', 'rows', 'columns', 'classes', 'total', 'least'] as const),
  ...(['label', 'weight', 'follows', 'number', 'unit', 'tolerance', 'accept', 'probabilities', 'outcomes'] as const),
  ...(['absolute', 'vector', 'entries', 'credit', 'matrix', 'options', 'key', 'shuffle', 'floor', 'items'] as const),
  ...(['expression', 'variables', 'of', 'conditions', 'example'] as const),
] as const

type FieldKey = (typeof fieldKeys)[number]

/** Of "probabilities.count" the last. @throws RangeError for a key that has no name. */
export function fieldKeyOf(at: string): FieldKey {
  const last = at.split('.').at(-1)
  const key = fieldKeys.find((each) => each === last)
  if (key === undefined) throw new RangeError(`${at} has no name in the form.`)
  return key
}
