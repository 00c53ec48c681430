/** The picture of a level over a student's answers: what stands where, in units of the view box. */
import { scaleLinear } from 'd3-scale'
import type { Point, Stretch } from '@/app/components/charts/path-through'
import { type Tick, thinned, ticksOf } from '@/app/components/charts/ticks'
import type { LevelReading, StoryAnswerEntry, StoryEntry, StoryRecalibration } from '@/lib/contracts/analytics/story'
import { sigmoid } from '@/lib/mastery/logistic'

export type MovingEntry = StoryAnswerEntry | StoryRecalibration
export type StoryMark = Point & { readonly entry: MovingEntry }

export type StoryShape = {
  readonly size: { readonly width: number; readonly height: number }
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  /** What came of each answer and recalibration, in order. */
  readonly marks: readonly StoryMark[]
  /** Before and after each, so that what time and other objectives did shows between. */
  readonly line: readonly Point[]
  /** Stretches of the interval, apart where the constants of the time are gone. */
  readonly bands: readonly (readonly Stretch[])[]
  readonly thresholdY: number
  readonly xTicks: readonly Tick[]
  readonly yTicks: readonly Tick[]
}

type Story = {
  readonly entries: readonly StoryEntry[]
  readonly threshold: number
  readonly share: (value: number) => string
  readonly day: (at: string) => string
}

const size = { width: 1000, height: 274 }
const plot = { left: 44, right: 990, top: 26, bottom: 232 }
/** A dozen answers need not be drawn as far apart as the picture is wide. */
const widestStep = 60
/** A word of six letters and a gap. */
const tickUnits = 62

export function storyShape({ entries, threshold, share, day }: Story): StoryShape {
  const moving = entries.flatMap((entry) => (isMoving(entry) ? [entry] : []))
  const step = Math.min(widestStep, (plot.right - plot.left) / Math.max(1, moving.length))
  const y = scaleLinear([0, 1], [plot.bottom, plot.top])
  const x = (place: number) => plot.left + step * (place + 0.5)
  const points = moving.flatMap((entry, place) => [
    { x: x(place) - step / 3, level: levelBefore(entry), reading: entry.before },
    { x: x(place), level: levelAfter(entry), reading: entry.after },
  ])
  return {
    size,
    plot,
    marks: moving.map((entry, place) => ({ x: x(place), y: y(levelAfter(entry)), entry })),
    line: points.map((point) => ({ x: point.x, y: y(point.level) })),
    bands: stretchesOf(points, y),
    thresholdY: y(threshold),
    xTicks: thinned(dayTicks(moving, { x, day }), {
      most: Math.max(1, Math.floor((step * moving.length) / tickUnits)),
    }),
    yTicks: ticksOf(y, { count: 5, label: share }),
  }
}

function isMoving(entry: StoryEntry): entry is MovingEntry {
  return entry.kind === 'answered' || entry.kind === 'recalibrated'
}

/** As recorded when it happened, which is what the student was shown. */
function levelBefore({ change }: MovingEntry): number {
  return sigmoid(change.before)
}

function levelAfter({ change }: MovingEntry): number {
  return sigmoid(change.after)
}

type Reading = { readonly x: number; readonly reading: LevelReading | null }

function stretchesOf(readings: readonly Reading[], y: (share: number) => number): readonly (readonly Stretch[])[] {
  const bands: Stretch[][] = [[]]
  for (const { x, reading } of readings) {
    if (reading === null) bands.push([])
    else bands.at(-1)?.push({ x, low: y(reading.low), high: y(reading.high) })
  }
  return bands.filter((band) => band.length > 0)
}

type Days = { readonly x: (place: number) => number; readonly day: (at: string) => string }

/** One at the first entry of each day. */
function dayTicks(moving: readonly MovingEntry[], { x, day }: Days): readonly Tick[] {
  const days = moving.map(({ at }) => day(at))
  return days.flatMap((label, place) =>
    label === days[place - 1] ? [] : [{ at: Math.round(10 * x(place)) / 10, label }],
  )
}
