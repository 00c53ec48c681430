import { describe, expect, it } from 'vitest'
import { RejectedDraw } from '@/lib/problems/compile-context'
import { compileAnswer, drawAnswer } from './compiled-answer'

const matrix = (changes: object = {}) => ({ matrix: 'm', rows: ['r', 's'], columns: 'words', ...changes })

describe('a part answered by a table', () => {
  it('has its key by rows, with the names of rows and columns', () => {
    expect(drawAnswer(matrix())).toMatchObject({
      kind: 'matrix',
      label: '2?',
      key: [
        [1, 2],
        [3, 4],
      ],
      rows: ['r', 's'],
      columns: ['cat', 'dog'],
      unit: 'none',
      tolerance: { kind: 'closeTo', relative: 0.01, absolute: 1e-8 },
      credit: 'all',
      accepted: [],
    })
    expect(compileAnswer(matrix()).guessFloor).toBe(0.02)
  })
  it('takes what is said of it, and alternatives of its size', () => {
    const accept = [{ when: 'transpose(m)', credit: 0.25, feedback: 'Turned.' }]
    expect(drawAnswer(matrix({ unit: 'nats', credit: 'each', tolerance: { absolute: 0.1 }, accept }))).toMatchObject({
      unit: 'nats',
      credit: 'each',
      tolerance: { kind: 'closeTo', relative: 0, absolute: 0.1 },
      accepted: [
        {
          value: [
            [1, 3],
            [2, 4],
          ],
          scoreFraction: 0.25,
          feedback: 'Turned.',
        },
      ],
    })
  })
  it.each([
    [matrix({ matrix: 'p' }), 'answers.a.matrix is not a matrix of 2 rows'],
    [matrix({ rows: ['a', 'b', 'c'] }), 'answers.a.matrix is not a matrix of 3 rows'],
    [matrix({ columns: ['a'] }), 'answers.a.matrix is not a vector of 1'],
    [matrix({ matrix: 'm / (x - 2)' }), 'answers.a.matrix is not a finite number'],
    [matrix({ rows: 'p' }), 'answers.a.rows is not a list of texts'],
    [matrix({ columns: 'x' }), 'answers.a.columns is not a list of texts'],
    [matrix({ accept: [{ when: 'p', feedback: 'f' }] }), 'answers.a.accept.0.when is not a matrix of 2 rows'],
  ])('rejects the draw for %j', (source, why) => {
    expect(() => drawAnswer(source)).toThrow(RejectedDraw)
    expect(() => drawAnswer(source)).toThrow(why)
  })
})
