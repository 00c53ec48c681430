import { describe, expect, it } from 'vitest'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'

const shared = { objectives: ['perplexity'], answer: 'number', unit: 'none', when: 'log2(key)' }
const takes = (entry: object) =>
  mistakeCatalogueSchema.safeParse({ slip: { name: 'Slip', feedback: 'f', ...entry } }).success

describe('the catalogue of mistakes', () => {
  it('has a name and a feedback for each id, and the mal-rules that questions share', () => {
    expect(takes({})).toBe(true)
    expect(takes({ shared: [shared, { ...shared, answer: 'vector', unit: undefined }] })).toBe(true)
    expect(takes({ shared: [{ objectives: ['a', 'b'], answer: 'probabilities', when: 'reverse(key)' }] })).toBe(true)
  })
  it.each([
    [{ shared: [] }],
    [{ shared: shared }],
    [{ shared: [{ ...shared, objectives: [] }] }],
    [{ shared: [{ ...shared, answer: 'choice' }] }],
    [{ shared: [{ ...shared, unit: 'dits' }] }],
    [{ shared: [{ ...shared, when: '' }] }],
    [{ shared: [{ ...shared, part: 'x' }] }],
    [{ name: '' }],
    [{ feedback: '' }],
    [{ hint: 'h' }],
  ])('refuses %j', (entry) => {
    expect(takes(entry)).toBe(false)
  })
  it('has ids in small letters', () => {
    expect(mistakeCatalogueSchema.safeParse({ Slip: { name: 'n', feedback: 'f' } }).success).toBe(false)
  })
})
