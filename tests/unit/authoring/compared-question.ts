/** A question with a little of everything, and what one version of it may say otherwise. */
import type { Defined } from '@/lib/authoring/compare-questions'
import { parseQuestion } from '@/lib/problems/question'

const source = {
  id: 'bits',
  title: 'Bits of one outcome',
  lesson: 'first',
  objectives: ['surprisal'],
  kind: 'computation',
  difficulty: 'easy',
  parameters: { n: { integer: { min: 3, max: 60 } }, m: { integer: { min: 2, max: 9 } } },
  let: { total: 'n * m' },
  require: ['n > m'],
  prompt: 'How many bits does one of {{ total }} outcomes tell?',
  answers: {
    bits: { label: 'Surprisal', number: 'log2(total)', unit: 'bits', tolerance: { absolute: 0.002, relative: 0 } },
    why: {
      label: 'Why?',
      choice: {
        options: {
          log: { text: 'A logarithm.', feedback: 'Yes.' },
          sum: { text: 'A sum.', feedback: 'No: bits add up over outcomes.' },
        },
        key: 'log',
      },
    },
  },
  mistakes: [
    { part: 'bits', when: 'log(total)', is: 'nats-for-bits' },
    { part: 'bits', when: 'total', is: 'no-logarithm' },
  ],
  hints: ['Think of yes-or-no questions.'],
  solution: 'It tells {{ fixed(log2(total), 3) }} bits.',
}
const mistakes = {
  'nats-for-bits': { name: 'Nats', feedback: 'You took the natural logarithm.' },
  'no-logarithm': { name: 'No logarithm', feedback: 'You took the number itself.' },
}

export type Source = typeof source

/** `change` gets a copy to write on. */
export function defined(change: (copy: Source, words: typeof mistakes) => unknown = () => undefined): Defined {
  const [copy, words] = [structuredClone(source), structuredClone(mistakes)]
  change(copy, words)
  return { question: parseQuestion(copy), mistakes: words }
}
