/** The fields of each kind of parameter, and what a new one begins with. */
import type { Json } from '@/lib/authoring/json'
import { type FieldSpec, field } from './field-spec'

type ParameterForm = { readonly fields: readonly FieldSpec[]; readonly begins: Json }

const gridVector = (kind: string): readonly FieldSpec[] => [
  field(`${kind}.count`, 'expression'),
  field(`${kind}.min`, 'number'),
  field(`${kind}.max`, 'number'),
  field(`${kind}.step`, 'number'),
]

export const parameterForms = {
  integer: {
    fields: [field('integer.min', 'number'), field('integer.max', 'number')],
    begins: { integer: { min: 1, max: 9 } },
  },
  decimal: {
    fields: [field('decimal.min', 'number'), field('decimal.max', 'number'), field('decimal.step', 'number')],
    begins: { decimal: { min: 0.1, max: 0.9, step: 0.01 } },
  },
  choice: { fields: [field('choice', 'list')], begins: { choice: ['cat', 'dog', 'bird'] } },
  choose: {
    fields: [field('choose', 'number'), field('from', 'list')],
    begins: { choose: 3, from: ['red', 'green', 'blue', 'white'] },
  },
  permutation: {
    fields: [field('permutation', 'count-or-list')],
    begins: { permutation: ['first', 'second', 'third'] },
  },
  probabilities: {
    fields: [
      field('probabilities.count', 'expression'),
      field('probabilities.step', 'number'),
      field('probabilities.min', 'number'),
      field('probabilities.max', 'number'),
      field('probabilities.concentration', 'number'),
    ],
    begins: { probabilities: { count: 4, min: 0.05, max: 0.7, step: 0.01 } },
  },
  independentProbabilities: {
    fields: gridVector('independentProbabilities'),
    begins: { independentProbabilities: { count: 4, min: 0.05, max: 0.9, step: 0.01 } },
  },
  logits: { fields: gridVector('logits'), begins: { logits: { count: 4, min: -3, max: 3, step: 0.1 } } },
  perplexityTarget: {
    fields: [
      field('perplexityTarget.count', 'expression'),
      field('perplexityTarget.perplexity', 'expression'),
      field('perplexityTarget.step', 'number'),
      field('perplexityTarget.min', 'number'),
      field('perplexityTarget.max', 'number'),
      field('perplexityTarget.relative', 'number'),
    ],
    begins: { perplexityTarget: { count: 4, perplexity: 3, step: 0.01 } },
  },
  jointProbabilities: {
    fields: [
      field('jointProbabilities.rows', 'expression'),
      field('jointProbabilities.columns', 'expression'),
      field('jointProbabilities.step', 'number'),
      field('jointProbabilities.min', 'number'),
      field('jointProbabilities.max', 'number'),
      field('jointProbabilities.concentration', 'number'),
    ],
    begins: { jointProbabilities: { rows: 2, columns: 3, step: 0.05 } },
  },
  confusionCounts: {
    fields: [
      field('confusionCounts.classes', 'expression'),
      field('confusionCounts.total', 'expression'),
      field('confusionCounts.accuracy.min', 'number'),
      field('confusionCounts.accuracy.max', 'number'),
      field('confusionCounts.least', 'number'),
    ],
    begins: { confusionCounts: { classes: 3, total: 100, accuracy: { min: 0.6, max: 0.9 } } },
  },
} as const satisfies Readonly<Record<string, ParameterForm>>

export const parameterKinds = [
  'integer',
  'decimal',
  'choice',
  'choose',
  'permutation',
  'probabilities',
  'independentProbabilities',
  'logits',
  'perplexityTarget',
  'jointProbabilities',
  'confusionCounts',
] as const satisfies readonly (keyof typeof parameterForms)[]
