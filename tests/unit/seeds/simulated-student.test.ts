import { describe, expect, it } from 'vitest'
import { chanceOf } from '@/seeds/simulated-class/chance'
import { dayMilliseconds } from '@/seeds/simulated-class/class-order'
import { makeStudent } from '@/seeds/simulated-class/simulated-student'
import { simulatedUuid } from '@/seeds/simulated-class/simulated-uuid'
import { drawHabits } from '@/seeds/simulated-class/student-habits'
import { drawLevels } from '@/seeds/simulated-class/student-level'
import { drawSessions, type Pace, withProblems } from '@/seeds/simulated-class/student-pace'

const objectives = [
  { id: 'first', prerequisites: [] },
  { id: 'second', prerequisites: ['first'] },
]
const endsAt = Date.parse('2026-06-01T18:00:00Z')
const order = { seed: 4, weeks: 6, endsAt, plants: new Map([['sign-lost', 0.3]]) }

describe('a simulated student', () => {
  it('is the same whenever they are made, and nobody else', () => {
    const [one, again, other] = [1, 1, 2].map((number) => makeStudent({ order, objectives, number }))
    expect(again?.sessions).toEqual(one?.sessions)
    expect(again?.levels.levelOf('first')).toBe(one?.levels.levelOf('first'))
    expect(other?.levels.levelOf('first')).not.toBe(one?.levels.levelOf('first'))
  })
  it('rises with practice, the slower where a prerequisite is missing, and fades with rest', () => {
    const gains = Array.from({ length: 200 }, (_, index) => {
      const levels = drawLevels(objectives, chanceOf({ seed: 1, name: `s${index}` }))
      const before = [levels.levelOf('first'), levels.levelOf('second')] as const
      for (let times = 0; times < 5; times += 1) levels.practise(['second'])
      const risen = levels.levelOf('second')
      levels.rest(30)
      const faded = levels.levelOf('second')
      return { knowsFirst: before[0] > 0, gain: risen - before[1], lost: risen - faded, rest: faded - before[1] }
    })
    const mean = (of: readonly { readonly gain: number }[]) => of.reduce((sum, { gain }) => sum + gain, 0) / of.length
    expect(gains.every(({ gain, lost, rest }) => gain > 0 && lost > 0 && rest > 0)).toBe(true)
    expect(mean(gains.filter(({ knowsFirst }) => knowsFirst))).toBeGreaterThan(
      mean(gains.filter(({ knowsFirst }) => !knowsFirst)),
    )
  })
  it('acts on what is planted with a chance of their own, on average the rate it was planted at', () => {
    const own = Array.from({ length: 3_000 }, (_, student) => {
      const plants = new Map([['sign-lost', 0.3]])
      return (
        drawHabits({ seed: 1, student, plants }, chanceOf({ seed: 1, name: `h${student}` })).planted.get('sign-lost') ??
        0
      )
    })
    expect(own.every((chance) => chance >= 0 && chance <= 1)).toBe(true)
    expect(own.reduce((sum, chance) => sum + chance, 0) / own.length).toBeCloseTo(0.3, 1)
    expect(own.filter((chance) => chance < 0.1 || chance > 0.9).length).toBeGreaterThan(900)
  })
})

describe('the pace of a simulated student', () => {
  const sessionsOf = (pace: Pace) =>
    Array.from({ length: 20 }, (_, index) =>
      drawSessions({ pace, weeks: 6, endsAt }, chanceOf({ seed: 2, name: `${pace} ${index}` })),
    ).flat()
  const weeksLeft = (at: number) => (endsAt - at) / (7 * dayMilliseconds)

  it.each(['steady', 'weekly', 'cramming', 'stopping', 'late'] as const)(
    '%s: within its weeks, in order, in waking hours',
    (pace) => {
      const sessions = drawSessions({ pace, weeks: 6, endsAt }, chanceOf({ seed: 2, name: pace }))
      const starts = sessions.map(({ startsAt }) => startsAt)
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      for (const { startsAt, problems } of sessions) {
        expect(startsAt).toBeGreaterThanOrEqual(endsAt - 6 * 7 * dayMilliseconds)
        expect(startsAt).toBeLessThan(endsAt)
        expect(new Date(startsAt).getUTCHours()).toBeGreaterThanOrEqual(13)
        expect(problems).toBeGreaterThanOrEqual(2)
      }
    },
  )
  it('is what it is called: who crams comes at the end, who stops does not', () => {
    const late = (pace: Pace) => {
      const sessions = sessionsOf(pace)
      return sessions.filter(({ startsAt }) => weeksLeft(startsAt) < 1.5).length / sessions.length
    }
    expect(late('cramming')).toBeGreaterThan(0.6)
    expect(late('stopping')).toBe(0)
    expect(late('steady')).toBeGreaterThan(0.1)
    expect(sessionsOf('late').every(({ startsAt }) => weeksLeft(startsAt) < 3)).toBe(true)
  })
  it('gives exactly as many problems as are asked for, in more sessions where they are many', () => {
    const sessions = drawSessions({ pace: 'weekly', weeks: 6, endsAt }, chanceOf({ seed: 2, name: 'w' }))
    for (const problems of [0, 1, 7, 60, 3_000]) {
      const spread = withProblems(sessions, { problems, weeks: 6, endsAt })
      expect(spread.reduce((sum, session) => sum + session.problems, 0)).toBe(problems)
      expect(spread.every(({ startsAt }) => startsAt < endsAt)).toBe(true)
    }
    expect(withProblems(sessions, { problems: 3_000, weeks: 6, endsAt }).length).toBe(42)
  })
})

describe('an id of a simulated class', () => {
  it('is a UUID of version 7 that sorts by its moment and is the same for the same name', () => {
    const [early, late] = [simulatedUuid('b', endsAt - 1), simulatedUuid('a', endsAt)]
    expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(early < late).toBe(true)
    expect(simulatedUuid('a', endsAt)).toBe(late)
    expect(simulatedUuid('c', endsAt)).not.toBe(late)
  })
})
