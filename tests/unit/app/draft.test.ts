// What is kept in the window: only a draft that is whole is taken up again, and its key is a UUID wherever the page runs.
import { describe, expect, it } from 'vitest'
import { newRequestKey, parseDraft } from '@/app/components/practice/draft'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

describe('a kept draft', () => {
  it('comes back as it was kept', () => {
    const draft = { requestKey: newRequestKey(), response: { ppl: '2^3.2' } }
    expect(parseDraft(JSON.stringify(draft))).toEqual(draft)
  })
  it.each([
    null,
    '',
    'not json',
    'null',
    '[]',
    '{"requestKey":1,"response":{}}',
    '{"requestKey":"a"}',
    '{"requestKey":"a","response":{"ppl":3}}',
  ])('that reads %j is no draft', (text) => {
    expect(parseDraft(text)).toBeNull()
  })
})

describe('a request key', () => {
  it('is a version 4 UUID, new each time', () => {
    const keys = Array.from({ length: 100 }, newRequestKey)
    expect(keys.every((key) => uuid.test(key))).toBe(true)
    expect(new Set(keys).size).toBe(100)
  })
})
