import { describe, expect, it } from 'vitest'
import { fullPoints, questionCount } from '@/lib/assessment/full-points'
import { namedObjectives, namedQuestions } from '@/lib/assessment/named-content'
import { someExam, someMasteryCheck, someSlot } from '@/tests/support/some-definition'

const pick = (...objectives: string[]) => ({
  kind: 'objectives' as const,
  objectives,
  answerKinds: [],
  difficulties: [],
})
const exam = someExam({
  slots: [
    someSlot({ id: 'a', points: 10 }),
    someSlot({ id: 'b', points: 2.5, pick: pick('entropy', 'perplexity') }),
    someSlot({ id: 'c', points: 1, pick: pick('entropy') }),
  ],
})

describe('full marks', () => {
  it('are the sum over slots, or what a mastery check is worth', () => {
    expect(fullPoints(exam)).toBe(13.5)
    expect(fullPoints(someExam({ slots: [] }))).toBe(0)
    expect(fullPoints(someMasteryCheck({ points: 40 }))).toBe(40)
  })

  it('come from as many questions as there are slots, or the budget', () => {
    expect(questionCount(exam)).toBe(3)
    expect(questionCount(someMasteryCheck({ budget: 25 }))).toBe(25)
  })
})

describe('what an assessment names', () => {
  it('is each objective and each question once, in order', () => {
    expect(namedObjectives(exam)).toEqual(['entropy', 'perplexity'])
    expect(namedQuestions(exam)).toEqual(['entropy-of-a-coin'])
  })

  it('of a mastery check is its objectives', () => {
    expect(namedObjectives(someMasteryCheck({ objectives: ['b', 'a', 'b'] }))).toEqual(['b', 'a'])
    expect(namedQuestions(someMasteryCheck({}))).toEqual([])
  })
})
