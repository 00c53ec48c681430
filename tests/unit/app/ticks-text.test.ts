// Several choices are kept and sent as one text: the ids ticked, in the order shown; none of them is an answer, silence is not.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinTicks, noneWord, splitTicks, toggled } from '@/app/components/answer/ticks-text'
import { readChoices } from '@/lib/grading/read-choices'

const ids = ['B', 'A', 'long-id']
const options = ids.map((id) => ({ id, text: `Option ${id}` }))

describe('ticking', () => {
  it('keeps the order shown whatever the order of ticking', () => {
    expect(toggled(toggled('', { id: 'long-id', ids }), { id: 'B', ids })).toBe('B, long-id')
  })
  it('takes back that none applies', () => {
    expect(toggled(noneWord, { id: 'A', ids })).toBe('A')
  })
  it('of a ticked option unticks it, and unticking the last says nothing', () => {
    expect(toggled('B, A', { id: 'B', ids })).toBe('A')
    expect(toggled('A', { id: 'A', ids })).toBe('')
  })
  it('twice leaves everything as it was', () => {
    fc.assert(
      fc.property(fc.subarray([...ids]), fc.constantFrom(...ids), (ticked, id) => {
        const before = joinTicks(new Set(ticked), ids)
        expect(toggled(toggled(before, { id, ids }), { id, ids })).toBe(before)
      }),
    )
  })
})

describe('the text of several choices', () => {
  it('comes back as it was for any options ticked, and the grader reads the same', () => {
    fc.assert(
      fc.property(fc.subarray([...ids], { minLength: 1 }), (ticked) => {
        const text = joinTicks(new Set(ticked), ids)
        expect(splitTicks(text, ids)).toEqual(new Set(ticked))
        const reading = readChoices(text, options)
        expect(reading.kind === 'read' && new Set(reading.ids)).toEqual(new Set(ticked))
      }),
    )
  })
  it('says none in the word the grader knows', () => {
    expect(splitTicks(noneWord, ids).size).toBe(0)
    expect(readChoices(noneWord, options)).toMatchObject({ kind: 'read', ids: [] })
    expect(readChoices('', options).kind).toBe('unreadable')
  })
})
