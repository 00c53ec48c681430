import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attemptReceiptText, type ReceiptLine } from '@/lib/assessment/attempt-receipt-text'

const line: ReceiptLine = {
  slotId: 'a',
  variantNumber: 1,
  questionId: 'entropy-of-a-coin',
  version: 2,
  seed: 7,
  response: { bits: '1,5', unit: 'bits' },
}
const attempt = { attemptId: 'attempt-1', studentId: 'student-1', closedAt: Date.UTC(2026, 10, 23, 12) }

describe('attemptReceiptText', () => {
  it('is a line for the attempt and one for each problem', () => {
    expect(attemptReceiptText({ ...attempt, problems: [line, { ...line, slotId: 'b', response: null }] })).toBe(
      [
        '{"attempt":"attempt-1","student":"student-1","closedAt":"2026-11-23T12:00:00.000Z"}',
        '{"slot":"a","variant":1,"question":"entropy-of-a-coin","version":2,"seed":7,"answer":[["bits","1,5"],["unit","bits"]]}',
        '{"slot":"b","variant":1,"question":"entropy-of-a-coin","version":2,"seed":7,"answer":null}',
        '',
      ].join('\n'),
    )
  })

  it('does not depend on the order of problems or of parts', () => {
    const lines = fc.uniqueArray(
      fc.record({
        slotId: fc.constantFrom('a', 'b', 'c'),
        variantNumber: fc.integer({ min: 1, max: 3 }),
        response: fc.dictionary(fc.string(), fc.string()),
      }),
      { selector: ({ slotId, variantNumber }) => `${slotId} ${variantNumber}` },
    )
    fc.assert(
      fc.property(lines, (parts) => {
        const problems = parts.map((part) => ({ ...line, ...part }))
        const turned = problems.toReversed().map(({ response, ...rest }) => ({
          ...rest,
          response: Object.fromEntries(Object.entries(response).toReversed()),
        }))
        expect(attemptReceiptText({ ...attempt, problems: turned })).toBe(attemptReceiptText({ ...attempt, problems }))
      }),
    )
  })

  it('tells any two answers apart, whatever is typed into them', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const textOf = (typed: string) =>
          attemptReceiptText({ ...attempt, problems: [{ ...line, response: { bits: typed } }] })
        expect(textOf(one) === textOf(other)).toBe(one === other)
      }),
    )
  })

  it('tells an empty answer from none', () => {
    const textOf = (response: ReceiptLine['response']) =>
      attemptReceiptText({ ...attempt, problems: [{ ...line, response }] })
    expect(textOf({})).not.toBe(textOf(null))
  })
})
