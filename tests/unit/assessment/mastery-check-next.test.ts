import { describe, expect, it } from 'vitest'
import { type MasteryCheck, readMasteryCheck } from '@/lib/assessment/mastery-check'
import { nextInMasteryCheck } from '@/lib/assessment/mastery-check-next'
import { uncalibrated } from '@/lib/mastery/constants'
import { sigmoid } from '@/lib/mastery/logistic'
import type { PoolEntry } from '@/lib/mastery/state'
import { randomStream } from '@/lib/problems/random'
import { uniformFraction } from '@/lib/problems/uniform'

const easiness = { mean: 0, variance: 0 }
const ids = ['entropy', 'loss', 'perplexity']
const pool: readonly PoolEntry[] = ids.flatMap((id) =>
  Array.from({ length: 12 }, (_, place) => ({
    questionId: `${id}-${place}`,
    objectives: [id],
    difficulty: { mean: (place - 5.5) / 4, variance: 0.1 },
    guessFloor: 0.02,
  })),
)
const check: MasteryCheck = {
  rules: { objectives: ids, maxError: 0.1, budget: 30, points: 100 },
  answers: [],
  pool,
  objectives: ids.map((id) => ({ id, prerequisites: [], easiness })),
  constants: uncalibrated,
  now: 1_000,
}

/** Runs a check for somebody who is right as often as `chance` says of a question; the answers given. */
function run(seed: number, { chance, from = check }: Student) {
  let answers: MasteryCheck['answers'] = []
  for (;;) {
    const step = nextInMasteryCheck({ ...from, answers }, seed)
    if (step.kind === 'done') return { answers, because: step.because }
    const entry = pool.find(({ questionId }) => questionId === step.questionId)
    if (entry === undefined) throw new Error(step.questionId)
    const stream = randomStream({ questionId: 'answers', version: 1, seed, name: `${answers.length}` })
    const scoreFraction = uniformFraction(stream) < chance(entry) ? 1 : 0
    answers = [...answers, { ...entry, scoreFraction, at: 500 }]
  }
}
type Student = { readonly chance: (entry: PoolEntry) => number; readonly from?: MasteryCheck }

