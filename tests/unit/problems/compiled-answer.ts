/** One answer of a question, compiled and drawn by itself: over x = 2, p = [0.25, 0.75], m = [[1, 2], [3, 4]] and two words. */
import { answerSchema } from '@/lib/problems/answer-schema'
import { compilePart } from '@/lib/problems/compile-part'
import type { Part } from '@/lib/problems/part'
import { randomStream } from '@/lib/problems/random'
import type { Value } from '@/lib/problems/value'

const values: Readonly<Record<string, Value>> = {
  x: 2,
  p: [0.25, 0.75],
  words: ['cat', 'dog'],
  m: [
    [1, 2],
    [3, 4],
  ],
}
const context = { path: 'answers.a', symbols: new Map(Object.keys(values).map((name, slot) => [name, slot])) }

/** The option B shows the mistake "slip". */
export const compileAnswer = (source: object) =>
  compilePart({
    name: 'a',
    weight: 0.5,
    context,
    source: answerSchema.parse({ label: '{{ x }}?', ...source }),
    mistakeIdOf: (option) => (option === 'B' ? 'slip' : undefined),
  })

export const scopeWith = (changes: Readonly<Record<string, Value>> = {}): readonly Value[] =>
  Object.values({ ...values, ...changes })

export const drawAnswer = (source: object, seed = 1): Part =>
  compileAnswer(source).draw(scopeWith(), (name) => randomStream({ questionId: 'q', version: 1, seed, name }))

/** Of the kind that is expected, so that its own keys can be looked at. */
export function drawKind<Kind extends Part['kind']>(
  kind: Kind,
  source: object,
  seed = 1,
): Extract<Part, { kind: Kind }> {
  const part = drawAnswer(source, seed)
  if (!isKind(part, kind)) throw new TypeError(`Expected a part of kind ${kind}, got ${part.kind}.`)
  return part
}

function isKind<Kind extends Part['kind']>(part: Part, kind: Kind): part is Extract<Part, { kind: Kind }> {
  return part.kind === kind
}
