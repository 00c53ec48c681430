import { describe, expect, it } from 'vitest'
import { submitAnswerSchema } from '@/lib/contracts/submit-answer'

const id = '0197a1f0-0000-7000-8000-000000000000'
const answer = { courseId: id, variantId: id, requestKey: id, response: { ppl: '3,2', which: 'A' } }

function isAccepted(input: unknown): boolean {
  return submitAnswerSchema.safeParse(input).success
}

function parts(count: number) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, '1']))
}

describe('submitAnswerSchema', () => {
  it('takes an answer as it is, spaces and all', () => {
    expect(submitAnswerSchema.parse({ ...answer, response: { ppl: ' 1/3 ' } }).response).toEqual({ ppl: ' 1/3 ' })
  })

  it('takes an empty response: grading says what is missing', () => {
    expect(isAccepted({ ...answer, response: {} })).toBe(true)
    expect(isAccepted({ ...answer, response: { ppl: '' } })).toBe(true)
  })

  it('bounds the number of parts and their length', () => {
    expect(isAccepted({ ...answer, response: parts(20) })).toBe(true)
    expect(isAccepted({ ...answer, response: parts(21) })).toBe(false)
    expect(isAccepted({ ...answer, response: { ppl: 'x'.repeat(2_000) } })).toBe(true)
    expect(isAccepted({ ...answer, response: { ppl: 'x'.repeat(2_001) } })).toBe(false)
    expect(isAccepted({ ...answer, response: { ['x'.repeat(101)]: '1' } })).toBe(false)
  })

  it('refuses text no database can hold, whatever part it is for', () => {
    expect(isAccepted({ ...answer, response: { ppl: '3', unasked: 'a\0b' } })).toBe(false)
    expect(isAccepted({ ...answer, response: { ppl: '3', unasked: '\ud83d' } })).toBe(false)
    expect(isAccepted({ ...answer, response: { 'a\0b': '3' } })).toBe(false)
  })

  it.each([
    { ...answer, variantId: 'variant-1' },
    { ...answer, requestKey: '' },
    { ...answer, response: { ppl: 3 } },
    { ...answer, response: ['3'] },
    { ...answer, response: null },
    { ...answer, scoreFraction: 1 },
    { courseId: id },
    null,
    'answer',
  ])('refuses anything else: %j', (input) => {
    expect(isAccepted(input)).toBe(false)
  })
})
