// A key as a person reads it, kind by kind.
import { describe, expect, it } from 'vitest'
import { keyText, numberText } from '@/lib/grading/key-text'
import type { Part } from '@/lib/problems/part'

const asked = { name: 'answer', label: 'Answer', weight: 1 }
const tolerance = { kind: 'closeTo', relative: 0.01, absolute: 0 } as const
const options = [
  { id: 'A', text: 'Entropy', feedback: 'No.' },
  { id: 'B', text: 'Cross-entropy', feedback: 'Yes.' },
]
const items = [
  { id: 'u', text: 'uniform' },
  { id: 'c', text: 'certain' },
]
const numbers = { ...asked, unit: 'none', tolerance, accepted: [], credit: 'all' } as const

const parts: readonly (readonly [string, Part])[] = [
  ['3.28077 bits', { ...numbers, kind: 'number', key: 3.280771234, unit: 'bits' }],
  ['9.72', { ...numbers, kind: 'number', key: 9.72 }],
  ['g_1: −0.3, g_2: 0.3', { ...numbers, kind: 'vector', key: [-0.3, 0.1 + 0.2], entries: ['g_1', 'g_2'] }],
  ['cat: 1, dog: 2 nats', { ...numbers, kind: 'vector', key: [1, 2], entries: ['cat', 'dog'], unit: 'nats' }],
  ['Cross-entropy', { ...asked, kind: 'choice', key: 'B', options }],
  ['Cross-entropy', { ...asked, kind: 'probabilistic-choice', key: 'B', options, floor: 0.01 }],
  ['- Entropy\n- Cross-entropy', { ...asked, kind: 'choices', key: ['A', 'B'], options, credit: 'each' }],
  ['None of them', { ...asked, kind: 'choices', key: [], options, credit: 'each' }],
  ['certain → uniform', { ...asked, kind: 'ordering', key: ['c', 'u'], items, credit: 'all', accepted: [] }],
  [
    '$p - y$',
    {
      ...asked,
      kind: 'expression',
      key: 'p - y',
      keyLatex: 'p - y',
      variables: ['p', 'y'],
      points: [[0.5, 1]],
      keyValues: [-0.5],
      relative: 1e-6,
      accepted: [],
    },
  ],
  [
    'cat: 0.666667, dog: 0.333333',
    { ...asked, kind: 'probabilities', key: [2 / 3, 1 / 3], outcomes: ['cat', 'dog'], absolute: 0.005, accepted: [] },
  ],
  [
    'a: 0.5, b: 0.5',
    { ...asked, kind: 'construction', of: 'probabilities', key: [0.5, 0.5], outcomes: ['a', 'b'], conditions: [] },
  ],
]

describe('the key of a part', () => {
  it.each(parts)('is written as a person reads it: %s', (text, part) => {
    expect(keyText(part)).toBe(text)
  })
  it('that is a table is one, with its rows and columns named, whatever their names hold', () => {
    const table = {
      ...numbers,
      kind: 'matrix',
      key: [
        [-1.5, 2e-20],
        [3, 1 / 3],
      ],
      rows: ['really 100 %', 'dog_1'],
      columns: ['cat | dog', 'x'],
    } as const
    expect(keyText(table).split('\n')).toEqual([
      '|  | cat \\| dog | x |',
      '| --- | ---: | ---: |',
      '| really 100 % | $-1.5$ | $2 \\times 10^{-20}$ |',
      '| dog\\_1 | $3$ | $0.333333$ |',
    ])
    expect(keyText({ ...table, unit: 'bits' })).toMatch(/^\| bits \| cat/)
  })
})

describe('numberText', () => {
  it.each([
    [0, '0'],
    [1 / 3, '0.333333'],
    [50_000, '50000'],
    [1e-9, '1e-9'],
    [-16.406, '−16.406'],
    [0.1 + 0.2, '0.3'],
  ])('writes %d as %s', (value, text) => {
    expect(numberText(value)).toBe(text)
  })
})
