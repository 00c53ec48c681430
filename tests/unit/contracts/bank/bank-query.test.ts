import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bankHref,
  bankQueryParams,
  bankSorts,
  bankStatuses,
  everyQuestion,
  readBankQuery,
  wordsOf,
} from '@/lib/contracts/bank/bank-query'

describe('readBankQuery', () => {
  it('asks for every question where the address says nothing, or nothing that can be read', () => {
    expect(readBankQuery({})).toEqual(everyQuestion)
    const odd = {
      q: ['a', 'b'],
      status: 'gone',
      sort: '',
      page: '0',
      from: '101',
      to: 'half',
      off: 'yes',
      answered: '-1',
    }
    expect(readBankQuery(odd)).toEqual(everyQuestion)
  })

  it('reads numbers as people type them', () => {
    expect(readBankQuery({ to: '30,5', discrimination: '−10', answered: '20' })).toMatchObject({
      ...{ rightTo: 30.5, discriminationBelow: -10, answered: 20 },
    })
  })

  it('keeps a search to what can be stored and looked for', () => {
    expect(readBankQuery({ q: ` a\0b ${'x'.repeat(300)}` }).words).toHaveLength(200)
  })
})

describe('bankQueryParams', () => {
  it('says nothing of what is asked anyway', () => {
    expect(bankQueryParams(everyQuestion)).toEqual({})
    expect(bankHref(everyQuestion)).toBe('/bank')
    expect(bankHref({ ...everyQuestion, words: 'cross entropy', page: 2 })).toBe('/bank?q=cross+entropy&page=2')
  })

  it('is read back as what it was written from', () => {
    const text = fc.option(fc.stringMatching(/^[a-z][a-z -]{0,20}[a-z]$/), { nil: null })
    const percent = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null })
    const query = fc.record({
      ...{
        words: fc.stringMatching(/^([a-zé]{1,8}( [a-z]{1,8})?)?$/),
        objective: text,
        lesson: text,
        kind: text,
        difficulty: text,
      },
      ...{ answerKind: text, status: fc.constantFrom(...bankStatuses), rightFrom: percent, rightTo: percent },
      answered: fc.option(fc.integer({ min: 1, max: 5000 }), { nil: null }),
      discriminationBelow: fc.option(fc.integer({ min: -100, max: 100 }), { nil: null }),
      ...{ isOff: fc.boolean(), isUnanswered: fc.boolean(), isAlike: fc.boolean() },
      ...{ sort: fc.constantFrom(...bankSorts), page: fc.integer({ min: 1, max: 900 }) },
    })
    fc.assert(
      fc.property(query, (asked) => {
        expect(readBankQuery(bankQueryParams(asked))).toEqual(asked)
      }),
      { numRuns: 100 },
    )
  })
})

describe('wordsOf', () => {
  it('looks for each word once, in lower case', () => {
    expect(wordsOf({ words: ' Cross  entropy CROSS ' })).toEqual(['cross', 'entropy'])
  })
})
