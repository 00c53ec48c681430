import { describe, expect, it } from 'vitest'
import { alternativePlaces } from '@/lib/services/alternative-places'
import { smallQuestion } from '../problems/fixture-questions'

describe('where an alternative may stand', () => {
  it('is a part that is answered by a value, not one that is chosen from options', () => {
    const option = { text: 't', feedback: 'f' }
    const options = { A: option, B: { ...option, text: 'u' } }
    const question = smallQuestion({
      parameters: { a: { integer: { min: 4, max: 9 } } },
      let: { twice: '2 * a' },
      answers: {
        x: { label: 'The double', number: 'twice' },
        which: { label: 'Which', choice: { key: 'A', options } },
        some: { label: 'Some', choices: { key: ['A'], options } },
        order: { label: 'In order', ordering: { items: { p: 'first', q: 'second' }, key: ['p', 'q'] } },
      },
    })
    const { parts, names } = alternativePlaces(question)
    expect(parts).toEqual([
      { name: 'x', label: 'The double' },
      { name: 'order', label: 'In order' },
    ])
    expect(names).toEqual(['a', 'twice'])
  })
})
