import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { summariseQuestion } from '@/lib/authoring/question-summary'
import { type MarkedQuestion, similarFinder, similarTo, veryLike } from '@/lib/authoring/similar-questions'
import { readBank } from '@/seeds/read-questions'
import { plantedCopy } from './planted-copy'

const bank = readBank().questions.map(({ question }) => question)
const marked = (question: unknown): MarkedQuestion => {
  const { id, marks } = summariseQuestion(question)
  return { id, marks }
}

const similarQuestions = (questions: readonly MarkedQuestion[]) => {
  const similarAt = similarFinder(questions)
  return new Map(questions.map(({ id }, place) => [id, similarAt(place)]))
}

describe('similarFinder', () => {
  it('finds nothing alike in the bank that ships but what its authors call one family', () => {
    const families = new Map(bank.map(({ id, family }) => [id, family]))
    const pairs = [...similarQuestions(bank.map(marked))].flatMap(([id, alike]) =>
      alike.map((other) => [families.get(id), families.get(other.id)] as const),
    )
    expect(pairs.filter(([one, other]) => one === undefined || one !== other)).toEqual([])
  })

  it('finds every question of the bank again after somebody renamed its names and reworded its sentences', () => {
    const copies = bank.map(plantedCopy)
    const found = similarQuestions([...bank, ...copies].map(marked))
    const missed = bank.filter(({ id }) => found.get(id)?.[0]?.id !== `${id}-again`).map(({ id }) => id)
    expect(missed).toEqual([])
  })

  it('is as sure of a pair from either side', () => {
    const copies = bank.slice(0, 12).map(plantedCopy)
    const found = similarQuestions([...bank, ...copies].map(marked))
    for (const [id, alike] of found)
      for (const other of alike) {
        const back = found.get(other.id)?.find((one) => one.id === id)
        expect(back?.similarity).toBeCloseTo(other.similarity, 12)
      }
  })
})

describe('similarTo', () => {
  const [one, two] = [
    { id: 'one', marks: { text: [1, 2, 3, 4], formula: [] } },
    { id: 'two', marks: { text: [1, 2, 3, 9], formula: [] } },
  ]

  it('is the weight of the marks both have over that of the marks either has', () => {
    // Of two questions a mark of both weighs ln(3/2.5), one of a single question ln(3/1.5).
    const [both, single] = [Math.log(3 / 2.5), Math.log(3 / 1.5)]
    const wanted = (3 * both) / (3 * both + 2 * single)
    const found = similarTo(one, [two])
    expect(wanted).toBeLessThan(veryLike)
    expect(found).toEqual([])
    const nearer = { id: 'two', marks: { text: [1, 2, 3, 4, 9], formula: [] } }
    expect(similarTo(one, [nearer])[0]?.similarity).toBeCloseTo((4 * both) / (4 * both + single), 12)
  })

  it('counts formulas for half where both have some to speak of, and not at all where one has hardly any', () => {
    const withFormula = (id: string, formula: readonly number[]) => ({ id, marks: { text: [1, 2, 3], formula } })
    const other = withFormula('other', [5, 6, 7, 8])
    expect(similarTo(withFormula('own', [5, 6, 7, 8]), [other])[0]?.similarity).toBeCloseTo(1, 12)
    expect(similarTo(withFormula('own', [15, 16, 17, 18]), [other])[0]?.similarity).toBeCloseTo(0.5, 12)
    expect(similarTo(withFormula('own', [15, 16, 17]), [other])[0]?.similarity).toBeCloseTo(1, 12)
  })

  it('never names the question itself, and nothing for an empty draft', () => {
    expect(similarTo(one, [one])).toEqual([])
    expect(similarTo({ id: 'draft', marks: { text: [], formula: [] } }, [one, two])).toEqual([])
  })

  it('says of a copy what it says of the bank, whoever asks', () => {
    const [first] = bank
    if (first === undefined) throw new RangeError('an empty bank')
    const copy = plantedCopy(first)
    expect(similarTo(marked(copy), bank.map(marked)).map(({ id }) => id)).toEqual([first.id])
  })

  it('puts the likest first, all in [the threshold, 1], for any marks', () => {
    const marks = fc
      .uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 8 })
      .map((all) => all.toSorted((a, b) => a - b))
    const questions = fc.array(fc.record({ text: marks, formula: marks }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(questions, (all) => {
        const [own, ...rest] = all.map((each, place) => ({ id: String(place), marks: each }))
        const found = own === undefined ? [] : similarTo(own, rest).map(({ similarity }) => similarity)
        expect(found).toEqual(found.toSorted((a, b) => b - a))
        for (const similarity of found) expect(similarity >= veryLike && similarity <= 1 + 1e-12).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})
