import { describe, expect, it } from 'vitest'
import { RejectedDraw } from '@/lib/problems/compile-context'
import { compileAnswer, drawAnswer, scopeWith } from './compiled-answer'

describe('a part answered by a vector', () => {
  it('has its key, the names of its entries and, left out, no unit, 1 % and all or nothing', () => {
    expect(drawAnswer({ vector: 'p * x', entries: ['a', 'b'] })).toMatchObject({
      kind: 'vector',
      name: 'a',
      label: '2?',
      weight: 0.5,
      key: [0.5, 1.5],
      entries: ['a', 'b'],
      unit: 'none',
      tolerance: { kind: 'closeTo', relative: 0.01, absolute: 1e-8 },
      credit: 'all',
      accepted: [],
    })
    expect(compileAnswer({ vector: 'p', entries: 'words' }).guessFloor).toBe(0.02)
  })
  it('takes what is said of it', () => {
    const source = {
      vector: '-log2(p)',
      entries: 'words',
      unit: 'bits',
      tolerance: { decimalPlaces: 2 },
      credit: 'each',
    }
    expect(drawAnswer(source)).toMatchObject({
      entries: ['cat', 'dog'],
      unit: 'bits',
      tolerance: { kind: 'decimalPlaces', digits: 2, strict: false },
      credit: 'each',
    })
  })
  it('has accepted alternatives of its length, in part or in full', () => {
    const accept = [
      { when: 'reverse(p)', credit: 0.5, feedback: 'Half of {{ x }}.' },
      { when: '[x, x]', feedback: 'Well.' },
    ]
    expect(drawAnswer({ vector: 'p', entries: 'words', accept })).toMatchObject({
      accepted: [
        { value: [0.75, 0.25], scoreFraction: 0.5, feedback: 'Half of 2.' },
        { value: [2, 2], scoreFraction: 1, feedback: 'Well.' },
      ],
    })
    const short = [{ when: '[x]', feedback: 'f' }]
    expect(() => drawAnswer({ vector: 'p', entries: 'words', accept: short })).toThrow(
      'answers.a.accept.0.when is not a vector of 2',
    )
  })
  it.each([
    [{ vector: 'p', entries: ['a', 'b', 'c'] }, 'answers.a.vector is not a vector of 3'],
    [{ vector: 'x', entries: 'words' }, 'answers.a.vector is not a vector of 2'],
    [{ vector: 'm', entries: 'words' }, 'answers.a.vector is not a finite number'],
    [{ vector: '[0 / 0, 1]', entries: 'words' }, 'answers.a.vector is not a finite number'],
    [{ vector: 'p', entries: 'p' }, 'answers.a.entries is not a list of texts'],
  ])('rejects the draw for %j', (source, why) => {
    expect(() => drawAnswer(source)).toThrow(RejectedDraw)
    expect(() => drawAnswer(source)).toThrow(why)
  })
  it('is worked out again for other values', () => {
    const { redraw } = compileAnswer({ vector: '[x, 1]', entries: 'words' })
    const drawn = drawAnswer({ vector: '[x, 1]', entries: 'words' })
    expect(redraw(scopeWith({ x: 7 }), drawn)).toMatchObject({ key: [7, 1], label: '7?' })
  })
})
