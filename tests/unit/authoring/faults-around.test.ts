import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultsAround } from '@/lib/authoring/faults-around'
import { reservedIds } from '@/lib/authoring/reserved-ids'
import type { Surroundings } from '@/lib/authoring/surroundings'
import { parseQuestion } from '@/lib/problems/question'

const question = parseQuestion({
  id: 'bits',
  title: 'Bits',
  lesson: 'first',
  objectives: ['surprisal', 'entropy'],
  kind: 'computation',
  difficulty: 'easy',
  parameters: { n: { integer: { min: 3, max: 60 } } },
  prompt: 'How many bits does one of {{ n }} outcomes tell?',
  answers: { bits: { label: 'Surprisal', number: 'log2(n)' } },
  mistakes: [{ part: 'bits', when: 'log(n)', is: 'nats' }],
  solution: 'Some.',
})
const around: Surroundings = {
  catalogue: { nats: { name: 'Nats', feedback: 'You took the natural logarithm.' } },
  lessons: [
    { id: 'first', number: '1', title: 'First', objectives: [{ id: 'surprisal', title: 'Surprisal' }] },
    { id: 'second', number: '2', title: 'Second', objectives: [{ id: 'entropy', title: 'Entropy' }] },
  ],
  takenIds: ['nats-of-one-outcome'],
  ownId: null,
}
const pathsOf = (changes: Partial<Surroundings>, of = question) =>
  faultsAround(of, { ...around, ...changes }).map(({ path }) => path)

describe('a question where it is to stand', () => {
  it('has no faults where everything it names is there; an objective may be another lesson’s', () => {
    expect(pathsOf({})).toEqual([])
  })

  it('may not take the id of another question, nor that of a page', () => {
    expect(pathsOf({ takenIds: ['a', 'bits'] })).toEqual(['id'])
    for (const id of reservedIds) expect(pathsOf({}, { ...question, id })).toEqual(['id'])
  })

  it('keeps its id once published, and only then may have one that is taken by itself', () => {
    expect(pathsOf({ ownId: 'bits' })).toEqual([])
    expect(pathsOf({ ownId: 'nats' })).toEqual(['id'])
    expect(faultsAround(question, { ...around, ownId: 'nats' })[0]?.message).toContain('expected nats')
  })

  it('names a lesson and objectives that are there', () => {
    expect(pathsOf({ lessons: [] })).toEqual(['lesson', 'objectives.0', 'objectives.1'])
    const [first] = around.lessons
    expect(pathsOf({ lessons: first === undefined ? [] : [first] })).toEqual(['objectives.1'])
  })

  it('has words for every mistake it names, and cares for no other', () => {
    const untold = { name: '', feedback: '' }
    expect(pathsOf({ catalogue: { ...around.catalogue, other: untold } })).toEqual([])
    expect(pathsOf({ catalogue: { nats: untold } })).toEqual(['mistakes.0.is'])
    expect(pathsOf({ catalogue: { nats: { name: 'Nats', feedback: '  ' } } })).toEqual(['mistakes.0.is'])
  })

  it('has a fault at the id exactly where somebody else has that id', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom('a', 'b', 'bits', 'c'), { maxLength: 4 }), (takenIds) => {
        expect(pathsOf({ takenIds }).includes('id')).toBe(takenIds.includes('bits'))
      }),
    )
  })
})
