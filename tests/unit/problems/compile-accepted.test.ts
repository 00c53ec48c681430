import { describe, expect, it } from 'vitest'
import { compileAccepted } from '@/lib/problems/compile-accepted'
import { RejectedDraw } from '@/lib/problems/compile-context'
import { finiteNumber } from '@/lib/problems/compiled-part'

const context = { path: 'answers.x', symbols: new Map([['k', 0]]) }

describe('accepted alternatives', () => {
  it('are none where none are listed', () => {
    expect(compileAccepted(undefined, context)([1], finiteNumber)).toEqual([])
  })
  it('have their value, their share and their words from the draw', () => {
    const accepted = compileAccepted(
      [
        { when: 'k + 1', credit: 0.25, feedback: 'One more than {{ k }}.' },
        { when: 7, feedback: 'Seven.' },
      ],
      context,
    )
    expect(accepted([2], finiteNumber)).toEqual([
      { value: 3, scoreFraction: 0.25, feedback: 'One more than 2.' },
      { value: 7, scoreFraction: 1, feedback: 'Seven.' },
    ])
  })
  it('fill their words in only when they are read', () => {
    const [only] = compileAccepted([{ when: 'k', feedback: '{{ fixed(0 / (k - 2), 1) }}' }], context)([2], finiteNumber)
    expect(only?.value).toBe(2)
    expect(() => only?.feedback).toThrow('NaN')
  })
  it('reject the draw where one is no answer, with its path', () => {
    const accepted = compileAccepted(
      [
        { when: 1, feedback: 'f' },
        { when: '1 / k', feedback: 'f' },
      ],
      context,
    )
    expect(() => accepted([0], finiteNumber)).toThrow(RejectedDraw)
    expect(() => accepted([0], finiteNumber)).toThrow('answers.x.accept.1.when is not a finite number')
  })
  it('that are wrong say where', () => {
    expect(() => compileAccepted([{ when: 't', feedback: 'f' }], context)).toThrow(
      'answers.x.accept.0.when: There is no t',
    )
    expect(() => compileAccepted([{ when: 1, feedback: '{{ t }}' }], context)).toThrow(
      'answers.x.accept.0.feedback: There is no t',
    )
  })
})