describe('nextInMasteryCheck', () => {
  it('ends when every objective is decided, before the budget, with questions that are all different', () => {
    const { answers, because } = run(1, { chance: () => 1 })
    expect(because).toBe('all-decided')
    expect(answers.length).toBeLessThan(30)
    expect(new Set(answers.map(({ questionId }) => questionId)).size).toBe(answers.length)
    expect(readMasteryCheck({ ...check, answers }).verdicts.map(({ verdict }) => verdict)).toEqual(
      ids.map(() => 'mastered'),
    )
  })

  it('ends with the budget, decided or not', () => {
    const rules = { ...check.rules, budget: 3 }
    const { answers, because } = run(1, { chance: () => 1, from: { ...check, rules } })
    expect(because).toBe('budget-used')
    expect(answers).toHaveLength(3)
  })

  it('asks no more about what is decided', () => {
    const rules = { ...check.rules, objectives: ['entropy', 'loss'] }
    const { answers } = run(3, { chance: () => 1, from: { ...check, rules } })
    expect(answers.some(({ objectives }) => objectives.includes('perplexity'))).toBe(false)
    const decided = answers.findIndex((_, place) => {
      const [entropy] = readMasteryCheck({ ...check, rules, answers: answers.slice(0, place + 1) }).verdicts
      return entropy?.verdict === 'mastered'
    })
    const next = nextInMasteryCheck({ ...check, rules, answers: answers.slice(0, decided + 1) }, 3)
    if (next.kind === 'ask') expect(next.objectiveId).toBe('loss')
  })

  it('gives a question again, with other numbers, only where nothing else is left; and says when nothing is there', () => {
    const alone = pool.slice(0, 1)
    const rules = { ...check.rules, objectives: ['entropy'] }
    const first = nextInMasteryCheck({ ...check, rules, pool: alone }, 5)
    if (first.kind !== 'ask') throw new Error(first.kind)
    const answers = alone.map((entry) => ({ ...entry, scoreFraction: 1, at: 500 }))
    const second = nextInMasteryCheck({ ...check, rules, pool: alone, answers }, 5)
    expect(second).toMatchObject({ kind: 'ask', questionId: first.questionId })
    expect(second).not.toMatchObject({ seed: first.seed })
    expect(nextInMasteryCheck({ ...check, pool: [] }, 5)).toEqual({ kind: 'done', because: 'pool-empty' })
  })

  it('asks what was met in earlier attempts only where nothing else is left, and before what this one asked', () => {
    const rules = { ...check.rules, objectives: ['entropy'] }
    const three = pool.slice(0, 3)
    const [one, two, other] = three.map(({ questionId }) => questionId)
    const met = new Set([one ?? '', two ?? ''])
    for (let seed = 0; seed < 10; seed += 1) {
      const turn = { ...check, rules, pool: three, met }
      expect(nextInMasteryCheck(turn, seed)).toMatchObject({ questionId: other })
      const answers = three.slice(2).map((entry) => ({ ...entry, scoreFraction: 1, at: 500 }))
      const second = nextInMasteryCheck({ ...turn, answers }, seed)
      expect(second.kind === 'ask' && met.has(second.questionId)).toBe(true)
    }
  })

  it('takes only what is nearly as telling as the best, and never costs a question for having been seen', () => {
    const dull = pool.map((entry) => ({
      ...entry,
      difficulty: { mean: entry.questionId === 'entropy-0' ? 0.5 : 9, variance: 0.1 },
    }))
    for (let seed = 0; seed < 20; seed += 1)
      expect(nextInMasteryCheck({ ...check, pool: dull }, seed)).toMatchObject({ kind: 'ask', questionId: 'entropy-0' })
    const answers = dull.map((entry) => ({ ...entry, scoreFraction: 0.5, at: 500 }))
    const rules = { ...check.rules, budget: 100 }
    const constants = { ...check.constants, exposureCost: 5 }
    const plain = nextInMasteryCheck({ ...check, rules, pool: dull, answers }, 4)
    expect(nextInMasteryCheck({ ...check, rules, pool: dull, answers, constants }, 4)).toEqual(plain)
  })

  it('does not begin alike for everybody, and is the same for the same seed', () => {
    const firsts = Array.from({ length: 40 }, (_, seed) => nextInMasteryCheck(check, seed))
    const questions = new Set(firsts.flatMap((step) => (step.kind === 'ask' ? step.questionId : [])))
    expect(questions.size).toBeGreaterThanOrEqual(4)
    expect(nextInMasteryCheck({ ...check, pool: pool.toReversed() }, 7)).toEqual(firsts[7])
  })

  it('is about as often wrong as it says: of over 600 verdicts on 300 students at most one in ten, and half as many again for chance', () => {
    let [verdicts, falseOnes] = [0, 0]
    for (let seed = 0; seed < 300; seed += 1) {
      const stream = randomStream({ questionId: 'student', version: 1, seed, name: 'level' })
      const normal = () =>
        Math.sqrt(-2 * Math.log(1 - uniformFraction(stream))) * Math.cos(2 * Math.PI * uniformFraction(stream))
      const general = Math.sqrt(uncalibrated.generalVariance) * normal()
      const levels = new Map(ids.map((id) => [id, general + Math.sqrt(uncalibrated.objectiveVariance) * normal()]))
      const levelOf = (objectives: readonly string[]) => levels.get(objectives[0] ?? '') ?? 0
      const chance = ({ objectives, difficulty, guessFloor }: PoolEntry) =>
        guessFloor + (1 - guessFloor) * sigmoid(levelOf(objectives) - difficulty.mean)
      const { answers } = run(seed, { chance })
      for (const { objectiveId, verdict } of readMasteryCheck({ ...check, answers }).verdicts) {
        if (verdict === 'undecided') continue
        verdicts += 1
        const isTrue = levelOf([objectiveId]) >= uncalibrated.threshold === (verdict === 'mastered')
        if (!isTrue) falseOnes += 1
      }
    }
    expect(verdicts).toBeGreaterThan(600)
    expect(falseOnes / verdicts).toBeLessThan(0.15)
  })
})
