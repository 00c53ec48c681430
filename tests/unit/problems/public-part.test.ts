import { describe, expect, it } from 'vitest'
import { toPublicPart } from '@/lib/problems/public-part'
import { everyAnswer, everyKind, variantOf } from './fixture-questions'

const asked = { name: 'a', label: 'How much?', weight: 0.5 }

describe('what a browser may see of a part', () => {
  it('is of a number its unit', () => {
    const tolerance = { kind: 'closeTo', relative: 0.01, absolute: 0 } as const
    expect(toPublicPart({ ...asked, kind: 'number', key: 9.72, unit: 'bits', tolerance, accepted: [] })).toEqual({
      kind: 'number',
      name: 'a',
      label: 'How much?',
      unit: 'bits',
    })
  })
  it('is of a distribution or a construction its outcomes', () => {
    const outcomes = ['cat', 'dog']
    const key = [0.25, 0.75]
    const conditions = [{ id: 'c', holds: () => true, feedback: 'Secret.' }]
    expect(toPublicPart({ ...asked, kind: 'probabilities', key, outcomes, absolute: 0.01, accepted: [] })).toEqual({
      kind: 'probabilities',
      name: 'a',
      label: 'How much?',
      outcomes,
    })
    expect(toPublicPart({ ...asked, kind: 'construction', of: 'numbers', key, outcomes, conditions })).toEqual({
      kind: 'construction',
      of: 'numbers',
      name: 'a',
      label: 'How much?',
      outcomes,
    })
  })
  it('is of a choice the options in their order, without what they would say', () => {
    const options = [
      { id: 'B', text: 'b', feedback: 'No.', mistake: 'sign' },
      { id: 'A', text: 'a', feedback: 'Yes.' },
    ]
    expect(toPublicPart({ ...asked, kind: 'choice', key: 'A', options })).toEqual({
      kind: 'choice',
      name: 'a',
      label: 'How much?',
      options: [
        { id: 'B', text: 'b' },
        { id: 'A', text: 'a' },
      ],
    })
  })
})

describe('what a browser may see of the other kinds', () => {
  const shown = (name: string) =>
    variantOf(everyKind, 1)
      .parts.map(toPublicPart)
      .find((part) => part.name === name)
  it('is the names of entries, rows and columns, and the unit', () => {
    expect(shown('recall')).toEqual({
      kind: 'vector',
      name: 'recall',
      label: 'Recall',
      entries: expect.any(Array),
      unit: 'none',
    })
    expect(shown('given')).toEqual({
      kind: 'matrix',
      name: 'given',
      label: 'Columns given the row',
      rows: ['first', 'second'],
      columns: ['a', 'b', 'c'],
      unit: 'none',
    })
  })
  it('is what to choose from or to put into order, and the floor of a score', () => {
    const row = { id: expect.any(String), text: expect.any(String) }
    expect(shown('high')).toMatchObject({ kind: 'choices', options: [row, row, row] })
    expect(shown('surer')).toMatchObject({ kind: 'probabilistic-choice', options: [row, row], floor: 0.01 })
    expect(shown('order')).toMatchObject({ kind: 'ordering', items: [row, row, row] })
    expect(shown('slope')).toEqual({ kind: 'expression', name: 'slope', label: 'Slope', variables: ['p', 'y'] })
    expect(shown('two')).toMatchObject({ kind: 'construction', of: 'numbers', outcomes: ['one', 'other'] })
  })
  it('is never the key, what would be accepted, where it is compared, or what follows', () => {
    const secrets =
      /"(key|keyLatex|keyValues|points|accepted|follows|feedback|mistake|tolerance|relative|conditions|credit|weight)"/
    for (let seed = 0; seed < 20; seed += 1) {
      expect(JSON.stringify(variantOf(everyKind, seed).parts.map(toPublicPart))).not.toMatch(secrets)
    }
  })
})

describe('what a browser may see of a problem', () => {
  it('is the name, the label and what to choose from, and nothing that gives the key away', () => {
    const shown = variantOf(everyAnswer, 1).parts.map(toPublicPart)
    expect(shown.map((part) => Object.keys(part).sort())).toEqual([
      ['kind', 'label', 'name', 'unit'],
      ['kind', 'label', 'name', 'outcomes'],
      ['kind', 'label', 'name', 'options'],
      ['kind', 'label', 'name', 'of', 'outcomes'],
    ])
    expect(JSON.stringify(shown)).not.toMatch(/key|feedback|mistake|tolerance|condition|absolute|weight/)
  })
})
