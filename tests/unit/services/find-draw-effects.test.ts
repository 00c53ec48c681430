import { describe, expect, it } from 'vitest'
import { randomSource } from '@/bench/learners/random-source'
import type { LoggedAnswer } from '@/lib/db/queries/response-log'
import { findDrawEffects } from '@/lib/services/find-draw-effects'
import type { UsableQuestion } from '@/lib/services/usable-questions'

const poolEntry = { questionId: 'q', objectives: ['o'], difficulty: { mean: 0, variance: 0.5 }, guessFloor: 0.02 }

/** Draws `n` from its seed, and works out `key` from it. */
const question: UsableQuestion = {
  title: 'Q',
  kind: 'computation',
  difficulty: 'medium',
  version: 2,
  poolEntry,
  parameterNames: ['n'],
  namedMistakes: new Map(),
  asksProbabilities: false,
  makeVariant: (seed) => ({
    questionId: 'q',
    version: 2,
    seed,
    objectives: ['o'],
    parameters: { n: 2 ** (seed % 6), key: seed },
    prompt: '',
    parts: [],
    mistakes: [],
    hints: [],
    solution: '',
    rejectedDraws: 0,
    guessFloor: 0.02,
  }),
}

/** Large n is seldom answered right. */
function answersTo(count: number, version = 2): readonly LoggedAnswer[] {
  const random = randomSource(5)
  return Array.from({ length: count }, (_, seed) => {
    const scoreFraction = random() < 0.9 - 0.15 * (seed % 6) ? 1 : 0
    return { observation: { ...poolEntry, scoreFraction, at: 1e12 + seed }, expectedScore: 0.5, version, seed }
  })
}

describe('findDrawEffects', () => {
  it('makes the variants again and tells what of the drawn parameters was harder, not of what follows from them', () => {
    const found = findDrawEffects([question], answersTo(300)).get('q')
    expect(found?.answers).toBe(300)
    expect(found?.effects?.map(({ parameter, feature }) => [parameter, feature])).toEqual([['n', 'size']])
    expect(found?.effects?.[0]?.effect).toBeGreaterThan(0.3)
  })
  it('counts answers to former versions and learns nothing of draws from them', () => {
    expect(findDrawEffects([question], answersTo(300, 1)).get('q')).toEqual({ answers: 300, effects: null })
  })
  it('is silent of a question with few answers, with none, and of one that is not in the bank', () => {
    expect(findDrawEffects([question], answersTo(39)).get('q')?.effects).toBeNull()
    expect(findDrawEffects([question], []).get('q')).toEqual({ answers: 0, effects: null })
    expect(findDrawEffects([], answersTo(60)).size).toBe(0)
  })
})
