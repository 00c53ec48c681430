import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { summariseQuestion } from '@/lib/authoring/question-summary'
import { compileQuestion } from '@/lib/problems/compile-question'
import { readBank } from '@/seeds/read-questions'

const coin = {
  id: 'a-coin',
  title: 'A Coin',
  lesson: 'l',
  objectives: ['surprisal'],
  kind: 'recall',
  difficulty: 'easy',
  parameters: { n: { integer: { min: 2, max: 9 } } },
  let: { bits: 'log2(n)' },
  prompt: 'How many\n   bits do {{ n }} sides tell?',
  answers: {
    pick: { label: 'Which?', choice: { key: 'a', options: { a: { text: 'One bit' }, b: { text: 'Two bits' } } } },
    bits: { label: 'Bits', number: 'bits', unit: 'bits', weight: 3 },
  },
  mistakes: [{ part: 'bits', when: 'ln(n)', is: 'nats-for-bits' }],
  solution: 'It tells $\\log_2 n$.',
}

describe('summariseQuestion', () => {
  it('says what a question is, and holds all its words in lower case', () => {
    const summary = summariseQuestion(coin)
    expect(summary).toMatchObject({
      ...{ id: 'a-coin', title: 'A Coin', lesson: 'l', objectives: ['surprisal'], kind: 'recall', difficulty: 'easy' },
      ...{ family: null, answerKinds: ['choice', 'number'] },
    })
    for (const words of ['a coin', 'a-coin', 'how many bits do', 'one bit', 'log_2', 'nats-for-bits', 'which?'])
      expect(summary.words).toContain(words)
  })

  it('weighs what blind guessing earns as the parts are weighed', () => {
    expect(summariseQuestion(coin).guessFloor).toBeCloseTo(0.25 * 0.5 + 0.75 * 0.02, 12)
  })

  it('knows of every question of the bank the guess floor that its variants have', () => {
    const { questions, mistakes } = readBank()
    for (const { question } of questions) {
      const { guessFloor } = compileQuestion(question, mistakes).makeVariant({ version: 1, seed: 1 })
      expect(summariseQuestion(question).guessFloor, question.id).toBeCloseTo(guessFloor, 12)
    }
  })

  it('marks a question the same whatever its parameters, lets and numbers are called', () => {
    const renamed = {
      ...coin,
      parameters: { sides: { integer: { min: 3, max: 12 } } },
      let: { information: 'log2(sides)' },
      prompt: 'How many bits do {{ sides }} sides tell?',
      answers: { ...coin.answers, bits: { ...coin.answers.bits, number: 'information' } },
      mistakes: [{ part: 'bits', when: 'ln(sides)', is: 'nats-for-bits' }],
    }
    expect(summariseQuestion(renamed).marks).toEqual(summariseQuestion(coin).marks)
  })

  it('tells formulas apart that work with something else', () => {
    const other = { ...coin, let: { bits: 'log2(n) / n' } }
    expect(summariseQuestion(other).marks.formula).not.toEqual(summariseQuestion(coin).marks.formula)
    expect(summariseQuestion(other).marks.text).toEqual(summariseQuestion(coin).marks.text)
  })

  it('comes to an end where names stand for each other', () => {
    const round = { ...coin, let: { bits: 'other + 1', other: 'bits + 1' } }
    expect(summariseQuestion(round).marks.formula.length).toBeGreaterThan(0)
  })

  it('takes whatever a draft holds', () => {
    expect(summariseQuestion(null)).toMatchObject({ id: '', title: '', answerKinds: [], guessFloor: 0, words: '' })
    expect(summariseQuestion({ title: 'Half', answers: { a: 3, b: { label: 'x' } } })).toMatchObject({
      title: 'Half',
      answerKinds: [],
    })
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (whole, inner) => {
        expect(summariseQuestion(whole).words).toBe(summariseQuestion(whole).words.toLowerCase())
        expect(summariseQuestion({ answers: inner, let: inner, mistakes: inner }).objectives).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
