// The picture of a level over a student's answers.
import { describe, expect, it } from 'vitest'
import { storyShape } from '@/app/components/analytics/story/story-shape'
import type { LevelReading, StoryAnswerEntry, StoryEntry } from '@/lib/contracts/analytics/story'
import { logit } from '@/lib/mastery/logistic'

type Parts = {
  readonly number: number
  readonly at: string
  readonly from: number
  readonly to: number
  readonly reading?: LevelReading | null
}

const parts = { evidence: 0, general: 0, practice: 0, time: 0 }
const sure = { level: 0.5, low: 0.25, high: 0.75 }

function answerOf({ number, at, from, to, reading = sure }: Parts): StoryAnswerEntry {
  return {
    kind: 'answered',
    ...{ number, at, title: 'Perplexity', scoreFraction: 1, seconds: 60, parts: [] },
    ...{ before: reading, after: reading },
    change: { objectiveId: 'perplexity', before: logit(from), after: logit(to), parts },
  }
}

function shapeOf(entries: readonly StoryEntry[]) {
  return storyShape({
    entries,
    threshold: 0.8,
    share: (value) => `${Math.round(100 * value)}%`,
    day: (at) => at.slice(5, 10),
  })
}

const two = [
  answerOf({ number: 1, at: '2026-10-01T10:00:00Z', from: 0.5, to: 0.6 }),
  answerOf({ number: 2, at: '2026-10-03T10:00:00Z', from: 0.55, to: 0.75 }),
]

describe('the picture of a story', () => {
  it('places levels between the foot and the head of the plot, higher being more', () => {
    const { plot, marks, thresholdY, yTicks } = shapeOf(two)
    const heightOf = (share: number) => plot.bottom - share * (plot.bottom - plot.top)
    expect(marks[0]?.y).toBeCloseTo(heightOf(0.6), 9)
    expect(marks[1]?.y).toBeCloseTo(heightOf(0.75), 9)
    expect(thresholdY).toBeCloseTo(heightOf(0.8), 9)
    expect(yTicks.map(({ label }) => label)).toEqual(['0%', '20%', '40%', '60%', '80%', '100%'])
  })
  it('draws the line through what was believed before and after each answer', () => {
    const { line, marks } = shapeOf(two)
    expect(line).toHaveLength(4)
    expect(line[1]).toEqual({ x: marks[0]?.x, y: marks[0]?.y })
    expect(line[2]?.y).toBeGreaterThan(line[1]?.y ?? 0)
    const xs = line.map(({ x }) => x)
    expect(xs).toEqual(xs.toSorted((one, other) => one - other))
  })
  it('names a day where the first answer of it stands', () => {
    const sameDay = answerOf({ number: 3, at: '2026-10-03T11:00:00Z', from: 0.7, to: 0.7 })
    expect(shapeOf([...two, sameDay]).xTicks.map(({ label }) => label)).toEqual(['10-01', '10-03'])
  })
  it('names fewer days where their words would not fit', () => {
    const many = Array.from({ length: 90 }, (_, place) =>
      answerOf({ number: place + 1, at: new Date(86_400_000 * place).toISOString(), from: 0.5, to: 0.5 }),
    )
    const { xTicks, plot, marks } = shapeOf(many)
    expect(xTicks.length).toBeLessThanOrEqual(15)
    expect(xTicks.length).toBeGreaterThan(8)
    for (const { x } of marks) {
      expect(x).toBeGreaterThan(plot.left)
      expect(x).toBeLessThan(plot.right)
    }
  })
  it('breaks the band where an interval is not known any more', () => {
    const unknown = answerOf({ number: 1, at: '2026-09-01T10:00:00Z', from: 0.4, to: 0.5, reading: null })
    expect(shapeOf([unknown, ...two]).bands.map((band) => band.length)).toEqual([4])
    expect(shapeOf([two[0], unknown, two[1]].flatMap((entry) => entry ?? [])).bands.map((band) => band.length)).toEqual(
      [2, 2],
    )
  })
  it('leaves out what moved no level', () => {
    const skipped = { kind: 'skipped', at: '2026-10-02T10:00:00Z', title: 'Perplexity' } as const
    expect(shapeOf([...two, skipped]).marks).toHaveLength(2)
  })
  it('of nothing has axes and no marks', () => {
    const shape = shapeOf([])
    expect([shape.marks, shape.line, shape.bands, shape.xTicks]).toEqual([[], [], [], []])
    expect(Number.isFinite(shape.thresholdY)).toBe(true)
  })
})
