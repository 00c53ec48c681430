// A key with what else would have been accepted.
import { describe, expect, it } from 'vitest'
import type { Part } from '@/lib/problems/part'
import { toKeyView } from '@/lib/services/to-key-view'

const asked = { name: 'answer', label: 'Answer', weight: 1 }
const number: Part = {
  ...asked,
  kind: 'number',
  key: 9.72,
  unit: 'none',
  tolerance: { kind: 'interval', low: 9, high: 10 },
  accepted: [],
}

describe('toKeyView', () => {
  it('tells the key by the name of its part, and the interval around it', () => {
    expect(toKeyView(number)).toEqual({ name: 'answer', key: '9.72', accepted: '9.0 to 10.0' })
  })
  it('tells no interval where there is none', () => {
    const options = [{ id: 'A', text: 'Entropy', feedback: '' }]
    expect(toKeyView({ ...asked, kind: 'choice', key: 'A', options })).toEqual({
      name: 'answer',
      key: 'Entropy',
      accepted: null,
    })
  })
})
