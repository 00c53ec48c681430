/** Small hand-made variants for the tests of grading: the perplexity example of lesson 13.5 and its relatives. */
import type { PartGrade } from '@/lib/grading/grade'
import { grade } from '@/lib/grading/grade-response'
import type {
  ChoicePart,
  ChoicesPart,
  ConstructionPart,
  MatrixPart,
  NumberPart,
  OrderingPart,
  Part,
  ProbabilisticChoicePart,
  ProbabilitiesPart,
  VectorPart,
} from '@/lib/problems/part'
import type { Variant } from '@/lib/problems/variant'
import type { VariantMistake } from '@/lib/problems/variant-mistake'

/** Lesson 13.5, example 2: mean of −log₂ over 0.15, 0.08, 0.12, 0.20, 0.04. */
export const bits = 3.2811815
export const ppl = 2 ** bits

export const perplexity: NumberPart = {
  kind: 'number',
  name: 'ppl',
  label: 'Perplexity',
  weight: 1,
  key: ppl,
  unit: 'none',
  tolerance: { kind: 'closeTo', relative: 0.01, absolute: 0 },
  accepted: [],
}
export const loss: NumberPart = { ...perplexity, name: 'loss', label: 'Loss', key: bits, unit: 'bits' }
export const prediction: ProbabilitiesPart = {
  kind: 'probabilities',
  name: 'p',
  label: 'Prediction',
  weight: 1,
  key: [0.2, 0.3, 0.5],
  outcomes: ['cat', 'dog', 'bird'],
  absolute: 0.005,
  accepted: [],
}
export const model: ChoicePart = {
  kind: 'choice',
  name: 'model',
  label: 'Better model',
  weight: 1,
  key: 'A',
  options: [
    { id: 'A', text: 'Model A', feedback: 'Yes: its loss is lower.' },
    { id: 'B', text: 'Model B', feedback: 'Accuracy does not see confidence.', mistake: 'accuracy-only' },
  ],
}
const perplexityOf = (p: readonly number[]) => 2 ** p.reduce((sum, x) => sum - (x === 0 ? 0 : x * Math.log2(x)), 0)
export const construction: ConstructionPart = {
  kind: 'construction',
  of: 'probabilities',
  name: 'd',
  label: 'Distribution',
  weight: 1,
  outcomes: ['a', 'b', 'c', 'd'],
  conditions: [
    { id: 'perplexity', holds: (p) => Math.abs(perplexityOf(p) - 3) <= 0.05, feedback: 'Its perplexity is not 3.' },
    { id: 'all', holds: (p) => p.every((x) => x > 0), feedback: 'Some outcome is impossible.' },
  ],
  key: [0.5, 0.35, 0.1, 0.05],
}

export const mistakes: readonly VariantMistake[] = [
  { id: 'exponent-base-mismatch', part: 'ppl', value: Math.exp(bits), name: 'Bases differ', feedback: 'e to bits.' },
  { id: 'not-exponentiated', part: 'ppl', value: bits, name: 'Not exponentiated', feedback: 'That is the loss.' },
  { id: 'reversed', part: 'p', value: [0.5, 0.3, 0.2], name: 'Reversed', feedback: 'Backwards.' },
  { id: 'accuracy-only', part: 'model', value: 'B', name: 'Accuracy alone', feedback: 'Look at the loss.' },
  {
    id: 'uniform-over-four',
    part: 'd',
    value: [0.25, 0.25, 0.25, 0.25],
    name: 'All four',
    feedback: 'That has perplexity 4.',
  },
]

export const variantOf = (...parts: readonly Part[]): Pick<Variant, 'parts' | 'mistakes'> => ({ parts, mistakes })

/** Gradient of the cross-entropy in the logits, p − y, for p = (0.7, 0.2, 0.1) and the first class. */
export const gradient: VectorPart = {
  kind: 'vector',
  name: 'g',
  label: 'Gradient',
  weight: 1,
  key: [-0.3, 0.2, 0.1],
  entries: ['cat', 'dog', 'bird'],
  unit: 'none',
  tolerance: { kind: 'closeTo', relative: 0.01, absolute: 0 },
  credit: 'all',
  accepted: [],
}
export const confusion: MatrixPart = {
  kind: 'matrix',
  name: 'm',
  label: 'Confusions',
  weight: 1,
  key: [
    [40, 10],
    [5, 45],
  ],
  rows: ['cat', 'dog'],
  columns: ['said cat', 'said dog'],
  unit: 'none',
  tolerance: { kind: 'closeTo', relative: 0, absolute: 0.5 },
  credit: 'all',
  accepted: [],
}
export const claims: ChoicesPart = {
  kind: 'choices',
  name: 'claims',
  label: 'What follows',
  weight: 1,
  key: ['A', 'C'],
  options: [
    { id: 'D', text: 'It is symmetric', feedback: 'Swap p and q and it changes.', mistake: 'symmetric' },
    { id: 'A', text: 'It is at least H(p)', feedback: 'By Gibbs.' },
    { id: 'B', text: 'It is at most 1', feedback: 'It has no upper bound.', mistake: 'bounded' },
    { id: 'C', text: 'It is infinite where q is 0', feedback: 'Then a surprisal is.' },
  ],
  credit: 'all',
}
export const order: OrderingPart = {
  kind: 'ordering',
  name: 'order',
  label: 'From least to most entropy',
  weight: 1,
  key: ['certain', 'skewed', 'even', 'uniform'],
  items: [
    { id: 'even', text: '(0.4, 0.3, 0.3)' },
    { id: 'certain', text: '(1, 0, 0)' },
    { id: 'uniform', text: 'all the same' },
    { id: 'skewed', text: '(0.8, 0.1, 0.1)' },
  ],
  credit: 'all',
  accepted: [],
}
export const belief: ProbabilisticChoicePart = {
  kind: 'probabilistic-choice',
  name: 'belief',
  label: 'Which loss is lower?',
  weight: 1,
  key: 'A',
  options: [
    { id: 'B', text: 'B', feedback: 'B is sure and wrong once.', mistake: 'accuracy-only' },
    { id: 'A', text: 'A', feedback: 'A is never far off.' },
    { id: 'C', text: 'They are equal', feedback: 'They differ.' },
    { id: 'D', text: 'It depends', feedback: 'All is given.' },
  ],
  floor: 0.01,
}

/** What becomes of one part answered so: its grade, or what was expected. */
export const graderOf =
  (part: Part, known: readonly VariantMistake[] = mistakes) =>
  (typed: string): PartGrade | { readonly expected: string } => {
    const result = grade({ variant: { parts: [part], mistakes: known }, response: { [part.name]: typed } })
    const [only] = result.parts
    if (only === undefined) throw new RangeError('a grade of no part')
    return only
  }
