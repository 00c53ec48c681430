import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { untoldMistakes } from '@/lib/authoring/untold-mistakes'
import { parseQuestion } from '@/lib/problems/question'

const question = parseQuestion({
  id: 'bits',
  title: 'Bits',
  lesson: 'first',
  objectives: ['surprisal'],
  kind: 'computation',
  difficulty: 'easy',
  parameters: { n: { integer: { min: 3, max: 60 } } },
  prompt: 'How many bits does one of {{ n }} outcomes tell?',
  answers: {
    bits: { label: 'Surprisal', number: 'log2(n)' },
    why: {
      label: 'Why?',
      choice: {
        options: {
          log: { text: 'A logarithm.', feedback: 'Yes.' },
          sum: { text: 'A sum.', feedback: 'No.', mistake: 'sum-for-log' },
        },
        key: 'log',
      },
    },
  },
  mistakes: [
    { part: 'bits', when: 'n', is: 'no-logarithm' },
    { part: 'bits', when: 'log(n)', is: 'nats' },
  ],
  solution: 'Some.',
})
const told = { name: 'Told', feedback: 'You took something else.' }
const all = { nats: told, 'no-logarithm': told, 'sum-for-log': told }

describe('mistakes without words', () => {
  it('are those a question names, with the first place that names them', () => {
    expect(untoldMistakes(question, all)).toEqual([])
    expect(untoldMistakes(question, { ...all, nats: { name: '', feedback: 'x' } })).toEqual([
      { id: 'nats', path: 'mistakes.1.is' },
    ])
    expect(untoldMistakes(question, { ...all, 'sum-for-log': { name: 'x', feedback: '  ' } })).toEqual([
      { id: 'sum-for-log', path: '' },
    ])
  })

  it('are told once each, whatever they lack, and of no mistake the question does not depend on', () => {
    const untold = { name: '', feedback: '' }
    expect(untoldMistakes(question, { ...all, other: untold })).toEqual([])
    fc.assert(
      fc.property(fc.subarray(Object.keys(all)), (ids) => {
        const catalogue = { ...all, ...Object.fromEntries(ids.map((id) => [id, untold] as const)) }
        expect(
          untoldMistakes(question, catalogue)
            .map(({ id }) => id)
            .sort(),
        ).toEqual([...ids].sort())
      }),
    )
  })
})
