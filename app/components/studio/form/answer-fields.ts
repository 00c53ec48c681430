/** The fields of each kind of answer, and what a new one begins with. Those that every answer has stand around them. */

import type { Json } from '@/lib/authoring/json'
import { type AnswerKind, answerKinds } from '@/lib/authoring/question-outline'
import { type FieldSpec, field } from './field-spec'

type AnswerForm = {
  /** What the key is made of, always in sight. */
  readonly fields: readonly FieldSpec[]
  /** What may be left out, behind a line that opens. */
  readonly more: readonly FieldSpec[]
  readonly begins: Json
}

const tolerance = field('tolerance', 'tolerance')
const entryTolerance = field('tolerance', 'entry-tolerance')
const accept = field('accept', 'accept')
const unit = field('unit', 'pick')
const credit = field('credit', 'pick')

const options: Json = {
  A: { text: 'The first option', feedback: 'Why it is right or wrong.' },
  B: { text: 'The second option', feedback: 'Why it is right or wrong.' },
}

export const answerForms = {
  number: {
    fields: [field('number', 'expression'), unit, tolerance],
    more: [accept],
    begins: { label: 'Result', number: 1 },
  },
  probabilities: {
    fields: [field('probabilities', 'expression'), field('outcomes', 'names')],
    more: [field('absolute', 'number'), accept],
    begins: { label: 'Probabilities', probabilities: '[0.5, 0.5]', outcomes: ['first', 'second'] },
  },
  vector: {
    fields: [field('vector', 'expression'), field('entries', 'names'), unit, entryTolerance],
    more: [credit, accept],
    begins: { label: 'Result for each', vector: '[1, 2]', entries: ['first', 'second'] },
  },
  matrix: {
    fields: [field('matrix', 'expression'), field('rows', 'names'), field('columns', 'names'), unit, entryTolerance],
    more: [credit, accept],
    begins: { label: 'Table', matrix: '[[1, 2], [3, 4]]', rows: ['first', 'second'], columns: ['a', 'b'] },
  },
  choice: {
    fields: [field('choice.options', 'options'), field('choice.key', 'one-key')],
    more: [field('choice.shuffle', 'tick')],
    begins: { label: 'Choice', choice: { key: 'A', options } },
  },
  choices: {
    fields: [field('choices.options', 'options'), field('choices.key', 'option-ids')],
    more: [field('choices.credit', 'pick'), field('choices.shuffle', 'tick')],
    begins: { label: 'Which hold?', choices: { key: ['A'], options } },
  },
  ordering: {
    fields: [field('ordering.items', 'items'), field('ordering.key', 'item-ids')],
    more: [field('ordering.credit', 'pick'), accept],
    begins: {
      label: 'From first to last',
      ordering: { items: { a: 'first', b: 'second', c: 'third' }, key: ['a', 'b', 'c'] },
    },
  },
  expression: {
    fields: [field('expression', 'expression'), field('variables', 'variables')],
    more: [field('relative', 'number'), accept],
    begins: { label: 'Formula', expression: '2 * x', variables: { x: { min: 0.1, max: 0.9 } } },
  },
  construction: {
    fields: [
      field('construction.of', 'pick'),
      field('construction.outcomes', 'names'),
      field('construction.conditions', 'conditions'),
      field('construction.example', 'expression'),
    ],
    more: [],
    begins: {
      label: 'Any distribution that fits',
      construction: {
        outcomes: ['first', 'second'],
        conditions: [{ id: 'first', that: 'answer[1] > answer[2]', feedback: 'The first is not the likelier.' }],
        example: '[0.6, 0.4]',
      },
    },
  },
  probabilisticChoice: {
    fields: [field('probabilisticChoice.options', 'options'), field('probabilisticChoice.key', 'one-key')],
    more: [field('probabilisticChoice.floor', 'number'), field('probabilisticChoice.shuffle', 'tick')],
    begins: { label: 'Which is it?', probabilisticChoice: { key: 'A', options } },
  },
} as const satisfies Readonly<Record<AnswerKind, AnswerForm>>

/** What every answer has. */
export const answerHead = [field('label', 'inline')] as const satisfies readonly FieldSpec[]
export const answerTail = [
  field('follows', 'follows'),
  field('weight', 'number'),
] as const satisfies readonly FieldSpec[]

/** Null where it has no key of any kind: then only its text can show it. */
export function answerKindOf(answer: Readonly<Record<string, Json>>): AnswerKind | null {
  return answerKinds.find((kind) => Object.hasOwn(answer, kind)) ?? null
}
