import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finalScore, gradeFinally } from '@/lib/assessment/attempt-grade'
import { compileAlternatives } from '@/lib/assessment/compile-alternatives'
import { compileQuestion } from '@/lib/problems/compile-question'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { QuestionFormatError } from '@/lib/problems/question'
import { smallQuestion } from '../problems/fixture-questions'

const catalogue = mistakeCatalogueSchema.parse({ half: { name: 'Half of it', feedback: 'You took half.' } })
const question = smallQuestion({
  parameters: { a: { integer: { min: 4, max: 9 } } },
  let: { twice: '2 * a' },
  answers: { x: { label: 'x', number: 'twice' }, y: { label: 'y', number: 'a + 100' } },
  mistakes: [{ part: 'x', when: 'a', is: 'half' }],
})
const compiled = compileQuestion(question, catalogue)
const argued = { part: 'x', when: 'a', credit: 1, feedback: 'Accepted too.' }

type Accepting = ReturnType<typeof compileAlternatives>

function graded(seed: number, { accept, x, y = 0 }: { accept: Accepting; x: (a: number) => number; y?: number }) {
  const variant = compiled.makeVariant({ version: 1, seed })
  const response = { x: String(x(Number(variant.parameters['a']))), y: String(y) }
  const accepting = accept(variant)
  const grade = gradeFinally({ variant: accepting, response })
  return { grade, score: finalScore(grade, accepting.parts) }
}

describe('compileAlternatives', () => {
  it('accepts on everybody’s numbers what was a mistake with a name, and counts only its part', () => {
    const accept = compileAlternatives(question, [argued])
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 }), (seed) => {
        const { grade, score } = graded(seed, { accept, x: (a) => a })
        expect(score).toBe(0.5)
        expect(grade.kind === 'graded' && grade.parts[0]).toMatchObject({
          matched: 'accepted',
          feedback: 'Accepted too.',
        })
      }),
      { numRuns: 30 },
    )
  })

  it('leaves the key right, and what is neither wrong', () => {
    const accept = compileAlternatives(question, [argued])
    expect(graded(1, { accept, x: (a) => 2 * a }).score).toBe(0.5)
    expect(graded(1, { accept, x: (a) => 7 * a }).score).toBe(0)
  })

  it('takes several, of one part and of two', () => {
    const other = { ...argued, when: '3 * a', credit: 0.5 }
    const accept = compileAlternatives(question, [argued, other, { ...argued, part: 'y', when: '1' }])
    expect(graded(2, { accept, x: (a) => a, y: 1 }).score).toBe(1)
    expect(graded(2, { accept, x: (a) => 3 * a, y: 1 }).score).toBe(0.75)
  })

  it('is as it was on numbers where it comes to no answer', () => {
    const accept = compileAlternatives(question, [{ ...argued, when: '1 / (a - a)' }])
    const variant = compiled.makeVariant({ version: 1, seed: 3 })
    expect(accept(variant).parts[0]).toBe(variant.parts[0])
  })

  it('keeps the numbers of every seed, though a draw with this alternative would be thrown away', () => {
    const variant = compiled.makeVariant({ version: 1, seed: 4 })
    const { parts } = compileAlternatives(question, [argued])(variant)
    expect(parts.map((part) => 'key' in part && part.key)).toEqual(
      variant.parts.map((part) => 'key' in part && part.key),
    )
    expect(parts.map(({ weight }) => weight)).toEqual([0.5, 0.5])
  })

  it('names what cannot be read, and a part that is not there', () => {
    expect(() => compileAlternatives(question, [{ ...argued, when: '2 * b' }])).toThrow(QuestionFormatError)
    expect(() => compileAlternatives(question, [{ ...argued, when: '2 *' }])).toThrow(QuestionFormatError)
    expect(() => compileAlternatives(question, [{ ...argued, part: 'z' }])).toThrow(RangeError)
  })
})
