import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidateWeight } from '@/lib/mastery/candidate-weight'
import { choiceRules } from '@/lib/mastery/choice-rules'
import { chooseNext } from '@/lib/mastery/choose-next'
import { type Constants, priors } from '@/lib/mastery/constants'
import { readCourse } from '@/lib/mastery/course-reading'
import { extended } from '@/lib/mastery/extended-constants'
import { bestCandidates, listCandidates } from '@/lib/mastery/rank-candidates'
import { replay } from '@/lib/mastery/replay'
import { compareBySeed } from '@/lib/mastery/seeded-order'
import type { PoolEntry } from '@/lib/mastery/state'
import { anyAnswer, anyLog, courseOfFour, DAY, START } from './factories'
import { candidateValue } from './plain-candidate'

const anyPool: fc.Arbitrary<readonly PoolEntry[]> = fc
  .array(
    fc.record({
      entry: anyAnswer,
      besides: fc.constantFrom<readonly string[]>([], [], ['elsewhere'], ['a']),
      discrimination: fc.constantFrom(0.6, 1, 1.7),
      workload: fc.constantFrom(1, 2, 8),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((drawn) =>
    drawn.map(({ entry, besides, ...rest }, index) => {
      const { difficulty, guessFloor } = entry
      const objectives = [...entry.objectives, ...besides]
      return { questionId: index < 6 ? `q${index + 1}` : `r${index}`, objectives, difficulty, guessFloor, ...rest }
    }),
  )
const anySetting = fc.record({
  constants: fc.constantFrom<Constants>(priors, extended),
  log: anyLog,
  pool: anyPool,
  wanted: fc.subarray(['a', 'b', 'c', 'd']),
  closed: fc.subarray(['a', 'b', 'c', 'd']),
  seed: fc.integer(),
})
const now = START + 400 * DAY

describe('the candidates of a choice', () => {
  it('are those of a plain search over templates and objectives, to the bit', () => {
    fc.assert(
      fc.property(anySetting, ({ constants, log, pool, wanted, closed }) => {
        const state = replay({ observations: log, objectives: courseOfFour, constants })
        const course = readCourse({ state, pool, objectives: courseOfFour, now, constants })
        const purpose = {
          wanted: new Set(wanted),
          closed: new Set(closed),
          counts: 'learning-and-information',
        } as const
        const plain = pool.flatMap((template) => {
          if (template.objectives.some((id) => purpose.closed.has(id))) return []
          const looks = template.objectives
            .filter((id) => purpose.wanted.has(id))
            .map((objectiveId) => candidateValue({ template, objectiveId }, course))
          return looks.toSorted((a, b) => b.value - a.value).slice(0, 1)
        })
        expect(listCandidates(purpose, course)).toEqual(plain)
      }),
    )
  })
  it('are kept best first, as if all had been put in order, equals by the seed', () => {
    const anyCandidates = fc.uniqueArray(
      fc.record({ questionId: fc.string(), value: fc.integer({ min: 0, max: 5 }) }),
      {
        selector: ({ questionId }) => questionId,
      },
    )
    fc.assert(
      fc.property(anyCandidates, fc.integer({ min: 0, max: 15 }), fc.integer(), (drawn, count, seed) => {
        const rest = { objectiveId: 'a', learning: 0, information: 0, weight: 1, expectedScore: 0.5 }
        const candidates = drawn.map((each) => ({ ...each, ...rest }))
        const ordered = candidates.toSorted(
          (a, b) => b.value - a.value || compareBySeed(a.questionId, { to: b.questionId, seed }),
        )
        expect(bestCandidates(candidates, { count, seed })).toEqual(ordered.slice(0, count))
      }),
    )
  })
})

describe('a log', () => {
  it('replays to the choices that were stored, candidates and reasons too, whatever the order of the pool', () => {
    fc.assert(
      fc.property(anySetting, ({ constants, log, pool, seed }) => {
        const setting = { objectives: courseOfFour, constants, now, seed }
        const stored = log.map((_, count) => {
          const state = replay({ observations: log.slice(0, count), objectives: courseOfFour, constants })
          return JSON.stringify(chooseNext({ ...setting, state, pool }))
        })
        for (const [count, choice] of stored.entries()) {
          const state = replay({ observations: log.slice(0, count), objectives: courseOfFour, constants })
          const again = chooseNext({ ...setting, state: JSON.parse(JSON.stringify(state)), pool: pool.toReversed() })
          expect(JSON.stringify(again)).toBe(choice)
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe('how much of a value counts', () => {
  const entry = { questionId: 'q', objectives: ['a'], difficulty: { mean: 1, variance: 0.5 }, guessFloor: 0 }
  it('is all of it for one box, and half of it for eight', () => {
    const fresh = { rules: choiceRules, recent: [] }
    expect(candidateWeight(entry, fresh)).toBe(1)
    expect(candidateWeight({ ...entry, workload: 8 }, fresh)).toBeCloseTo(0.5, 14)
  })
  it('is a tenth less for each of the last few within half a logit', () => {
    expect(candidateWeight(entry, { rules: choiceRules, recent: [1, 0.5, 1.6, -1] })).toBeCloseTo(0.8, 14)
  })
})
