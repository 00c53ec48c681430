/** Twin of the template maximum-likelihood-distribution: a vector. */
import { type RandomStream, randomStream } from '@/lib/problems/random'
import { uniformInteger } from '@/lib/problems/uniform'
import { firstUsable, type HandDraw, type HandWritten } from './hand-written'
import { areNear, areVectorsApart, judgeVector, type Vector, type VectorPart } from './vector-part'

const template = 'maximum-likelihood-distribution'
const outcomes = ['win', 'draw', 'loss']
const slack = 0.0105
const count = { low: 1, high: 12 }

type Streams = { readonly a: RandomStream; readonly b: RandomStream; readonly c: RandomStream }

export const maximumLikelihoodDistribution: HandWritten = {
  template,
  make: (seed) => {
    const key = { questionId: template, version: 1, seed }
    const streams = {
      a: randomStream({ ...key, name: 'a' }),
      b: randomStream({ ...key, name: 'b' }),
      c: randomStream({ ...key, name: 'c' }),
    }
    return firstUsable(template, () => draw(streams))
  },
}

function draw(streams: Streams): HandDraw | null {
  const a = uniformInteger(streams.a, count)
  const b = uniformInteger(streams.b, count)
  const c = uniformInteger(streams.c, count)
  if (Math.abs(a - b) <= 1 || Math.abs(b - c) <= 1 || Math.abs(a - c) <= 1 || a + b + c <= 9) return null
  const p = shares([a, b, c])
  const mistakes = [
    { id: 'uniform-for-estimate', part: 'p', value: shares([1, 1, 1]) },
    { id: 'added-one', part: 'p', value: shares([a + 1, b + 1, c + 1]) },
    { id: 'counts-inverted', part: 'p', value: shares([1 / a, 1 / b, 1 / c]) },
    { id: 'counts-squared', part: 'p', value: shares([a * a, b * b, c * c]) },
  ]
  const part: VectorPart = { outcomes, isRight: (answer) => areNear(answer, p, slack), mistakes, slack }
  if (!areVectorsApart(part)) return null
  return {
    keys: { p },
    mistakes,
    shown: { a, b, c, n: a + b + c },
    grade: ({ p: typed = '' }) => [judgeVector(part, typed)],
  }
}

function shares([a, b, c]: readonly [number, number, number]): Vector {
  const sum = a + b + c
  return [a / sum, b / sum, c / sum]
}
