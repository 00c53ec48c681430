import { describe, expect, it } from 'vitest'
import { chooseNext } from '@/lib/mastery/choose-next'
import { uncalibrated } from '@/lib/mastery/constants'
import { initialState } from '@/lib/mastery/initial-state'
import type { LearnerState, PoolEntry } from '@/lib/mastery/state'
import { updateMastery } from '@/lib/mastery/update-mastery'
import { MINUTE, objective, START, template } from './factories'

// The shape of the first lesson: three objectives open to all, and two that need one of them.
const lesson = [
  objective('cross-entropy-loss'),
  objective('maximum-likelihood'),
  objective('perplexity'),
  objective('bits-per-character', ['perplexity']),
  objective('loss-versus-accuracy', ['cross-entropy-loss']),
].map((node) => ({ ...node, easiness: uncalibrated.easiness }))
const { easy, medium, hard } = uncalibrated.authoredDifficulty
const bank: readonly PoolEntry[] = lesson.flatMap(({ id }) => [
  template(`${id}-easy`, { objectives: [id], difficulty: easy, guessFloor: 0.25 }),
  template(`${id}-medium`, { objectives: [id], difficulty: medium, guessFloor: 0.02 }),
  template(`${id}-other`, { objectives: [id], difficulty: medium, guessFloor: 0.02 }),
  template(`${id}-hard`, { objectives: [id], difficulty: hard, guessFloor: 0.02 }),
])

type Step = { readonly objectiveId: string; readonly reason: string; readonly declared: number; readonly gap: number }

/** One sitting, a problem a minute, until all is mastered or `limit` answers are given. */
function practise(score: (answers: number) => number, limit: number): readonly Step[] {
  let state: LearnerState = initialState(uncalibrated)
  const steps: Step[] = []
  while (steps.length < limit) {
    const now = START + steps.length * MINUTE
    const setting = { state, objectives: lesson, constants: uncalibrated }
    const choice = chooseNext({ ...setting, pool: bank, now, seed: steps.length })
    const entry = choice.kind === 'problem' && bank.find(({ questionId }) => questionId === choice.questionId)
    if (choice.kind !== 'problem' || !entry) return steps
    const observation = { ...entry, scoreFraction: score(steps.length), at: now }
    state = updateMastery({ ...setting, observation }).state
    const declared = Object.values(state.objectives).filter(({ declaredAt }) => declaredAt !== null).length
    const last = steps.findLastIndex(({ objectiveId }) => objectiveId === choice.objectiveId)
    const gap = steps.length - last
    steps.push({ objectiveId: choice.objectiveId, reason: choice.reason.kind, declared, gap })
  }
  return steps
}

describe('a new learner who answers everything right', () => {
  const steps = practise(() => 1, 100)
  it('has a first mastery declared within 22 answers and all five within 30', () => {
    expect(steps.findIndex(({ declared }) => declared >= 1) + 1).toBeLessThanOrEqual(22)
    expect(steps.length).toBeLessThanOrEqual(30)
    expect(steps.at(-1)?.declared).toBe(5)
  })
  it('meets each objective, none more than half of the time', () => {
    for (const { id } of lesson) {
      const share = steps.filter(({ objectiveId }) => objectiveId === id).length / steps.length
      expect(share).toBeGreaterThan(0.08)
      expect(share).toBeLessThan(0.5)
    }
  })
  it('is asked about what is open first, each a first look', () => {
    const looks = steps.slice(0, 3)
    expect(looks.map(({ reason }) => reason)).toEqual(['first-look', 'first-look', 'first-look'])
    expect(new Set(looks.map(({ objectiveId }) => objectiveId)).size).toBe(3)
  })
})

describe('a new learner who answers everything wrong', () => {
  it('is kept at what the rest stands on, and nothing is declared', () => {
    const steps = practise(() => 0, 60)
    expect(new Set(steps.map(({ objectiveId }) => objectiveId))).toEqual(
      new Set(['cross-entropy-loss', 'maximum-likelihood', 'perplexity']),
    )
    expect(steps.at(-1)?.declared).toBe(0)
  })
})

describe('a new learner who misses one in ten', () => {
  it('has every objective declared within 60 answers', () => {
    const steps = practise((answers) => (answers % 10 === 9 ? 0 : 1), 60)
    expect(steps.at(-1)?.declared).toBe(5)
  })
})
