import { describe, expect, it } from 'vitest'
import type { Part } from '@/lib/problems/part'
import type { Variant } from '@/lib/problems/variant'
import type { VariantMistake } from '@/lib/problems/variant-mistake'
import { givenByMistake } from '@/lib/services/analytics/given-by-mistake'

const asked = { name: 'x', label: 'x', weight: 1 } as const
const tolerance = { kind: 'closeTo', relative: 0.01, absolute: 0 } as const
const option = (id: string, text: string) => ({ id, text, feedback: '' })

function given(part: Part, ...made: readonly Pick<VariantMistake, 'id' | 'value' | 'text'>[]) {
  const mistakes = made.map((mistake) => ({ part: 'x', name: 'Swapped', feedback: `of ${mistake.id}`, ...mistake }))
  const variant: Pick<Variant, 'parts' | 'mistakes'> = { parts: [part], mistakes }
  const namedMistakes = new Map([
    ['swapped', 'swapped'],
    ['swapped-x', 'swapped'],
    ['other', 'other'],
  ])
  return givenByMistake(variant, { mistake: 'swapped', namedMistakes }).map(({ value }) => value)
}

describe('what a mistake gives, in words', () => {
  it('is a number with its unit, and of this mistake alone, by whatever id the question gives it', () => {
    const part: Part = { ...asked, kind: 'number', key: 2, unit: 'bits', tolerance, accepted: [] }
    expect(given(part, { id: 'swapped', value: 1.23456789 }, { id: 'other', value: 5 })).toEqual(['1.23457 bits'])
    expect(given(part, { id: 'swapped-x', value: -1 })).toEqual(['−1 bits'])
  })
  it('is the text of an option', () => {
    const options = [option('a', 'Higher'), option('b', 'Lower')]
    expect(given({ ...asked, kind: 'choice', key: 'a', options }, { id: 'swapped', value: 'b' })).toEqual(['Lower'])
  })
  it('is an order as it would be written', () => {
    const items = [
      { id: 'a', text: 'First' },
      { id: 'b', text: 'Second' },
    ]
    const part: Part = { ...asked, kind: 'ordering', key: ['a', 'b'], items, credit: 'all', accepted: [] }
    expect(given(part, { id: 'swapped', value: ['b', 'a'] })).toEqual(['Second → First'])
  })
  it('is a row or a table of numbers, and a formula as it is typed', () => {
    const vector: Part = {
      ...asked,
      ...{ kind: 'vector', key: [1, 2], entries: ['a', 'b'], unit: 'none', tolerance, credit: 'all', accepted: [] },
    }
    expect(given(vector, { id: 'swapped', value: [0.5, -2] })).toEqual(['[0.5, −2]'])
    expect(
      given(vector, {
        id: 'swapped',
        value: [
          [1, 2],
          [3, 4],
        ],
      }),
    ).toEqual(['[[1, 2], [3, 4]]'])
    expect(given(vector, { id: 'swapped', value: [1, 1], text: 'p*(1-p)' })).toEqual(['`p*(1-p)`'])
  })
  it('is left out where its part is not there', () => {
    const part: Part = { ...asked, name: 'y', kind: 'number', key: 2, unit: 'none', tolerance, accepted: [] }
    expect(given(part, { id: 'swapped', value: 1 })).toEqual([])
  })
})
