// What a page about a class reads of its address.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classFilterQuery, noClassFilter, readClassFilter } from '@/lib/contracts/analytics/class-filter'

const group = '018f2c1e-0000-7000-8000-000000000001'

describe('a filter in an address', () => {
  it('is a group and a period of days', () => {
    const query = { group, from: '2026-09-01', to: '2026-10-31' }
    expect(readClassFilter(query)).toEqual({ filter: query, ignored: [] })
  })
  it('may be of one day', () => {
    const query = { from: '2026-09-01', to: '2026-09-01' }
    expect(readClassFilter(query)).toEqual({ filter: { ...query, group: null }, ignored: [] })
  })
  it('is none where nothing is asked, or boxes were left empty', () => {
    expect(readClassFilter({})).toEqual({ filter: noClassFilter, ignored: [] })
    expect(readClassFilter({ group: '', from: '', to: '' })).toEqual({ filter: noClassFilter, ignored: [] })
  })
  it.each([
    ['a group that is no id', { group: 'Tuesday' }, ['group']],
    ['a day that never was', { from: '2026-02-30' }, ['from']],
    ['a day written another way', { to: '31.10.2026' }, ['to']],
    ['a parameter given twice', { group: [group, group] }, ['group']],
    ['a period that ends before it begins', { from: '2026-10-31', to: '2026-09-01' }, ['from', 'to']],
  ])('leaves out %s and says so', (_, query, ignored) => {
    expect(readClassFilter(query)).toEqual({ filter: noClassFilter, ignored })
  })
  it('keeps what can be read beside what cannot', () => {
    const { filter, ignored } = readClassFilter({ group, from: 'yesterday', to: '2026-10-31' })
    expect(filter).toEqual({ group, from: null, to: '2026-10-31' })
    expect(ignored).toEqual(['from'])
  })
  it('pays no heed to what else stands in the address', () => {
    expect(readClassFilter({ by: 'name', search: 'x' })).toEqual({ filter: noClassFilter, ignored: [] })
  })
  it('never gives what cannot be a filter, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (one, from, to) => {
        const { filter } = readClassFilter({ group: one, from, to })
        expect(filter.group === null || /^[0-9a-f-]{36}$/i.test(filter.group)).toBe(true)
        for (const day of [filter.from, filter.to]) expect(day === null || /^\d{4}-\d\d-\d\d$/.test(day)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a filter put into an address', () => {
  it('says only what is filtered', () => {
    expect(classFilterQuery(noClassFilter)).toEqual({})
    expect(classFilterQuery({ group, from: null, to: '2026-10-31' })).toEqual({ group, to: '2026-10-31' })
  })
  it('is read back as it was', () => {
    const filter = { group, from: '2026-09-01', to: null }
    expect(readClassFilter(classFilterQuery(filter))).toEqual({ filter, ignored: [] })
  })
})
