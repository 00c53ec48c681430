import { describe, expect, it } from 'vitest'
import { RejectedDraw } from '@/lib/problems/compile-context'
import { compileAnswer, drawAnswer, scopeWith } from './compiled-answer'

const stream = () => {
  throw new TypeError('A number draws nothing.')
}

describe('a part answered by a number', () => {
  it('has its key, its unit and its tolerance, with what is usual where the file says nothing', () => {
    expect(drawAnswer({ number: 'x ^ 3' })).toMatchObject({
      kind: 'number',
      name: 'a',
      weight: 0.5,
      label: '2?',
      key: 8,
      unit: 'none',
      tolerance: { kind: 'closeTo', relative: 0.01, absolute: 1e-8 },
      accepted: [],
    })
    expect(drawAnswer({ number: 'x', unit: 'nats', tolerance: { decimalPlaces: 2 } })).toMatchObject({
      unit: 'nats',
      tolerance: { kind: 'decimalPlaces', digits: 2, strict: false },
    })
  })
  it('is guessed once in fifty', () => {
    expect(compileAnswer({ number: 'x' }).guessFloor).toBe(0.02)
  })
  it('draws nothing of its own, and is worked out again for other values', () => {
    const compiled = compileAnswer({ number: 'x * 2', tolerance: { low: 'x', high: 'x * 3' } })
    const drawn = compiled.draw(scopeWith(), stream)
    expect(drawn).toMatchObject({ key: 4, tolerance: { low: 2, high: 6 } })
    expect(compiled.redraw(scopeWith({ x: 5 }), drawn)).toMatchObject({ key: 10, tolerance: { low: 5, high: 15 } })
  })
  it('never has a key of minus zero', () => {
    expect(drawAnswer({ number: '0 * (1 - x)' }).key).toBe(0)
  })
  it.each(['ln(0)', 'ln(-x)', 'p', '"x"', 'x > 1', 'm'])('rejects a draw whose key is %s', (number) => {
    expect(() => drawAnswer({ number })).toThrow(RejectedDraw)
    expect(() => drawAnswer({ number })).toThrow('answers.a.number is not a finite number')
  })
  it('rejects a draw whose key would be marked wrong: it lies outside its own interval', () => {
    for (const number of ['x - 0.1', 'x + 1.1']) {
      const source = { number, tolerance: { low: 'x', high: 'x + 1' } }
      expect(() => drawAnswer(source)).toThrow(RejectedDraw)
      expect(() => drawAnswer(source)).toThrow('answers.a.tolerance does not hold the key')
    }
    for (const number of ['x', 'x + 1', 'x + 0.5']) {
      expect(drawAnswer({ number, tolerance: { low: 'x', high: 'x + 1' } }).kind).toBe('number')
    }
  })
  it('takes a strict tolerance for a key with more digits than are asked for', () => {
    expect(drawAnswer({ number: 'x / 3', tolerance: { decimalPlaces: 2, strict: true } }).key).toBeCloseTo(2 / 3, 15)
  })
  it('has accepted alternatives, which must be finite too', () => {
    const accept = [{ when: 'x + 1', credit: 0.5, feedback: '{{ x }} and one.' }]
    expect(drawAnswer({ number: 'x', accept })).toMatchObject({
      accepted: [{ value: 3, scoreFraction: 0.5, feedback: '2 and one.' }],
    })
    expect(() => drawAnswer({ number: 'x', accept: [{ when: 'p', feedback: 'f' }] })).toThrow(
      'answers.a.accept.0.when is not a finite number',
    )
  })
})
