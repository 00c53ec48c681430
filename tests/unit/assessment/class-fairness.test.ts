import { describe, expect, it } from 'vitest'
import { classFairness } from '@/lib/assessment/class-fairness'
import type { Slot } from '@/lib/assessment/definition'
import type { PoolQuestion } from '@/lib/assessment/pool-question'
import { someSlot } from '@/tests/support/some-definition'
import { somePool, someQuestion } from '@/tests/support/some-pool'

const pick: Slot['pick'] = { kind: 'objectives', objectives: ['entropy'], answerKinds: [], difficulties: [] }
const slots = Array.from({ length: 5 }, (_, place) => someSlot({ id: `s${place}`, pick, points: 20 }))
const pool = somePool({ objective: 'entropy', size: 25, reach: 2 })

function measured(definition: { readonly slots: Slot[] }, from: readonly PoolQuestion[]) {
  const fairness = classFairness({ definition, pool: from, students: 120, seed: 7 })
  if (fairness.kind !== 'measured') throw new Error(fairness.kind)
  return fairness
}

describe('classFairness', () => {
  it('at least halves the spread of a class at every level, and says what luck is left in points', () => {
    const { random, balanced } = measured({ slots }, pool)
    for (const [place, level] of random.levels.entries())
      expect(balanced.levels[place]?.deviation).toBeLessThan(level.deviation / 2)
    expect(balanced.advantage).toBeLessThan(random.advantage / 2)
    expect(balanced.advantage).toBeGreaterThan(0)
    expect(balanced.apart).toBeLessThan(random.apart / 2)
    expect(balanced.apart).toBeGreaterThan(balanced.advantage)
  })

  it('expects as much of the balanced exams as of random ones: nobody’s exam is made harder for it', () => {
    const { random, balanced } = measured({ slots }, pool)
    for (const [place, level] of random.levels.entries())
      expect(Math.abs((balanced.levels[place]?.mean ?? 0) - level.mean)).toBeLessThan(level.deviation / 4)
  })

  it('still gives out the whole pool, nearly as evenly', () => {
    const { random, balanced } = measured({ slots }, pool)
    expect(balanced.exposure.questions).toBe(25)
    expect(balanced.exposure.effectiveQuestions).toBeGreaterThan(0.9 * random.exposure.effectiveQuestions)
    expect(balanced.exposure.largestShare).toBeLessThan(0.4)
  })

  it('weighs what the numbers of a seed add, where that is known', () => {
    const seeded = someQuestion({ seedEffect: (seed) => (seed % 2 === 0 ? 1 : -1) })
    const fixed = { slots: [1, 2, 3, 4].map((place) => someSlot({ id: `s${place}` })) }
    const { random, balanced } = measured(fixed, [seeded])
    expect(random.deviation).toBeGreaterThan(1)
    expect(balanced.deviation).toBeLessThan(random.deviation / 2)
  })

  it('finds no spread where all are given the same, and no doubt between them either', () => {
    const { random, balanced } = measured({ slots: [someSlot({})] }, [someQuestion({})])
    for (const { deviation, advantage, apart, doubt } of [random, balanced])
      for (const figure of [deviation, advantage, apart, doubt]) expect(figure).toBeCloseTo(0, 10)
    expect(random.exposure).toEqual({ questions: 1, effectiveQuestions: 1, largestShare: 1 })
  })

  it('says by hand what one of two questions is worth: 10 points, logits −1 and 1, nothing to guess', () => {
    const two = [-1, 1].map((mean) =>
      someQuestion({ questionId: `at${mean}`, predicted: { mean, variance: 0 }, guessFloor: 0 }),
    )
    const { random } = measured({ slots: [someSlot({ pick })] }, two)
    // sigmoid(1) − sigmoid(−1) = 0.46212; half of it each way, times 10 points.
    expect(random.levels[1]?.deviation).toBeCloseTo(2.3106, 1)
    expect(random.levels[1]?.mean).toBeCloseTo(5, 0)
    // From the one to the other.
    expect(random.apart).toBeCloseTo(4.6212, 4)
    expect(random.doubt).toBe(0)
  })

  it('says by hand what is not known: half the class has one of two questions, each known to 0.4 logits', () => {
    const two = ['p', 'q'].map((questionId) =>
      someQuestion({ questionId, predicted: { mean: 0, variance: 0.16 }, guessFloor: 0 }),
    )
    const { random } = measured({ slots: [someSlot({ pick })] }, two)
    // A logit is worth 10·κ/4 = 2.425 points, κ = 1/√(1 + 0.16π/8); two questions, each with half of the class: 2.425·√(2·0.16/4).
    expect(random.doubt).toBeCloseTo(0.686, 2)
    expect(random.deviation).toBeCloseTo(0, 10)
  })

  it('is one student’s luck in a class of one, and counts a class of four in quarters', () => {
    const of = (students: number) => classFairness({ definition: { slots }, pool, students, seed: 3 })
    const alone = of(1)
    if (alone.kind !== 'measured') throw new Error(alone.kind)
    expect(alone.random).toMatchObject({
      deviation: 0,
      advantage: 0,
      apart: 0,
      exposure: { questions: 5, largestShare: 1 },
    })
    const four = of(4)
    if (four.kind !== 'measured') throw new Error(four.kind)
    const { largestShare, questions } = four.random.exposure
    expect([0.25, 0.5, 0.75, 1]).toContain(largestShare)
    expect(questions).toBeGreaterThan(10)
  })

  it('passes on why nothing can be drawn', () => {
    const withdrawn = classFairness({ definition: { slots: [someSlot({})] }, pool: [], students: 3, seed: 1 })
    expect(withdrawn.kind).toBe('question-unavailable')
    const same = someQuestion({ hasVariants: false })
    const short = classFairness({ definition: { slots: slots.slice(0, 2) }, pool: [same], students: 3, seed: 1 })
    expect(short).toMatchObject({ kind: 'pool-too-small', found: 1 })
  })
})
