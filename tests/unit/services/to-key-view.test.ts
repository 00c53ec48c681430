import { describe, expect, it } from 'vitest'
import type { Part } from '@/lib/problems/part'
import { numberText, toKeyView } from '@/lib/services/to-key-view'

const asked = { name: 'answer', label: 'Answer', weight: 1 }
const options = [
  { id: 'A', text: 'Entropy', feedback: 'No.' },
  { id: 'B', text: 'Cross-entropy', feedback: 'Yes.' },
]

const parts: readonly (readonly [string, Part])[] = [
  [
    '3.28077 bits',
    {
      ...asked,
      kind: 'number',
      key: 3.280771234,
      unit: 'bits',
      tolerance: { kind: 'closeTo', relative: 0.01, absolute: 0 },
    },
  ],
  ['9.72', { ...asked, kind: 'number', key: 9.72, unit: 'none', tolerance: { kind: 'interval', low: 9, high: 10 } }],
  ['Cross-entropy', { ...asked, kind: 'choice', key: 'B', options }],
  [
    'cat: 0.666667, dog: 0.333333',
    { ...asked, kind: 'probabilities', key: [2 / 3, 1 / 3], outcomes: ['cat', 'dog'], absolute: 0.005 },
  ],
  ['a: 0.5, b: 0.5', { ...asked, kind: 'construction', key: [0.5, 0.5], outcomes: ['a', 'b'], conditions: [] }],
]

describe('toKeyView', () => {
  it.each(parts)('writes a key as a person reads it: %s', (text, part) => {
    expect(toKeyView(part)).toMatchObject({ name: 'answer', key: text })
  })

  it('tells what else would have been accepted, where that is an interval', () => {
    const accepted = parts.map(([, part]) => toKeyView(part).accepted !== null)
    expect(accepted).toEqual([true, true, false, true, false])
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
