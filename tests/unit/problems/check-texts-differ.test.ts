import { describe, expect, it } from 'vitest'
import { compileAnswer } from './compiled-answer'

const option = (text: string) => ({ text, feedback: 'f' })

describe('options and items that read the same', () => {
  it('are refused, with both their ids: nobody could choose between them', () => {
    const options = { A: option('Alike'), B: option('Other'), C: option('Alike') }
    for (const kind of ['choice', 'probabilisticChoice'] as const) {
      expect(() => compileAnswer({ [kind]: { key: 'B', options } })).toThrow(
        `answers.a.${kind}.options: A and C have the same text`,
      )
    }
    expect(() => compileAnswer({ choices: { key: ['B'], options } })).toThrow('A and C have the same text')
    expect(() => compileAnswer({ ordering: { key: ['u', 'v'], items: { u: 'Alike', v: 'Alike' } } })).toThrow(
      'answers.a.ordering.items: u and v have the same text',
    )
  })
  it('are not told apart by the space around them', () => {
    expect(() => compileAnswer({ choice: { key: 'A', options: { A: option('one'), B: option(' one ') } } })).toThrow(
      'A and B have the same text',
    )
  })
  it('may share a feedback, and differ in capitals', () => {
    expect(() => compileAnswer({ choice: { key: 'A', options: { A: option('p'), B: option('P') } } })).not.toThrow()
  })
})
