import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NewChange } from '@/app/components/attempt/journal/change'
import {
  emptyList,
  inOrder,
  newestByProblem,
  nextToSend,
  withChange,
  withoutChange,
  withSent,
} from '@/app/components/attempt/journal/change-list'

const where = { courseId: 'course', attemptId: 'attempt', slotId: 'a', variantNumber: 1 }

function typed(changeId: string, text: string, parts: Partial<typeof where> = {}): NewChange {
  return { ...where, changeId, kind: 'answer', response: { bits: text }, ...parts }
}

const flagged = (changeId: string, flag: 'set' | 'cleared'): NewChange => ({ ...where, changeId, kind: 'flag', flag })

const empty = emptyList('laptop')

describe('withChange', () => {
  it('numbers changes from 1 on, in the order they are made', () => {
    const list = withChange(withChange(empty, typed('x', '1')), typed('y', '2', { slotId: 'b' }))
    expect(inOrder(list, 'attempt').map(({ changeId, deviceSequence }) => [changeId, deviceSequence])).toEqual([
      ['x', 1],
      ['y', 2],
    ])
  })

  it('rewrites a change that was not sent, under its own id', () => {
    const list = withChange(withChange(empty, typed('x', '1')), typed('y', '12'))
    expect(inOrder(list, 'attempt')).toMatchObject([{ changeId: 'x', deviceSequence: 2, response: { bits: '12' } }])
  })

  it('makes a change of its own once the one before was sent', () => {
    const list = withChange(withSent(withChange(empty, typed('x', '1')), 'x'), typed('y', '12'))
    expect(inOrder(list, 'attempt')).toMatchObject([
      { changeId: 'x', response: { bits: '1' } },
      { changeId: 'y', response: { bits: '12' } },
    ])
  })

  it('keeps a flag apart from the answer it stands beside, and rewrites one that was not sent', () => {
    const both = withChange(withChange(empty, typed('x', '1')), flagged('f', 'set'))
    const list = withChange(withChange(both, flagged('g', 'cleared')), typed('y', '12'))
    expect(inOrder(list, 'attempt')).toMatchObject([
      { changeId: 'f', kind: 'flag', flag: 'cleared', deviceSequence: 3 },
      { changeId: 'x', kind: 'answer', response: { bits: '12' }, deviceSequence: 4 },
    ])
    const { answers, flags } = newestByProblem(list.changes)
    expect([answers.get('a/1')?.changeId, flags.get('a/1')?.changeId]).toEqual(['x', 'f'])
  })

  it('keeps problems, variants and attempts apart', () => {
    const others = [{ slotId: 'b' }, { variantNumber: 2 }, { attemptId: 'another' }]
    const list = others.reduce((kept, parts, index) => withChange(kept, typed(String(index), '1', parts)), empty)
    expect(withChange(list, typed('x', '1')).changes).toHaveLength(4)
    expect(inOrder(list, 'another')).toHaveLength(1)
  })
})

describe('nextToSend', () => {
  it('is the oldest of the attempt, null when all is sent', () => {
    const list = withChange(withChange(empty, typed('x', '1')), typed('y', '2', { slotId: 'b' }))
    expect(nextToSend(list, 'attempt')?.changeId).toBe('x')
    expect(nextToSend(withoutChange(list, 'x'), 'attempt')?.changeId).toBe('y')
    expect(nextToSend(withoutChange(withoutChange(list, 'x'), 'y'), 'attempt')).toBeNull()
  })
})

describe('the journal', () => {
  const step = fc.record({ slotId: fc.constantFrom('a', 'b'), text: fc.string(), send: fc.boolean() })

  it('always ends on what was typed last in each problem, and never uses a number twice', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let list = empty
        const last = new Map<string, string>()
        const numbers: number[] = []
        for (const [index, { slotId, text, send }] of steps.entries()) {
          list = withChange(list, typed(`change-${index}`, text, { slotId }))
          numbers.push(list.lastSequence)
          last.set(`${slotId}/1`, text)
          const oldest = nextToSend(list, 'attempt')
          if (send && oldest !== null) list = withSent(list, oldest.changeId)
        }
        const standing = [...newestByProblem(list.changes).answers].map(([key, { response }]) => [
          key,
          response['bits'],
        ])
        expect(new Map(standing.map(([key, text]) => [String(key), String(text)]))).toEqual(last)
        expect(new Set(numbers).size).toBe(steps.length)
      }),
    )
  })

  it('never changes what may have been sent', () => {
    const sent = withSent(withChange(empty, typed('x', '1')), 'x')
    const later = withChange(sent, typed('y', '2'))
    expect(later.changes[0]).toEqual(sent.changes[0])
  })
})
