// Questions for the tests of the prover: a sound one, changed by each test where it matters.

import { compileQuestion } from '@/lib/problems/compile-question'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { parseQuestion, type Question } from '@/lib/problems/question'
import type { Variant } from '@/lib/problems/variant'
import type { Proof, RuleProof } from '@/lib/proving/proof'
import { proveQuestion } from '@/lib/proving/prove-question'
import { rules } from '@/lib/proving/rules'

export const catalogue = mistakeCatalogueSchema.parse({
  doubled: { name: 'Doubled', feedback: 'You took it twice: {{ value }} for {{ key }}.' },
  negated: { name: 'Sign lost', feedback: 'Mind the sign.' },
})

/** What is x + y? */
export function questionWith(changes: Readonly<Record<string, unknown>> = {}): Question {
  return parseQuestion({
    id: 'a-sum',
    title: 'A sum',
    lesson: 'a-lesson',
    objectives: ['adding'],
    kind: 'computation',
    difficulty: 'easy',
    parameters: { x: { integer: { min: 1, max: 60 } }, y: { integer: { min: 1, max: 60 } } },
    prompt: 'What is {{ x }} + {{ y }}?',
    answers: { sum: { label: 'Sum', number: 'x + y', tolerance: { absolute: 0.4 } } },
    mistakes: [
      { part: 'sum', when: '2 * (x + y)', is: 'doubled' },
      { part: 'sum', when: '-x - y', is: 'negated' },
    ],
    solution: 'It is {{ x + y }}.',
    ...changes,
  })
}

export function prove(changes: Readonly<Record<string, unknown>> = {}, variants = 200): Proof {
  return proveQuestion({ question: questionWith(changes), catalogue, knownObjectives: ['adding'], variants })
}

/** What one rule found. */
export function proofOf(rule: string, changes: Readonly<Record<string, unknown>> = {}, variants = 200): RuleProof {
  const question = questionWith(changes)
  const by = rules.filter(({ id }) => id === rule)
  const [found] = proveQuestion({ question, catalogue, knownObjectives: ['adding'], variants, by }).rules
  if (found === undefined) throw new Error(`The prover has no rule ${rule}.`)
  return found
}

export function variantOf(changes: Readonly<Record<string, unknown>> = {}, seed = 1): Variant {
  return compileQuestion(questionWith(changes), catalogue).makeVariant({ version: 1, seed })
}
